/** Words that news writes with a period inside or at the end, lower-case, without the last period. */
const abbreviations = new Set(
  (
    'mr mrs ms dr drs prof profs ald sens reps gens rev fr hon st sgt cpl pvt pfc lt capt cmdr cmdt col gen adm maj gov lt.gov sen rep pres supt insp det messrs mt ft ' +
    'jr sr esq bros co corp inc ltd llc plc ' +
    'vs etc al approx dept est no nos fig vol art sec ca cf e.g i.e a.m p.m ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'ave blvd rd hwy rte sq ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla ore pa penn tenn tex vt va wash wis wyo ' +
    'ont que alta sask man'
  ).split(' '),
)

/** Whether `word`, written before a period, is an abbreviation: "Sgt", "U.S", "W.Va", "a.m". */
export function isAbbreviation(word: string): boolean {
  return (
    abbreviations.has(word.toLowerCase()) || (word.includes('.') && /^(\p{L}\.)+\p{L}$|^(\p{Lu}\p{Ll}?\.)+\p{Lu}\p{Ll}{0,2}$/u.test(word))
  )
}
