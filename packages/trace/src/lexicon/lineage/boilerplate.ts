/**
 * Lines that belong to the page and not to the report: rights, invitations, bylines of the site. A line that begins so is
 * left out of the comparison. Columns: `form` how the line begins; `language`; `example`.
 */
export const BOILERPLATE: readonly {
  readonly form: string
  readonly language: 'ar' | 'en'
  readonly example: string
}[] = [
  { form: 'جميع الحقوق محفوظة', language: 'ar', example: 'جميع الحقوق محفوظة لصحيفة النخيل' },
  { form: 'حقوق النشر', language: 'ar', example: 'حقوق النشر © صحيفة النخيل' },
  { form: 'اقرأ أيضا', language: 'ar', example: 'اقرأ أيضاً: خبر آخر' },
  { form: 'إقرأ أيضا', language: 'ar', example: 'إقرأ أيضاً: خبر آخر' },
  { form: 'اقرأ المزيد', language: 'ar', example: 'اقرأ المزيد' },
  { form: 'للمزيد', language: 'ar', example: 'للمزيد تابعوا صفحتنا' },
  { form: 'تابعونا', language: 'ar', example: 'تابعونا على المنصات' },
  { form: 'تابع صفحتنا', language: 'ar', example: 'تابع صفحتنا' },
  { form: 'شارك هذا', language: 'ar', example: 'شارك هذا الخبر' },
  { form: 'اشترك', language: 'ar', example: 'اشترك في نشرتنا' },
  { form: 'كلمات مفتاحية', language: 'ar', example: 'كلمات مفتاحية: ميناء، شحنة' },
  { form: 'مواضيع ذات صلة', language: 'ar', example: 'مواضيع ذات صلة' },
  { form: 'all rights reserved', language: 'en', example: 'All rights reserved.' },
  { form: 'copyright', language: 'en', example: 'Copyright The Palm Tribune' },
  { form: 'read more', language: 'en', example: 'Read more: another report' },
  { form: 'read also', language: 'en', example: 'Read also: another report' },
  { form: 'related', language: 'en', example: 'Related: another report' },
  { form: 'follow us', language: 'en', example: 'Follow us on every platform' },
  { form: 'share this', language: 'en', example: 'Share this article' },
  { form: 'subscribe', language: 'en', example: 'Subscribe to our newsletter' },
  { form: 'sign up', language: 'en', example: 'Sign up for our newsletter' },
  { form: 'this article was', language: 'en', example: 'This article was amended on 3 May' },
]
