/**
 * Units that a number may be given in. Columns: unit; what it measures; how many of the measure's first unit it makes
 * (empty where no fixed rate holds); Arabic forms; English forms; an example. A form is one or two words as written.
 */
export const UNITS = `
kilometre | length | 1000 | كيلومتر كيلومترا كيلومترات كم | kilometre kilometres kilometer kilometers km | على بعد 30 كيلومتراً
mile | length | 1609.34 | ميل ميلا أميال | mile miles | 30 miles away
metre | length | 1 | متر مترا أمتار | metre metres meter meters | بعمق 12 متراً
foot | length | 0.3048 | قدم قدما أقدام | foot feet | 40 feet deep
tonne | mass | 1000 | طن طنا أطنان | tonne tonnes ton tons | 200 tonnes of diesel
kilogram | mass | 1 | كيلوغرام كيلوغراما كيلوغرامات كيلو كغ كيلوجرام كيلوجراما | kilogram kilograms kilo kilos kg | 200 كيلوغرام
pound-weight | mass | 0.4536 | رطل رطلا أرطال | lb lbs | 40 lbs of copper
litre | volume | 1 | لتر لترا لترات ليتر ليترا ليترات | litre litres liter liters | 5,000 litres
gallon | volume | 3.785 | غالون غالونا غالونات جالون جالونات | gallon gallons | 5,000 gallons
barrel | volume | 158.987 | برميل برميلا براميل | barrel barrels | 5,000 barrels
hectare | area | 10000 | هكتار هكتارا هكتارات | hectare hectares | 40 hectares
acre | area | 4046.86 | فدان فدانا أفدنة | acre acres | 40 acres
dunam | area | 1000 | دونم دونما دونمات | dunam dunams | 40 دونماً
minute | time | 60 | دقيقة دقائق | minute minutes | 40 دقيقة
hour | time | 3600 | ساعة ساعات | hour hours | بعد 3 ساعات
day | time | 86400 | يوم يوما أيام | day days | بعد 3 أيام
week | time | 604800 | أسبوع أسبوعا أسابيع | week weeks | after 3 weeks
month | time | 2629800 | شهر شهرا أشهر شهور | month months | after 3 months
year | time | 31557600 | سنة سنوات عام عاما أعوام | year years | بعد 3 سنوات
dollar | money | | دولار دولارا دولارات | dollar dollars usd $ | 30 million dollars
euro | money | | يورو | euro euros eur € | 30 million euros
pound | money | | جنيه جنيها جنيهات | pound pounds gbp £ | 30 million pounds
lira | money | | ليرة ليرات | lira liras | 30 مليون ليرة
dinar | money | | دينار دينارا دنانير | dinar dinars | 30 مليون دينار
riyal | money | | ريال ريالا ريالات | riyal riyals rial rials | 30 مليون ريال
dirham | money | | درهم درهما دراهم | dirham dirhams | 30 million dirhams
percentage-point | share | | نقطة نقاط | points point | by 5 percentage points
`
