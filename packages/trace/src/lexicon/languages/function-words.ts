/**
 * Short words by which a language that is not read can still be named. One line each: ISO 639-1 code, then words that are
 * common in it and rare in the others. Kurdish is Sorani and Kurmanji.
 */
export const FUNCTION_WORDS = `
fa | است که را این می برای های شد شده کرد بود آن خود تا نیز هم
ur | ہے کے کی میں کو نے سے پر اور ہیں تھا کہ یہ گیا
ku | لە بە کە ئەو بۆ دەکات هەروەها ئێمە ئەم کرد ji di de li û ku ew bi
ps | د په کې چې او ته دی څخه سره
ru | и в не что на с он как его к по из у за от это был ещё мы
uk | і в не що на та як його до з за від це був ще ми є
fr | le la les des est une dans que qui pour sur au avec par il elle nous ont été
de | der die das und ist nicht ein eine den von mit auf für sich dem wir hat
es | el la los las de que y en un una por con del se para como no
it | il di che la e in un una per con del non sono della gli
pt | o de que e do da em um uma para com não os no na
tr | ve bir bu için ile da de olarak olan daha çok gibi ancak
nl | de het een van en in is dat op te voor met niet zijn
he | של את על לא הוא זה היא עם גם כי אל
el | και το να της του η ο με που στο
`
