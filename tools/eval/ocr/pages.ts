import { page, paragraphs } from '../../samples/pages.ts'
import { seeded, UNSEEN_FONTS } from '../../train/digits/lines.ts'

/** Pages that nobody has written: sentences put together from parts of our own invention, so that every page differs and its text is known. */
export interface GeneratedPage {
  readonly name: string
  readonly kind: PageKind
  readonly font: string
  readonly html: string
  readonly wear: Wear
}

export const PAGE_KINDS = ['report', 'order', 'table', 'columns', 'mixed', 'numbers'] as const
export type PageKind = (typeof PAGE_KINDS)[number]
export const CONDITIONS = ['clean', 'scan', 'bad'] as const
export type Condition = (typeof CONDITIONS)[number]

export interface Wear {
  readonly condition: Condition
  readonly dpi: number
  readonly degrees: number
  /** Standard deviation of grey levels. */
  readonly noise: number
  readonly blur: number
  /** 1 is full contrast. */
  readonly contrast: number
  /** How much darker one side is than the other, in grey levels. */
  readonly shade: number
  /** 0 to 1; undefined for a PNG. */
  readonly jpeg: number | undefined
  readonly seed: number
}

const WHO = [
  'المهندسة سلمى الراوي',
  'العقيد نزار شدّاد',
  'مدير المستودع حسام بركات',
  'الموظف طلال عويس',
  'المحاسبة لمى الخطيب',
  'القاضي رامي سعدون',
  'أمينة الأرشيف هناء زريق',
  'السائق وائل مرعي',
  'رئيس اللجنة كمال الأتاسي',
  'الطبيبة ندى حمدان',
]
const BODY = [
  'هيئة المرافئ',
  'ديوان المحاسبة',
  'لجنة المشتريات',
  'مديرية النقل',
  'غرفة العمليات',
  'مكتب الارتباط',
  'مصلحة الجمارك',
  'بلدية الزاهرة',
  'شركة الواحة للتوريد',
  'نقابة عمّال الرصيف',
]
const PLACE = [
  'رأس الودع',
  'الزاهرة',
  'وادي السنديان',
  'تل الرماد',
  'مرفأ القصب',
  'حي البساتين',
  'جسر العنبر',
  'سهل النوارة',
]
const THING = [
  'عقد توسعة الرصيف الشرقي',
  'محضر الجرد السنوي',
  'قائمة الشاحنات',
  'دفتر المناوبات',
  'كشف الرواتب',
  'تقرير الحريق',
  'طلب قطع الغيار',
  'سجل البوابة',
  'ملحق الاتفاق',
  'خريطة المخازن',
]
const MONTHS = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const HIJRI = ['محرم', 'صفر', 'ربيع الأول', 'جمادى الآخرة', 'رجب', 'شعبان', 'رمضان', 'شوال', 'ذو القعدة', 'ذو الحجة']
const LATIN = [
  'Norwell Freight Ltd',
  'Annex B',
  'Purchase order',
  'Quay 4 extension',
  'Revision 2',
  'Harbour Lights Holding',
  'Bill of lading',
  'Delivery note',
]

class Pen {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = seeded(seed)
  }

  below(n: number): number {
    return Math.floor(this.#random() * n)
  }

  between(from: number, to: number): number {
    return from + this.#random() * (to - from)
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  digits(length: number): string {
    return Array.from({ length }, () => String(this.below(10))).join('')
  }

  date(): string {
    const year = 1990 + this.below(36)
    return this.pick([
      `${1 + this.below(28)}/${1 + this.below(12)}/${year}`,
      `${year}/${String(1 + this.below(12)).padStart(2, '0')}/${String(1 + this.below(28)).padStart(2, '0')}`,
      `${1 + this.below(28)} ${this.pick(MONTHS)} ${year}`,
      `${1 + this.below(29)} ${this.pick(HIJRI)} ${1410 + this.below(38)} هـ`,
    ])
  }

  amount(): string {
    return `${1 + this.below(998)}٬${this.digits(3)}${this.below(3) === 0 ? `٬${this.digits(3)}` : ''}`
  }

  sentence(): string {
    return this.pick([
      () =>
        `قالت ${this.pick(BODY)} إن ${this.pick(THING)} سُلّم إلى ${this.pick(BODY)} في ${this.pick(PLACE)} بتاريخ ${this.date()}.`,
      () =>
        `وأفاد ${this.pick(WHO)} بأن المبلغ المصروف بلغ ${this.amount()} ليرة، في حين لم يُسجّل سوى ${this.amount()} ليرة.`,
      () =>
        `ولم يجب ${this.pick(WHO)} عن سؤال بشأن ${this.pick(THING)}، واكتفى بالقول إن الأمر بيد ${this.pick(BODY)}.`,
      () =>
        `وبحسب ${this.pick(THING)}، خرجت ${2 + this.below(90)} شاحنة من ${this.pick(PLACE)} قبل الساعة ${1 + this.below(12)}:${String(this.below(60)).padStart(2, '0')} صباحاً.`,
      () =>
        `في المقابل، نفت ${this.pick(BODY)} ما ورد، وقالت إن ${this.pick(THING)} مرّ عبر اللجان المختصة ووفق القانون رقم ${1 + this.below(90)} لسنة ${1985 + this.below(40)}.`,
      () =>
        `ونقل شاهد من سكان ${this.pick(PLACE)} أنه رأى الحرّاس يغلقون الطريق المؤدي إلى الجسر ثم يعودون بعد منتصف الليل.`,
      () => `وكانت ${this.pick(BODY)} قد طلبت لقاء ${this.pick(WHO)} أكثر من مرة، وبقيت رسائلها بلا جواب حتى اليوم.`,
      () => `وأضاف المصدر نفسه أن نسخة من ${this.pick(THING)} وصلت إلى ${this.pick(BODY)} من دون توقيع ولا ختم.`,
    ])()
  }
}

const indic = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit)))

