/**
 * Verbs that tell through whom a document came. Columns: perfect | imperfect | role of its subject above the document
 * (conduit: passed it on; issuer: made it) | example
 */
export const OBTAINING = `
حصل/حصل  | حصل   | conduit | الوثائق التي حصلت عليها الشبكة
نشر      | نشر   | conduit | تقرير نشرته الصحيفة
بث/بثث   | بث/بثث| conduit | تسجيل بثته القناة
نقل      | نقل   | conduit | رسالة نقلها الموقع
أورد     | ورد   | conduit | أرقام أوردتها الوكالة
راجع     | راجع  | conduit | وثائق راجعتها الصحيفة
سرب      | سرب   | conduit | ملفات سربها الموظف
اطلع     | طلع   | conduit | مذكرة اطلعت عليها الوكالة
تسلم     | تسلم  | conduit | رسالة تسلمتها اللجنة
كشف      | كشف   | conduit | وثيقة كشفها الموقع
أصدر     | صدر   | issuer  | بيان أصدرته الوزارة
أعد/أعدد | عد/عدد| issuer  | دراسة أعدها المعهد
أجرى     | جري   | issuer  | استطلاع أجراه المركز
كتب      | كتب   | issuer  | تقرير كتبه المفتش
قدم      | قدم   | issuer  | أوراق قدمها الادعاء
`
