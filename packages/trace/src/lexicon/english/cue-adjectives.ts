import { type CueNoun, parseCueNouns } from './read.ts'

/**
 * Adjectives and participles that report after "be", "seem" or "feel". Columns: word | kind | what may follow | stance |
 * an example. What may follow: that, bare (a clause without "that"), whether, about (of, about or over with a deed in -ing).
 */
const ADJECTIVES = `
worried | believe | that bare about quote | | Parents are worried that the school may close.
concerned | believe | that about quote | | She was concerned that no one had called.
afraid | believe | that bare about | | He was afraid that they would find him.
scared | believe | that bare about | | They were scared that the roof would fall.
fearful | believe | that about | | Villagers are fearful that the dam may fail.
terrified | believe | that about | | She was terrified that he would return.
confident | believe | that bare about | | The coach is confident they will win.
sure | believe | that bare whether about | | I am sure that he knew.
unsure | believe | that whether about | | They were unsure whether to go.
certain | believe | that bare whether about | | He is certain that the door was locked.
convinced | believe | that bare | | The judge was convinced that she lied.
hopeful | believe | that bare | | Doctors are hopeful that he will live.
optimistic | believe | that about | | The envoy is optimistic that talks will resume.
doubtful | believe | that whether | | She is doubtful that the truce will hold.
sceptical | believe | that | | He is sceptical that the plan can work.
skeptical | believe | that | | He is skeptical that the plan can work.
suspicious | believe | that | | They were suspicious that he had help.
positive | believe | that bare | | I am positive that it was him.
adamant | say | that | | She is adamant that she paid.
insistent | say | that | | He was insistent that they wait.
clear | say | that | | The minister was clear that there was no money.
explicit | say | that | | The letter is explicit that no one may enter.
aware | know | that bare whether about | factive | The firm was aware that the pipe leaked.
unaware | know | that about | factive | He was unaware that they listened.
conscious | know | that | factive | She was conscious that time was short.
mindful | know | that | factive | We are mindful that people are tired.
`

export const CUE_ADJECTIVES: ReadonlyMap<string, CueNoun> = parseCueNouns(ADJECTIVES)