function tableOf(pen: Pen, rows: number): string {
  const head = ['الرقم', 'الاسم', 'الجهة', 'المبلغ', 'التاريخ']
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  const body = Array.from({ length: rows }, (_, i) => {
    const day = `${1990 + pen.below(36)}/${String(1 + pen.below(12)).padStart(2, '0')}/${String(1 + pen.below(28)).padStart(2, '0')}`
    return row([String(i + 1), pen.pick(WHO).split(' ').slice(-2).join(' '), pen.pick(BODY), pen.amount(), day], 'td')
  })
  return `<table>${row(head, 'th')}${body.join('')}</table>`
}

/** A ring with words in it, turned, over the lower part of the page: ink that covers text, as an office leaves it. */
function stamp(pen: Pen): string {
  const left = 60 + pen.below(380)
  const bottom = 90 + pen.below(260)
  return `<div aria-hidden="true" style="user-select:none;position:absolute;left:${left}px;bottom:${bottom}px;width:120px;height:120px;border:4px double #345;border-radius:50%;color:#345;opacity:.6;transform:rotate(${pen.below(60) - 30}deg);display:flex;align-items:center;justify-content:center;font-size:11pt;text-align:center">●<br>∗∗∗<br>●</div>`
}

function bodyOf(kind: PageKind, pen: Pen): string {
  const sentences = (n: number): string => Array.from({ length: n }, () => pen.sentence()).join(' ')
  const heading = `<h2>${pen.pick(THING)} – ${pen.pick(PLACE)}</h2>`
  if (kind === 'report') return heading + paragraphs(Array.from({ length: 5 }, () => sentences(3)))
  if (kind === 'columns')
    return `${heading}<div class="two">${paragraphs(Array.from({ length: 6 }, () => sentences(3)))}</div>`
  if (kind === 'table') return `${heading}${paragraphs([sentences(1)])}${tableOf(pen, 12)}${paragraphs([sentences(2)])}`
  if (kind === 'order') {
    return `<p>${pen.pick(BODY)}<br>${pen.pick(PLACE)}</p><h3>أمر رقم ${pen.digits(1 + pen.below(3))}/${pen.digits(2)}</h3><p>التاريخ: ${pen.date()}</p><p>إلى: ${pen.pick(WHO)}</p>${paragraphs(
      Array.from({ length: 5 }, (_, i) => `${i + 1}- ${pen.sentence()}`),
    )}${stamp(pen)}`
  }
  if (kind === 'mixed') {
    return (
      heading +
      paragraphs(
        Array.from(
          { length: 6 },
          () =>
            `${pen.sentence()} ورد ذلك في <bdi>${pen.pick(LATIN)}</bdi> المرسل من <bdi>${pen.pick(LATIN)}</bdi> تحت الرقم ${pen.digits(4)}. ${pen.sentence()}`,
        ),
      ).replace(/&lt;(\/?bdi)&gt;/g, '<$1>')
    )
  }
  return (
    heading +
    paragraphs(
      Array.from(
        { length: 14 },
        () =>
          `رقم القيد ${pen.digits(3 + pen.below(5))}، الصفحة ${1 + pen.below(400)}، بتاريخ ${pen.date()}، القيمة ${pen.amount()}، الوزن ${pen.digits(2)}٫${pen.digits(1)} طن.`,
      ),
    )
  )
}

function wearOf(condition: Condition, pen: Pen, seed: number): Wear {
  const sign = pen.below(2) === 0 ? -1 : 1
  if (condition === 'clean')
    return { condition, dpi: 300, degrees: 0, noise: 0, blur: 0, contrast: 1, shade: 0, jpeg: undefined, seed }
  if (condition === 'scan') {
    return {
      condition,
      dpi: 200 + pen.below(2) * 50,
      degrees: sign * pen.between(0.5, 2),
      noise: pen.between(4, 9),
      blur: 0.4,
      contrast: 0.9,
      shade: 8,
      jpeg: pen.between(0.4, 0.6),
      seed,
    }
  }
  return {
    condition,
    dpi: 150 + pen.below(3) * 10,
    degrees: sign * pen.between(1.5, 3.5),
    noise: pen.between(10, 16),
    blur: pen.between(0.4, 0.8),
    contrast: pen.between(0.45, 0.65),
    shade: pen.between(30, 70),
    jpeg: pen.between(0.3, 0.45),
    seed,
  }
}

/** The same number gives the same page. Kinds, fonts and conditions go round at different paces, so that each meets each. */
export function generatePage(index: number): GeneratedPage {
  const pen = new Pen(0xa11ce + index * 104_729)
  const kind = PAGE_KINDS[index % PAGE_KINDS.length]!
  const condition = CONDITIONS[Math.floor(index / PAGE_KINDS.length) % CONDITIONS.length]!
  const font = UNSEEN_FONTS[(index + Math.floor(index / UNSEEN_FONTS.length)) % UNSEEN_FONTS.length]!
  const size = kind === 'columns' ? 11 : 12 + pen.below(3)
  const html = page(
    indic(bodyOf(kind, pen)).replace(/(<[^>]*>)/g, (tag) =>
      tag.replace(/[٠-٩]/g, (d) => String(d.charCodeAt(0) - 0x660)),
    ),
    `font-family:'${font}';font-size:${size}pt;margin:20mm 18mm;position:relative;height:250mm`,
  )
  return { name: String(index).padStart(3, '0'), kind, font, html, wear: wearOf(condition, pen, index) }
}
