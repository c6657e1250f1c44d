/** A report of no event: what a reader does with most articles, it does with this one. */
export const rehearsal = `Bridge over the Dniester closed after flood

CHISINAU, May 4, 2021 (Example News) — Three people were killed and about 40 were injured on Tuesday when a flood struck the town of Soroca in northern Moldova, officials said. The day before, heavy rain had closed roads near the Ukrainian border, 30 km north of Balti.

“We left our house at 6 a.m. and went to Drochia,” said Maria Rusu, a teacher at Soroca State College. Police in Chisinau denied that anyone was missing. In 2008 and again in July 2010, floods between Criva and Costesti damaged 1,200 houses.

The World Bank and the U.S. Embassy promised help. Washington has sent aid to Moldova, Romania and western Ukraine since 1992. Trains from Odesa to Iasi will not run until next week. Ships wait off the coast of the Black Sea.

A court in London ruled last Friday that Paris Shipping Ltd. must pay $2 million for an oil spill in the Gulf of Mexico; the company, which was founded in Springfield, Illinois, appealed two weeks ago.
`
