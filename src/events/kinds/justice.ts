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
    `,
    nouns: 'arrest manhunt crackdown',
    dated: `
      hold(police officer soldier guard&man woman boy girl youth teenager suspect!Name talks meeting vigil)
      pick_up(!wind storm pace speed traffic trade demand business sale)
      question detain
      hand_over(suspect fugitive he she)
      catch(!booster rocket fire fish train bus crossfire traffic storm camera video film eye attention ball touchdown pass)
      cite(driver motorist speeding)
      stop(driver motorist car vehicle van lorry truck bus)
      surrender(!possession lead point title initiative ball advantage licence license right claim majority)
      nab
      unmask(spy mole agent)
      stop_at(airport border crossing)
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
    `,
    nouns: '',
    dated: 'release free hand_over(hostage captive prisoner detainee policeman policemen soldier) hand(red&cross crescent)',
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
      return(verdict)
      clear(jury court judge tribunal&of)
      jump_bail
      issue(warrant summons)
      file(lawsuit suit complaint appeal)
      drop(charge)
      grant(bail)
      clear_of
    `,
    nouns: 'trial hearing arraignment indictment conviction sentencing lawsuit verdict court_appearance guilty_plea',
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
      rule testify
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
    `,
  },
} as const satisfies Record<string, Kind>
