/**
 * Given names by which a name is known for a person's. Names that are common words or places besides (Paris, Charlotte,
 * Hope, Victoria) are left out: a wrong person costs more than a missed one.
 */
export const latinGivenNames = `
aaron abdelatif abdellatif abdelaziz abdul abdullah abraham adam adolf adrian ahmad ahmed aisha alan albert alberto alejandro
alessandro alex alexander alexandre alexei alfred ali alice alison allan amanda amina amy ana anders andre andrea andreas andrew
andrey andy angela angelina anita anna anne annie anthony antoine anton antonio antony arnold arthur astrid audrey august barack
barbara bashar ben benjamin bernard bernhard bernie bertrand beth betty bill bob boris brian bruce bruno carl carla carlo carlos
carol caroline catherine cecile charles charlie chris christian christina christine christoph christophe christopher claire
clara claude claudia clement colin cristiano dale daniel daniela david dean deborah denis dennis diana diego dieter dietrich
dmitri dolores donald donna dorothy doug douglas duncan dwight eddie edgar edith eduard eduardo edward edwin eileen elena eli
elisabeth elizabeth ella ellen emil emily emma emmanuel enrique eric erich erik ernest ernst erwin esther eugene eva evelyn
fatima fatma felix ferdinand fernando francesco francis francisco franz frank franklin fred frederic frederick friedrich fritz gabriel
galileo gary gavin geoffrey georg george georges gerald gerard gerhard gerard gianni gilbert giorgio giovanni giuseppe gloria
gordon graham greg gregory guillaume gustav guy hamid hannah hans harold harriet harry hassan hector heinrich heinz helen helena
helmut henri henry herbert hermann hillary howard hubert hugh hugo hussein ian ibrahim igor ingrid isaac isabel isabelle ismail
ivan jack jacob jacques jake james jane janet jason javier jean jeff jeffrey jennifer jens jeremy jerome jerry jessica jim jimmy
joan joanna joao joe joel johan johann johanna johannes john johnny jonas jonathan jorge jose josef joseph joshua josh juan judith
jules julia julian julie julien julio julius jurgen karen karim karl kate katherine kathleen kathryn keith ken kenneth kevin khalid
kim klaus kofi konrad kurt lamine lars laura laurent lawrence lea leila leo leon leonard leonardo leonid leopold leslie lewis liam
linda lisa lionel lisa louis louise luc lucas lucia lucy ludwig luigi luis luke lyndon magdalena mahmoud malcolm manfred manuel
marc marcel marco marcus margaret maria mariana marie marilyn mario marion marlene martha martin martina marvin matthew matthias
maurice max maximilian mehdi mehmet michael michel michelle miguel mike mikhail miriam mohamed mohammad mohammed moritz muhammad
mustafa nancy napoleon naomi natalie nathan neil nelson nicholas nick nicolas nicole niels nigel nikita nikola nikolai nora
norman olaf oliver olivia omar oscar oskar otto pablo patricia patrick paul paula pedro penelope peter petra phil philip philippe
phillip pierre pietro rachel rafael rainer ralph ramon raoul raul raymond rebecca rene ricardo richard rita robert roberto robin rodrigo
roger roland ronald ronaldo rosa roy rudolf rudolph rupert russell ruth ryan said saddam salim sam samir samuel sandra sarah scott sean
sebastian serge sergei sergey sergio seth sharon sheila sigmund silvia simon simone sofia sophia sophie stefan stefanie stella
stephane stephanie stephen steve steven stewart stuart susan suzanne sven sylvia takeshi tariq ted teresa thabo theodor theodore
theresa thomas tim timothy tina tobias todd tom tomas tony tyler udo ulrich umberto ursula valentina valerie vasco vera vincent
vincenzo virginie vladimir volker walter warren wayne wendy werner wilhelm will william willy winston wolfgang xavier yasser yusuf
yitzhak yuri yves yvonne zachary zinedine
`;
