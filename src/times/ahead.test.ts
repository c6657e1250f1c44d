import { describe, expect, test } from 'vitest'
import { days } from './one-paragraph.ts'

/** Everything here is printed on Saturday, 27 July 2024. */
describe('what governs a day', () => {
  test.each([
    // A participle before a noun is no verb of the sentence.
    ['Ruvia reruns its annulled election on 4 October.', '4 October = 2024-10-04'],
    ['Police searched the abandoned barn on Tuesday.', 'Tuesday = 2024-07-23'],
    ['The governor would send a further 20 armoured vehicles by the end of December.', 'the end of December = 2024-12-01..2024-12-31'],
    // What was promised may be over or not; what people are told to do by a day is not.
    ['The junta had promised elections by 15 January.', '15 January = 2025-01-15'],
    ['The junta had promised elections by 15 June.', '15 June = 2024-06-15'],
    ['They promised a reply by Wednesday.', 'Wednesday = 2024-07-31'],
    ['Residents were ordered to leave by Wednesday.', 'Wednesday = 2024-07-31'],
    ['All residents were ordered to leave Tuesday night after the fire jumped the road.', 'Tuesday night = 2024-07-23'],
    ['He was ordered to appear in court Tuesday.', 'Tuesday = 2024-07-30'],
    ['Schools in Calder were shut until Thursday.', 'Thursday = 2024-08-01'],
    // What something comes after is over.
    ['It is the third derailment this year, after one near Calder in November.', 'November = 2023-11-01..2023-11-30'],
    ['The vote is due after a census in November.', 'November = 2024-11-01..2024-11-30'],
    // The words of its own clause, where it opens one.
    ['He said he would resign, but by Thursday he had changed his mind.', 'Thursday = 2024-07-25'],
    ['The pool shut in spring, and on Monday the mayor will open it.', 'Monday = 2024-07-29'],
    // A side is many, and this its timetable; the present of many may tell of all years.
    ['The side play Calder at Dunmore on Wednesday.', 'Wednesday = 2024-07-31'],
    ['United travel to Dunmore on Tuesday.', 'Tuesday = 2024-07-30'],
    ['The team take on Calder on Thursday.', 'Thursday = 2024-08-01'],
    ['The full house votes Thursday.', 'Thursday = 2024-08-01'],
    ['Flights to the island start again on Wednesday.', 'Wednesday = 2024-07-31'],
    ['Talks on a new mission open in Calder on Thursday.', 'Thursday = 2024-08-01'],
    ['Garment unions march on Thursday.', 'Thursday = 2024-08-01'],
    ['They move to the old bakery on Tuesday.', 'Tuesday = 2024-07-30'],
    ['Divers from Calder left for the island on Wednesday.', 'Wednesday = 2024-07-24'],
    ['A strike made crews leave on Tuesday.', 'Tuesday = 2024-07-23'],
    // What has just gone is no day of next year, whatever the verb says of it.
    ['Both had agreed to a pause after the quake of 16 July.', '16 July = 2024-07-16'],
    // What was only planned may lie ahead, or not.
    ['They had planned to strike on September 14.', 'September 14 = 2024-09-14'],
    ['They had planned to strike on July 14.', 'July 14 = 2024-07-14'],
    // What somebody is to do.
    ['The mayor called for a summit to take it up on September 12.', 'September 12 = 2024-09-12'],
    ['They told her to leave on July 12.', 'July 12 = 2024-07-12'],
    ['The firm expects to have most homes back by Wednesday evening.', 'Wednesday evening = 2024-07-31'],
    ['The storm was to have passed by Wednesday.', 'Wednesday = 2024-07-24'],
    // What is only spoken of has its own time.
    ['Campaigning for the election on 3 September began in Calder.', '3 September = 2024-09-03'],
    ['She told a rally that the election on 3 September would be stolen.', '3 September = 2024-09-03'],
    ['Farmers want the summit of 4 August to act, they said.', '4 August = 2024-08-04'],
    ['They lost the election on 3 September.', '3 September = 2023-09-03'],
    ['Since the election of 3 September she has ruled alone.', '3 September = 2023-09-03'],
    // What is still to be.
    ['The general election is in October.', 'October = 2024-10-01..2024-10-31'],
    ['Next up is a trip to Calder on Tuesday.', 'Tuesday = 2024-07-30'],
    ['Next is a visit to Calder on Tuesday.', 'Tuesday = 2024-07-30'],
    ['Rovers host Fenwick on Sunday.', 'Sunday = 2024-07-28'],
    ['The two men face arraignment Thursday.', 'Thursday = 2024-08-01'],
    ['She faces a court hearing on Wednesday.', 'Wednesday = 2024-07-31'],
    ['A hearing has been scheduled for Tuesday.', 'Tuesday = 2024-07-30'],
    ['Bond was denied and an October court date was set.', 'October = 2024-10-01..2024-10-31'],
    ['Holders of record as of August 29 will be paid.', 'August 29 = 2024-08-29'],
    ['Holders of record on August 29 get a share.', 'August 29 = 2024-08-29'],
    ['The index touched a record on Monday.', 'Monday = 2024-07-22'],
    ['She set a world record Thursday.', 'Thursday = 2024-07-25'],
    ['The plan, launched in February, runs to December.', 'December = 2024-12-01..2024-12-31'],
    ['Winds fall. TUESDAY NIGHT...Rain.', 'TUESDAY NIGHT = 2024-07-30'],
    ['The court sits again on Tuesday.', 'Tuesday = 2024-07-30'],
    ['The agency plans to fly an uncrewed Halden capsule in October.', 'October = 2024-10-01..2024-10-31'],
    ['Councillors announced plans for a fair on Tuesday.', 'Tuesday = 2024-07-30'],
    // What was decided, whatever it is about.
    ['Councillors turned down plans for a holiday park on 16 July.', '16 July = 2024-07-16'],
    ['The board approved a plan for a quay on Tuesday.', 'Tuesday = 2024-07-23'],
    ['They led pilgrims to a restored chapel in October.', 'October = 2023-10-01..2023-10-31'],
    // What it was, said beside what may come of it.
    ['The plan could fail after the defeat on Monday.', 'Monday = 2024-07-22'],
    ['He may decide after the vote on Monday.', 'Monday = 2024-07-29'],
    ['He would have turned pro in the fall.', 'the fall = 2024-09-01..2024-11-30'],
    ['A hearing had been scheduled for Tuesday.', 'Tuesday = 2024-07-23'],
    ['The next house burned on Tuesday.', 'Tuesday = 2024-07-23'],
    ['Villagers faced the flood on Tuesday.', 'Tuesday = 2024-07-23'],
    ['They face charges after a raid Tuesday.', 'Tuesday = 2024-07-23'],
    ['The peace talks ended, and the hosts left on Monday.', 'Monday = 2024-07-22'],
  ])('%s', (text, expected) => expect(days(text)).toContain(expected))
})
