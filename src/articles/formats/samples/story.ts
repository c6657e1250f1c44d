/** What `chromium.pdf` (printed by the browser, with its head and foot) and `groff.pdf` say, in two columns. Made up. */
export const story: readonly string[] = [
  'Crane falls onto quay at Port Hale, and the ferry stays where it is',
  '12 March 2024',
  'The ferry between Port Hale and Aldport will not sail before Thursday, the harbour master said on Monday, after a crane fell across the quay in the night and tore away the ramp that cars drive over.',
  'Nobody was hurt. Two hundred people who had waited in their cars since the evening were taken to a school in Westmere, where the town gave them soup and blankets; some of them drove home by way of the bridge at Ternholm, which takes four hours longer.',
  '“We heard it come down, and then there was nothing but rain,” said Marta Oleander, who sells tickets there and has seen the crane being painted every second spring.',
  'The crane was put up in 1987 and had been looked at in February. An office in Aldport is to find out why it fell, and whether three others of its make are safe to work with; until then no ship is unloaded at the northern quay.',
  'What it means for wheat',
  'Some 9,000 tonnes of wheat for Egypt lie in the hold of the Clementine, which was to leave on Sunday. Her owner, a firm in Piraeus, counts on a week, and says that each day costs more than the whole of the cargo brought in when prices were at their lowest in the winter.',
  'Farmers around Westmere have nowhere to put the harvest that is still on the fields. The government of the province has offered them the old barracks at Kelling, whose roof was repaired after the storm of 2019, but the road there is closed to lorries of more than twelve tonnes.',
  'The port has had bad luck before. In 2003 a tug sank at the mouth of the river with all its oil, and in the summer of 2011 a fire burned for six days in a shed full of fertiliser, while the people of three streets lived in tents on the football ground.',
  'A second ferry is on its way from the islands and may be there on Wednesday. It has room for sixty cars, a third of what the other one carries, and goes back empty, because it is not allowed to take people at night. Whoever has a ticket may wait for it or have the money back, the company said, and those who have to reach the hospital in Aldport are flown there by the coast guard.',
]
