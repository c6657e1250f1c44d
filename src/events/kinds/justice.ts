import type { Kind } from '../kind.ts'

/** Justice: who is arrested, tried and set free. */
export const justice = {
  arrest: {
    family: 'people',
    definition: 'Somebody is taken into custody, or breaks out of it.',
    acled: 'Arrests',
    plover: 'COERCE',
    sudden: true,
    gravity: 4,
    verbs: `
      arrest detain apprehend
      hold(suspicion custody questioning detention cell murder manslaughter!hearing inquest trial meeting vigil service funeral protest
        rally march election vote referendum shareholder stake share conference event ceremony talks price reserve power office record)
      hold_in(Suspect!esteem regard contempt reserve hospital captivity captive hostage awe place check gunpoint rebel militant kidnapper
        gunmen league draw)
      hold_at(Suspect!gunpoint knifepoint bay league draw)
      take_into_custody jail
      book(jail prison charge county into suspicion)
      imprison turn_himself_in turn_herself_in
      surrender(suspect man police authority troop force rebel)
      catch(suspect fugitive smuggler poacher thief police escapee killer)
      catch_in(Name)
      catch_at(Name airport border)
      catch_near(Name border)
      recapture(fugitive prisoner inmate escapee convict suspect killer)
      capture(fugitive suspect inmate escapee prisoner killer kingpin gunman)
      escape(prison jail inmate prisoner custody)
      pardon
      pick_up(police)
      escape_from(prison jail custody)
      dismantle(network ring cell gang cartel)
      break_up(network ring cell gang)
      smash(ring gang network)
      round_up(people suspect migrant men student activist)
      break_out_of(jail prison custody)
      nab handcuff rearrest re-arrest bust(police officer agent ring gang lab network)
      give_himself_up give_herself_up give_themselves_up hand_himself_in hand_herself_in turn_themselves_in go_on_the_run
      abscond track_down hunt_down
      collar(police ranger officer warden poacher thief suspect smuggler)
      corner(police ranger officer suspect fugitive poacher gunman)
      flush_out(police soldier troop suspect militant)
      flush(suspect militant gunman&out from)
      smoke_out(suspect militant)
      swoop_on
      swoop(police agent officer detective)
      overpower(police officer guard passenger&man gunman attacker suspect)
      tackle(police officer guard passenger bystander&gunman attacker suspect)
      wrestle(police officer guard bystander&ground)
      subdue(police officer guard passenger bystander)
      pull_over(police trooper officer deputy deputies)
      place(arrest)
      put(arrest)
      take(custody)
      catch(smuggling stealing carrying driving red-handed)
      break_free(prisoner inmate suspect detainee convict)
      break_out(prisoner inmate detainee convict)
      tunnel_out(prisoner inmate)
      slip_out_of(prison jail custody)
      walk_out_of(prison jail&inmate prisoner)
      break_up(smuggling trafficking drug)
      bust_up
      intern
      lock_up(people suspect man woman activist journalist)
      book(driver motorist)
      breathalyse
      taser
    `,
    nouns: `
      arrest manhunt crackdown
      jailbreak jail_break prison_break prison_escape detention/of roundup/of
    `,
    dated: `
      hold(police officer soldier guard&man woman boy girl youth teenager suspect!Name talks meeting vigil)
      pick_up(!wind storm pace speed traffic trade demand business sale daughter son child kid girlfriend wife husband groceries phone)
      question detain
      hand_over(suspect fugitive he she)
      catch(!trap moth mosquito frog bird bat male female booster rocket fire fish train bus crossfire traffic storm camera video film eye attention ball touchdown pass)
      cite(driver motorist speeding)
      stop(driver motorist car vehicle van lorry truck bus!cable cable-car lift)
      surrender(!possession lead point title initiative ball advantage licence license right claim majority)
      nab
      unmask(spy mole agent)
      stop_at(airport border crossing)
      lead_away lead_off frisk strip-search fingerprint
      escort(handcuffed police)
      interrogate quiz
      incarcerate
      pursue(police officer trooper)
    `,
  },
  release: {
    family: 'people',
    definition: 'Somebody who was held is let go: a hostage, a prisoner, a crew.',
    acled: null,
    plover: 'CONCEDE',
    sudden: true,
    gravity: 5,
    verbs: `
      release(hostage captive girl schoolgirl crew sailor prisoner inmate detainee bail jail custody prison investigation)
      free(hostage captive girl schoolgirl student worker crew sailor prisoner inmate detainee bail jail custody prison)
      walk_free set_free
      walk(custody prison jail&free out from)
      walk_out_of(prison jail custody detention court)
      parole
      let_go(hostage captive prisoner detainee suspect crew)
      commute(sentence)
      leave(jail prison custody)
      ransom
    `,
    nouns: `
      amnesty prisoner_release hostage_release
    `,
    dated: `
      release free hand_over(hostage captive prisoner detainee policeman policemen soldier) hand(red&cross crescent)
      hand_over(hostage captive)
    `,
  },
  trial: {
    family: 'people',
    definition: 'A court, a judge or a prosecutor acts.',
    acled: null,
    plover: 'COERCE',
    sudden: true,
    gravity: 3,
    verbs: `
      charge(with murder count court suspect connection after man police prosecutor)
      indict convict sentence plead_guilty plead_not_guilty arraign acquit extradite prosecute testify appear_in_court sue find_guilty
      find_not_guilty go_on_trial stand_trial
      rule(judge court justice tribunal)
      uphold(court conviction sentence ban)
      overturn(court conviction ruling verdict)
      strike_down(court law)
      throw_out(court case charge lawsuit)
      dismiss(court judge&lawsuit case charge)
      open(trial hearing inquest inquiry)
      postpone(trial hearing)
      adjourn(trial hearing court)
      move(trial hearing)
      fine(court judge regulator)
      award(jury damages)
      settle(lawsuit suit)
      appeal(court verdict sentence ruling prosecutor conviction acquittal)
      jail_for(life year month murder)
      return(verdict indictment)
      clear(jury court judge tribunal&of)
      jump_bail
      issue(warrant summons)
      file(lawsuit suit complaint appeal)
      drop(charge)
      grant(bail)
      clear_of
      subpoena retry impanel cross-examine countersue disbar exonerate
      hand(suspended sentence jail prison)
      hand(magistrate judge court jury&term sentence fine year prison life ban)
      hand_down(sentence verdict ruling judgment judge court jury term fine)
      pass(sentence)
      give(judge magistrate court&year sentence term life jail prison fine)
      hand(sentence term fine ban&year month day life)
      face(hearing trial tribunal inquest&on from in)
      get(year month life&jail prison sentence term)
      receive(year month life&jail prison sentence term)
      serve(writ warrant summons subpoena injunction)
      void(court judge tribunal)
      nullify(court judge tribunal)
      invalidate(court judge tribunal)
      reverse(court judge tribunal ruling conviction verdict)
      strike_out(court judge tribunal)
      stay(court judge&execution order deportation ban law)
      bar(court judge&from)
      petition(court tribunal)
      take_to_court
      take(court&to owner landlord firm company council organiser organizer government ministry)
      haul(before&court tribunal judge)
      retire(juror jury jurors)
      deliberate(juror jury jurors)
      discharge(juror jury)
      fine(Number)
      award(court judge&Number)
      order(court judge tribunal magistrate&pay release retrial)
      bind_over
      caution(police&driver man woman)
      plea-bargain
      confess_to
      confess(police court detective suspect killing murder theft)
      own_up
      place(investigation)
      put_on_trial bring_to_trial send_for_trial commit_for_trial
      lose(appeal lawsuit)
      win(appeal lawsuit damages)
      win_damages
      censure(court judge board council tribunal)
      go_to_jail go_to_prison
      walk_from(court)
      reserve(judgment judgement verdict)
      return_to_court
    `,
    nouns: `
      trial hearing arraignment indictment conviction sentencing lawsuit verdict court_appearance guilty_plea
      acquittal retrial extradition plea/guilty court-martial court_martial subpoena injunction
      judgment/court|landmark ruling/court|landmark|unanimous
    `,
    dated: `
      file(complaint lawsuit suit appeal petition motion charge)
      admit(offence offense charge murder manslaughter theft fraud assault court magistrate)
      lodge(complaint appeal)
      fine
      clear(court jury inquiry judge charge wrongdoing panel)
      acquit remand
      drop(charge case)
      hear(witness case court)
      plead(guilty court)
      rule(!gang militia cartel king sultan emperor dynasty junta dictator decade since century iron) testify
      appear(court judge magistrate master tribunal dock)
      mention(case matter)
      try(court tribunal defendant judge charge murder treason spying crime genocide corruption)
      quash(court judge conviction sentence verdict order warrant case)
      adjourn
      ask_for(prosecutor&sentence term)
      demand(prosecutor&sentence term)
      admit(charge count offence offense)
      annul(court tribunal judge)
      dismiss(appeal petition&by court judge of against)
      take_the_stand give_evidence
      sit(court tribunal inquest)
      charge(!bull elephant rhino horse cavalry battery phone fee price toll rent fare customer interest percent dollar euro pound admission
        levy into through toward towards ahead at)
      contest(court election charge)
      challenge(court law ruling order result)
      absolve vindicate deliberate
      forfeit
      reprimand censure admonish
      summons
      sign(warrant)
      reopen(case inquest investigation)
      reprieve
    `,
  },
} as const satisfies Record<string, Kind>
