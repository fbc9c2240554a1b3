## On every page

languages = שפה
languages-go = החלפה
title-error = שגיאה:
summary-heading = יש לבדוק את הפרטים הבאים
next = הבא
continue = המשך
other-account = שימוש בחשבון אחר
not-you = לא החשבון שלך?
sign-out = יציאה
signed-in-as = החשבון המחובר:
reference = מספר פנייה
way-back = חזרה אל { $client }
way-sign-in = כניסה
way-again = ניסיון חוזר
wait-seconds = { $count ->
    [one] בעוד שנייה אחת
    [two] בעוד שתי שניות
   *[other] בעוד { $count } שניות
}
wait-minutes = { $count ->
    [one] בעוד דקה אחת
    [two] בעוד שתי דקות
   *[other] בעוד { $count } דקות
}
wait-hours = { $count ->
    [one] בעוד שעה אחת
    [two] בעוד שעתיים
   *[other] בעוד { $count } שעות
}
span-minutes = { $count ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $count } דקות
}
span-hours = { $count ->
    [one] שעה אחת
    [two] שעתיים
   *[other] { $count } שעות
}
span-days = { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
}

## Fields

label-username = שם משתמש
label-email = כתובת אימייל
label-phone = מספר טלפון
label-email-or-phone = כתובת אימייל או מספר טלפון
label-any = שם משתמש, אימייל או מספר טלפון
label-password = סיסמה
label-new-password = סיסמה חדשה
label-confirm-password = הסיסמה החדשה שוב
label-device-name = שם המכשיר הזה (לא חובה)
password-show = הצגת הסיסמה
password-hide = הסתרת הסיסמה
code-label = קוד
device-name-hint = לדוגמה ״הטלפון שלי״, כדי שיהיה ברור בהמשך איזו אפליקציה לפתוח.

## Signing in

sign-in-title = כניסה
sign-in-lead = כדי להמשיך אל { $client }
sign-in-submit = כניסה
password-title = הזנת הסיסמה
username-missing = יש להזין את השם המשמש לכניסה.
username-too-long = השם ארוך מדי. אפשר להזין עד 128 תווים.
password-missing = יש להזין את הסיסמה.
wrong-credentials = השם או הסיסמה שגויים. יש לבדוק את שניהם ולנסות שוב.
unknown-user = השם הזה לא קיים כאן. כדאי לבדוק את האיות.
account-locked = היו יותר מדי ניסיונות שגויים. אפשר לנסות שוב { $wait }.
temporary-password-expired = תוקף הסיסמה הזמנית שלך פג. אפשר לבקש סיסמה חדשה ממי ששלח את ההזמנה.
account-not-confirmed = החשבון הזה עדיין לא אושר. יש לבקש ממנהל המערכת לאשר אותו.
account-confirmed = החשבון שלך אושר. יש להיכנס כדי להמשיך.
password-reset-required = צריך לאפס את הסיסמה שלך כדי שאפשר יהיה להיכנס. יש לפנות למנהל המערכת לקבלת עזרה.
password-reset-now = הסיסמה שלך כבר לא בתוקף. יש לבחור סיסמה חדשה בעזרת קוד שנשלח אליך.
password-in-a-breach = הסיסמה הזו נחשפה בדליפת נתונים במקום אחר, ולכן היא כבר לא פותחת את החשבון שלך. יש לבחור סיסמה חדשה בעזרת קוד שנשלח אליך.

## New password

new-password-title = בחירת סיסמה חדשה
new-password-lead = נכנסת עם סיסמה זמנית. מעכשיו כדאי שהסיסמה תהיה ידועה רק לך.
new-password-lead-breached = הסיסמה שלך נחשפה בדליפת נתונים במקום אחר. יש לבחור סיסמה שאינה בשימוש בשום מקום אחר.
new-password-submit = שמירה והמשך
new-password-missing = יש להזין סיסמה חדשה.
password-too-short = { $count ->
    [one] הסיסמה צריכה לכלול לפחות תו אחד.
    [two] הסיסמה צריכה לכלול לפחות שני תווים.
   *[other] הסיסמה צריכה לכלול לפחות { $count } תווים.
}
password-too-long = { $count ->
    [one] הסיסמה יכולה לכלול תו אחד לכל היותר.
    [two] הסיסמה יכולה לכלול שני תווים לכל היותר.
   *[other] הסיסמה יכולה לכלול { $count } תווים לכל היותר.
}
password-rules = הסיסמה החדשה עדיין לא עומדת בכל הכללים. ברשימה מופיע מה חסר.
password-needs-upper = הסיסמה צריכה לכלול אות גדולה באנגלית (A עד Z).
password-needs-lower = הסיסמה צריכה לכלול אות קטנה באנגלית (a עד z).
password-needs-digit = הסיסמה צריכה לכלול ספרה (0 עד 9).
password-needs-symbol = הסיסמה צריכה לכלול סימן, כמו !, ? או #.
password-edge-space = הסיסמה לא יכולה להתחיל או להסתיים ברווח.
password-mismatch = שתי הסיסמאות אינן זהות. יש להזין את הסיסמה החדשה פעמיים.
password-reused = הסיסמה הזו כבר הייתה בשימוש שלך. יש לבחור סיסמה אחרת.
password-guessable = קל מדי לנחש את הסיסמה. כדאי לבחור יותר תווים, או כמה מילים שאין קשר ביניהן ושאינן קשורות אליך.
password-breached = הסיסמה הזו נחשפה בדליפת נתונים במקום אחר. יש לבחור סיסמה שאינה בשימוש בשום מקום אחר.
password-characters = הסיסמה החדשה כוללת תווים שאי אפשר להשתמש בהם. יש לבחור סיסמה אחרת.
password-changed = הסיסמה שלך שונתה.
rule-length = { $count ->
    [one] לפחות תו אחד
    [two] לפחות שני תווים
   *[other] לפחות { $count } תווים
}
rule-upper = אות גדולה באנגלית
rule-lower = אות קטנה באנגלית
rule-digit = ספרה
rule-symbol = סימן, כמו !, ? או #
rule-edges = בלי רווח בהתחלה או בסוף
rule-unused = סיסמה שעוד לא הייתה בשימוש שלך
rule-unguessable = קשה לניחוש: לא מילה או תבנית נפוצה, ושום דבר שקשור אליך
rule-unbreached = לא מתוך דליפת נתונים ידועה
rule-met = מתקיים
rule-unmet = עדיין חסר

## A forgotten password

forgot-link = שכחת את הסיסמה?
sign-up-link = יצירת חשבון
sign-in-link = חזרה לכניסה
forgot-title = שכחת את הסיסמה?
forgot-lead = יש להזין את פרטי הזיהוי, ונשלח אליך קוד לבחירת סיסמה חדשה.
forgot-submit = שליחת קוד
choose-reset-title = לאן לשלוח את הקוד?
choose-reset-legend = אופן השליחה
choose-reset-email = באימייל
choose-reset-text = בהודעת טקסט
choose-reset-to = אל { $destination }
reset-title = איפוס הסיסמה
reset-lead = אם קיים חשבון, קוד נמצא בדרך אל { $destination }.
reset-everywhere = יציאה מכל שאר המקומות
reset-submit = שמירת הסיסמה החדשה
sent-code-hint = הקוד נמצא בהודעה ששלחנו. ייתכן שתחלוף דקה עד שהיא תגיע.
code-not-there = הקוד עדיין לא הגיע?
code-resend = שליחת קוד חדש
code-sent = קוד חדש נמצא בדרך. הקוד הקודם כבר לא בתוקף.
code-sent-just-now = קוד נשלח ממש עכשיו. יש לחכות חצי דקה לפני שמבקשים קוד חדש.
no-recovery = אין לנו כתובת לשלוח אליה קוד. יש לפנות למנהל המערכת לקבלת עזרה.

## An account of one's own

sign-up-title = יצירת חשבון
sign-up-lead = עבור { $client }
sign-up-passwordless = אפשר להשאיר את הסיסמה ריקה. במקרה כזה הכניסה תהיה בעזרת קוד או מפתח גישה.
sign-up-submit = יצירת חשבון
optional = (לא חובה)
terms-title = לפני שממשיכים
terms-lead = יש לקרוא את המסמך ולהסכים לו. הוא חדש, או שהשתנה מאז שהבעת הסכמה.
terms-agree = הסכמה: { $title }
terms-read = קריאת ״{ $title }״ (נפתח בכרטיסייה חדשה)
terms-missing = כדי להמשיך יש לסמן את התיבה ״{ $title }״.
terms-decline = סירוב
terms-declined-title = לא התקבלה הסכמה
terms-declined-lead = בלי הסכמה אי אפשר להיכנס כאן. שום פרט לא הועבר לאפליקציה.
terms-again = קריאה חוזרת
label-name = שם מלא
label-given-name = שם פרטי
label-middle-name = שם אמצעי
label-family-name = שם משפחה
label-nickname = כינוי
label-birthdate = תאריך לידה
label-gender = מגדר
label-address = כתובת
label-locale = שפה
label-zoneinfo = אזור זמן
label-profile = דף פרופיל
label-picture = תמונה
label-website = אתר
field-missing = יש למלא את השדה הזה.
field-too-long = הטקסט ארוך מדי. יש לקצר אותו.
field-characters = יש כאן תווים שאי אפשר להשתמש בהם. יש להסיר אותם.
username-taken = שם המשתמש הזה כבר תפוס. יש לבחור שם אחר.
name-taken = כבר קיים חשבון עם הפרט הזה. אפשר להיכנס או לאפס את הסיסמה.
looks-like-contact = שם משתמש לא יכול להיראות כמו כתובת אימייל או מספר טלפון. יש לבחור שם אחר.
not-email = זו לא כתובת אימייל. כתובת נראית כך: name@example.com.
not-phone = זה לא מספר טלפון. יש להתחיל בסימן + ובקידומת המדינה, לדוגמה +972 3 555 0100.
not-date = זה לא תאריך.
not-url = זו לא כתובת אתר. כתובת מתחילה ב-https://.
not-number = זה לא מספר. יש לכתוב אותו בצורה כמו 12 או 12.5.
not-a-choice = יש לבחור אחת מהאפשרויות.
pattern-missed = המבנה אינו המבנה המבוקש.
choose-one = יש לבחור
yes = כן
no = לא
confirm-title = אישור החשבון
confirm-lead = שלחנו קוד אל { $destination }.
confirm-lead-link = שלחנו קישור אל { $destination }. יש לפתוח אותו ואז לחזור לכאן.
sent-code-missing = יש להזין את הקוד מההודעה שלנו.
sent-code-wrong = הקוד שגוי. יש לבדוק אותו או לבקש קוד חדש.
code-expired = תוקף הקוד פג. יש לבקש קוד חדש.
contact-taken = הכתובת הזו כבר שייכת לחשבון אחר. אפשר להיכנס לחשבון ההוא או לאפס את הסיסמה שלו.
await-approval-title = כמעט סיימנו
await-approval-lead = החשבון שלך ב-{ $client } מוכן. מישהו צריך לאשר את הכניסה; אפשר לנסות שוב מאוחר יותר.
confirm-link-title = נשארה לחיצה אחת
confirm-link-lead = יש ללחוץ על הלחצן כדי לאשר את החשבון ב-{ $client }. אם לא ביקשת חשבון, אפשר לסגור את הדף.
confirm-link-submit = אישור החשבון
confirmed-title = החשבון שלך אושר
confirmed-lead = אפשר לחזור למקום שבו נרשמת, או להיכנס.
link-expired-title = תוקף הקישור פג
link-expired-lead = יש להיכנס עם השם והסיסמה, ונשלח אליך קישור חדש.

## Second step

choose-setup-title = הוספת שלב שני
choose-setup-lead = סיסמה לבדה אפשר לנחש או לגנוב. עם שלב שני, החשבון נשאר שלך גם אז.
choose-setup-legend = איך לאמת שזה החשבון שלך?
method-totp = אפליקציית אימות
method-totp-hint = אפליקציה בטלפון או במחשב מציגה קוד חדש כל 30 שניות. היא לא צריכה רשת.
method-password = סיסמה
method-password-hint = הסיסמה שבחרת לחשבון הזה.
method-email = קוד באימייל
method-email-hint = נשלח אותו לכתובת שלך.
method-text = קוד בהודעת טקסט
method-text-hint = נשלח אותו לטלפון שלך.
choose-title = איך להיכנס?
choose-second-title = איך לאמת את זה?
choose-legend = יש לבחור אחת מהאפשרויות
other-way = שימוש בדרך אחרת
sent-code-title = הזנת הקוד ששלחנו
sent-code-lead = הקוד בדרך אל { $destination }.
sent-link-hint = אפשר גם לפתוח את הקישור שבהודעה, בכל מכשיר.
sent-link-waits = אחרי זה הדף הזה ימשיך מעצמו.
sent-link-opened = פתחתי את הקישור
await-link-title = בהמתנה לקישור שלך
await-link-lead = יש לפתוח את הקישור שבדרך אל { $destination }, וללחוץ שם על הלחצן.
await-link-looks = הדף הזה בודק כל כמה שניות, ואז ממשיך מעצמו.
await-link-code = הזנת הקוד במקום זאת
link-pressed-title = אפשר להמשיך
link-pressed-lead = נעשה שימוש בקישור שבהודעה שלנו. אפשר להמשיך אל { $client }.
sign-in-link-title = הכניסה הזו שלך?
sign-in-link-lead = מישהו רוצה להיכנס אל { $client } בשמך.
sign-in-link-asked = { $count ->
    [0] ממש עכשיו
    [one] לפני דקה אחת
    [two] לפני שתי דקות
   *[other] לפני { $count } דקות
}
sign-in-link-elsewhere = הכניסה תתבצע בדפדפן ההוא, לא בדפדפן הזה. אם לא התחלת שם, יש לענות בשלילה: אחרת מישהו אחר ייכנס לחשבון שלך.
sign-in-link-yes = כן, להיכנס
sign-in-link-no = לא, זה לא הייתי אני
sign-in-link-pressed-title = אפשר לחזור למקום שבו התחלת
sign-in-link-pressed-lead = הדף שם ימשיך מעצמו. אפשר לסגור את הדף הזה.
sign-in-link-refused-title = אף אחד לא נכנס
sign-in-link-refused-lead = הקוד והקישור שבהודעה ההיא כבר לא פועלים. אין צורך לעשות דבר נוסף.
sign-in-link-expired-title = הקישור הזה כבר לא פועל
sign-in-link-expired-lead = נעשה בו שימוש, או שהזמן שלו תם. אם לחצת על הלחצן ממש עכשיו, אפשר לחזור למקום שבו התחלת. אחרת, יש לבקש שם קישור חדש.
no-second = לחשבון שלך נדרש שלב שני, ואין שלב שאפשר להשתמש בו כאן. יש לפנות למנהל המערכת לקבלת עזרה.
method-passkey = מפתח גישה
method-passkey-hint = המכשיר שלך מאמת את זהותך בעזרת טביעת אצבע, פנים או קוד PIN.
method-missing = יש לבחור אחת מהשיטות.
set-up-totp-title = הגדרת אפליקציית האימות
set-up-totp-lead = יש להוסיף את החשבון הזה לאפליקציה, ואז להזין את הקוד שהיא מציגה.
set-up-totp-scan = יש לסרוק את התמונה הזו באפליקציה.
set-up-totp-open = פתיחה באפליקציה במכשיר הזה
set-up-totp-key = אפשר גם להקליד את המפתח הזה באפליקציה:
set-up-totp-code-hint = האפליקציה מציגה אותו אחרי שהחשבון נוסף.
set-up-totp-submit = בדיקת הקוד וסיום
qr-alt = קוד QR עם המפתח לאפליקציית האימות. אותו מפתח כתוב גם למטה.
totp-title = הזנת הקוד
totp-hint = יש לפתוח את אפליקציית האימות כדי לראות אותו.
totp-hint-device = יש לפתוח את אפליקציית האימות במכשיר { $device } כדי לראות אותו.
code-missing = יש להזין את הקוד מהאפליקציה.
code-malformed = הקוד כולל שש ספרות. יש להזין את כולן.
code-wrong = הקוד שגוי. יש להזין את הקוד שהאפליקציה מציגה עכשיו.
code-used = כבר נעשה שימוש בקוד הזה. יש לחכות עד שהאפליקציה תציג את הקוד הבא.
method-recovery-code = קוד שחזור
recovery-code-use = שימוש בקוד שחזור
remember-browser = { $count ->
    [one] לא לשאול שוב בדפדפן הזה במשך יום אחד
    [two] לא לשאול שוב בדפדפן הזה במשך יומיים
   *[other] לא לשאול שוב בדפדפן הזה במשך { $count } ימים
}
lose-factor = אין לי גישה לאף אחת מהאפשרויות
lost-factor-title = כניסה בלי השלב השני
lost-factor-lead = { $count ->
    [one] כדי שאף אחד אחר לא ייכנס, התהליך נמשך יום אחד. אנחנו נודיע על כך לכל כתובת ולכל מספר בחשבון שלך, ולחיצה אחת תעצור אותו. אחרי היום הזה יש לבצע את אותו אימות שוב ולהגדיר שלב שני חדש.
    [two] כדי שאף אחד אחר לא ייכנס, התהליך נמשך יומיים. אנחנו נודיע על כך לכל כתובת ולכל מספר בחשבון שלך, ולחיצה אחת תעצור אותו. אחרי היומיים האלה יש לבצע את אותו אימות שוב ולהגדיר שלב שני חדש.
   *[other] כדי שאף אחד אחר לא ייכנס, התהליך נמשך { $count } ימים. אנחנו נודיע על כך לכל כתובת ולכל מספר בחשבון שלך, ולחיצה אחת תעצור אותו. אחרי הימים האלה יש לבצע את אותו אימות שוב ולהגדיר שלב שני חדש.
}
lost-factor-ripe-lead = ההמתנה הסתיימה. יש לאמת את זהותך פעם נוספת. אחרי זה השלבים השניים הקודמים יוסרו, תתבצע יציאה מכל המקומות, ואפשר יהיה להגדיר שלב שני חדש.
lost-factor-legend = לאן אפשר לשלוח קוד?
lost-factor-submit = שליחת קוד
lost-factor-waits-title = הבקשה שלך ממתינה
lost-factor-waits-lead = אפשר לחזור בתאריך { $when }, או במהלך השבועיים שאחריו. עד אז רק השלב השני יאפשר כניסה, ואם נעשה בו שימוש הבקשה תתבטל.
lost-factor-waits-hint = לא ביקשת את זה? יש ללחוץ על הקישור בהודעה ששלחנו ולשנות את הסיסמה.
stop-lost-factor-title = להשאיר את השלב השני?
stop-lost-factor-lead = מישהו ביקש להיכנס לחשבון שלך ב-{ $client } בלי השלב השני. אם לא ביקשת את זה, יש לעצור את זה עכשיו.
stop-lost-factor-submit = עצירה
lost-factor-stopped-title = הבקשה נעצרה
lost-factor-stopped-lead = השלב השני שלך נשאר. אם הבקשה לא שלך, יש לשנות את הסיסמה: היא ידועה למישהו אחר.
lost-factor-nothing-title = אין מה לעצור
lost-factor-nothing-lead = הבקשה כבר נעצרה, או שהסתיימה. אם השלב השני נעלם ולא הסרת אותו, יש להודיע למנהל המערכת.
account-lost-factor = מישהו ביקש להיכנס לחשבון שלך בלי השלב השני. אפשר יהיה להסיר אותו החל מ-{ $when }. אם לא ביקשת את זה, יש לעצור את זה.
recovery-code-title = הזנת קוד שחזור
recovery-code-label = קוד שחזור
recovery-code-hint = אחד מעשרת הקודים ששמרת. כל קוד תקף לשימוש אחד.
recovery-code-missing = יש להזין אחד מקודי השחזור שלך.
recovery-code-wrong = הקוד שגוי, או שכבר נעשה בו שימוש. יש לבדוק אותו או להשתמש בקוד אחר.
recovery-codes-title = שמירת קודי השחזור
recovery-codes-lead = אם הטלפון אבד או לא בהישג יד, אחד מהקודים האלה יאפשר לך להיכנס. כל קוד תקף לשימוש אחד. כדאי להדפיס אותם או להעתיק אותם למקום בטוח.
recovery-codes-once = הקודים מוצגים רק הפעם. קודים קודמים כבר לא בתוקף.
recovery-codes-kept = שמרתי אותם
device-name-too-long = השם ארוך מדי. אפשר להזין עד 64 תווים.
authenticator-added = אפליקציית האימות נוספה.

## Sessions

continue-title = טוב לראות אותך שוב
continue-lead = אפשר להמשיך ישר אל { $client }.
choose-account-title = בחירת חשבון
choose-account-lead = מי ממשיך אל { $client }?
choose-account-again = כניסה חוזרת
sign-out-of = יציאה מהחשבון { $name }
sign-out-all = יציאה מכל החשבונות
confirm-sign-out-title = לצאת מהחשבון?
confirm-sign-out-lead = תתבצע יציאה מכל אפליקציה שמשתמשת בכניסה הזו בדפדפן הזה.
signed-out-title = יצאת מהחשבון
signed-out-lead = אפשר לסגור את החלון הזה.
signed-out-notice = יצאת מהחשבון.
session-refreshed = האסימונים חודשו.

## The account page

account-title = החשבון שלך
account-profile-heading = הפרטים שלך
account-verified = בוצע אימות
account-unverified = לא בוצע אימות
account-profile-change = שינוי פרטים
account-profile-title = שינוי הפרטים שלך
account-save = שמירה
account-email-change = שינוי כתובת האימייל
account-email-add = הוספת כתובת אימייל
account-email-title = כתובת האימייל שלך
account-email-code-title = אישור כתובת האימייל הזו
account-phone-change = שינוי מספר הטלפון
account-phone-add = הוספת מספר טלפון
account-phone-title = מספר הטלפון שלך
account-phone-code-title = אישור מספר הטלפון הזה
account-contact-lead = נשלח קוד לפרט החדש. עד להזנת הקוד שום דבר לא ישתנה.
account-contact-other = הזנת פרט אחר
label-preferred-username = שם לכניסה
profile-changed = הפרטים שלך שונו.
email-changed = כתובת האימייל שלך שונתה.
phone-changed = מספר הטלפון שלך שונה.
account-email-remove = הסרת הכתובת הזו
account-phone-remove = הסרת המספר הזה
email-removed = כתובת האימייל שלך הוסרה.
phone-removed = מספר הטלפון שלך הוסר.
already-yours = הפרט הזה כבר שלך. יש להזין פרט אחר.
sign-in-again = לשם כך צריך להיכנס במהלך עשר הדקות האחרונות. יש להיכנס שוב ואז לחזור לכאן.
second-step-first = הפעולה הזו משנה את אופן הכניסה שלך, ולכן קודם נדרש השלב השני. אפשר לצאת מכל המקומות ולהיכנס איתו, או לפתוח באפליקציה את המקום שמבקש אותו. אחרי זה אפשר לחזור לכאן.
prove-first = לפני השינוי הזה יש לאמת את זהותך.
prove-link = אימות באמצעות קוד
account-proof-title = אימות הזהות שלך
account-proof-lead = אחרי זה אפשר להמשיך בשינוי שרצית לבצע.
account-proof-code-title = הזנת הקוד לאימות
proof-done = תודה, האימות הושלם. עכשיו אפשר להמשיך.
account-sign-in-heading = אופן הכניסה שלך
account-change-password = שינוי הסיסמה
account-set-password = בחירת סיסמה
account-first-password-title = בחירת סיסמה
account-no-app = אין
account-added = מועד ההוספה: { $when }
account-remove-app = הסרת האפליקציה
account-add-app = הוספת אפליקציה
account-change-app = שינוי שם או הסרה
account-new-authenticator-title = הוספת אפליקציית אימות
account-new-authenticator-submit = הוספת האפליקציה
account-recovery-codes = קודי שחזור
account-recovery-codes-left = { $count ->
    [0] לא נשארו קודים
    [one] נשאר קוד אחד
    [two] נשארו שני קודים
   *[other] נשארו { $count } קודים
}
account-recovery-codes-make = יצירת קודים חדשים
account-recovery-codes-title = יצירת קודי שחזור חדשים
account-recovery-codes-lead = מקבלים עשרה קודים ליום שבו השלב השני לא יהיה בהישג יד. הקודים הקודמים מפסיקים לפעול מיד.
account-recovery-codes-submit = יצירת קודים חדשים
account-browsers-heading = דפדפנים מהימנים
account-browsers-hint = בדפדפנים האלה לא תהיה בקשה לשלב שני. אם יש ביניהם דפדפן לא מוכר, יש להסיר אותו ולשנות את הסיסמה.
account-trusted-browser = דפדפן מהימן
account-browser-seen = שימוש אחרון: { $when }
account-browser-until = עד { $when }
account-browser-forget = הסרה
account-browsers-forget = הסרת כולם
browsers-forgotten = השלב השני יידרש שם שוב.
account-session-heading = המקומות שבהם החשבון מחובר
account-this-browser = הדפדפן הזה
account-since = מאז { $when }
account-sessions-link = כל הדפדפנים
account-sessions-lead = אפליקציה שנכנסו אליה שם נשארת מחוברת; את הגישה שלה אפשר לבטל בדף החשבון שלך. אם יש כאן דפדפן לא מוכר, יש לצאת ממנו ולשנות את הסיסמה.
account-some-browser = דפדפן כלשהו
account-sessions-end = יציאה מכל האחרים
account-sessions-more = { $count ->
    [one] ועוד דפדפן אחד
    [two] ועוד שני דפדפנים
   *[other] ועוד { $count } דפדפנים
}
session-ended = בוצעה יציאה משם.
sessions-ended = בוצעה יציאה מכל שאר המקומות.
account-events-link = פעילות אחרונה
account-events-title = פעילות אחרונה
account-events-lead = אם משהו כאן לא מוכר לך, אפשר להודיע לנו. אחרי זה נסגור את החשבון שלך בפני כל אדם אחר.
account-events-none = עדיין לא נרשמה פעילות.
event-browser = { $browser } ב-{ $system }
event-not-me = זה לא הייתי אני
event-refused = נדחה
event-sign-in = כניסה
event-sign-in-failed = ניסיון כניסה
event-sign-in-blocked = כניסה נחסמה
event-unusual-low = קצת חריג: { $signs }
event-unusual-medium = חריג: { $signs }
event-unusual-high = חריג מאוד: { $signs }
event-sign-up = החשבון נוצר
event-confirmed = החשבון אושר
event-password-changed = הסיסמה שונתה
event-recovery-begun = התבקש קוד לאיפוס הסיסמה
event-password-reset = הסיסמה אופסה
event-app-added = נוספה אפליקציית אימות
event-app-removed = הוסרה אפליקציית אימות
event-passkey-added = נוסף מפתח גישה
event-passkey-removed = הוסר מפתח גישה
event-browser-trusted = דפדפן סומן כמהימן
event-browsers-forgotten = הדפדפנים המהימנים הוסרו
event-email-codes-added = קודים באימייל הופעלו
event-email-codes-removed = קודים באימייל הושבתו
event-text-codes-added = קודים בהודעת טקסט הופעלו
event-text-codes-removed = קודים בהודעת טקסט הושבתו
event-recovery-codes-made = נוצרו קודי שחזור
event-recovery-code-used = נעשה שימוש בקוד שחזור
event-recovery-codes-removed = קודי השחזור הוסרו
event-profile-changed = הפרטים שונו
event-email-changed = כתובת האימייל שונתה
event-phone-changed = מספר הטלפון שונה
event-email-removed = כתובת האימייל הוסרה
event-phone-removed = מספר הטלפון הוסר
event-sign-out = יציאה
event-everywhere = יציאה מכל המקומות
event-sessions-ended = יציאה ממקומות אחרים
event-terms-agreed = התקבלה הסכמה לתנאים
event-consent-withdrawn = ההסכמה בוטלה
event-app-disconnected = אפליקציה נותקה
event-exported = הנתונים הורדו
event-disowned = ״זה לא הייתי אני״
event-lost-factor-begun = התבקשה כניסה בלי השלב השני
event-lost-factor-stopped = הבקשה לכניסה בלי השלב השני נעצרה
event-lost-factor-finished = השלבים השניים הוסרו אחרי ההמתנה
event-administered = שונה על ידי מנהל מערכת
not-me-title = לא ביצעת את זה?
not-me-lead = אם כך, אלה הפעולות שנבצע:
not-me-ends = תתבצע יציאה מכל שאר הדפדפנים ומכל האפליקציות.
not-me-app = אפליקציית האימות שנוספה מאז תוסר.
not-me-recovery-codes = קודי שחזור שנוצרו מאז יפסיקו לפעול.
not-me-passkey = מפתח גישה שנוסף מאז יוסר.
not-me-email-codes = קודים באימייל שהופעלו מאז יושבתו.
not-me-text-codes = קודים בהודעת טקסט שהופעלו מאז יושבתו.
not-me-password = תיבחר סיסמה חדשה, והישנה כבר לא תפעל.
not-me-submit = אבטחת החשבון שלי
secured = החשבון שוב שלך בלבד: הסיסמה חדשה, וכל האחרים נותקו.
account-everywhere = יציאה מכל המקומות
account-everywhere-hint = אפשר לצאת בבת אחת מכל הדפדפנים ומכל האפליקציות, כולל כאן.
account-apps-heading = אפליקציות עם גישה
account-apps-hint = אפליקציה שנותקה כבר לא פועלת בשמך. היא יכולה לחזור אם תהיה אליה כניסה נוספת.
account-apps-none = אין
account-app-last = כניסה אחרונה: { $when }
account-disconnect = ניתוק
account-disconnect-app = ניתוק { $name }
app-disconnected = לאפליקציה כבר אין גישה לחשבון שלך.
account-terms-heading = תנאים והסכמות
account-terms-version = גרסה { $version }
account-terms-since = מועד ההסכמה: { $when }
account-terms-language = שפה: { $language }
account-terms-none = עדיין לא נתת הסכמה לשום דבר.
account-terms-offers = הסכמות אפשריות
account-terms-agree = הסכמה
account-terms-withdraw = ביטול ההסכמה
consent-given = תודה. ההסכמה שלך נרשמה.
consent-withdrawn = ההסכמה שלך בוטלה.
account-data-heading = הנתונים שלך
account-export-hint = מה ששמור עליך, בקובץ שתוכנות יכולות לקרוא.
account-export = הורדת הנתונים שלי
account-delete = מחיקת החשבון
account-back = חזרה לחשבון שלך
account-password-title = שינוי הסיסמה שלך
label-current-password = הסיסמה הנוכחית
current-password-missing = יש להזין את הסיסמה הנוכחית.
current-password-wrong = זו לא הסיסמה הנוכחית שלך.
account-authenticator-title = אפליקציית האימות שלך
account-authenticator-lead = הקודים שלה כבר לא יתקבלו. במקומות שבהם נדרש שלב שני וזה היה היחיד, יש להגדיר שלב חדש בכניסה הבאה.
account-authenticator-submit = הסרת האפליקציה
authenticator-removed = אפליקציית האימות שלך הוסרה.

passkey-title = שימוש במפתח הגישה
passkey-lead = המכשיר יבקש טביעת אצבע, פנים או קוד PIN. אם מפתח הגישה נמצא בטלפון, יש לבחור את הטלפון בחלון שייפתח.
passkey-use = שימוש במפתח גישה
passkey-sign-in = כניסה עם מפתח גישה
passkey-unable = מפתחות גישה דורשים JavaScript ודפדפן שמכיר אותם. כאן יש להשתמש בדרך אחרת.
passkey-trouble = הפעולה לא הצליחה או בוטלה. אפשר לנסות שוב או להשתמש בדרך אחרת.
passkey-refused = מפתח הגישה הזה לא פעל כאן. אפשר לנסות שוב או להשתמש בדרך אחרת.
passkey-too-late = זה לקח זמן רב מדי. יש לנסות שוב.
passkey-known = מפתח הגישה הזה כבר בשימוש. אפשר להיכנס איתו או ליצור מפתח אחר.
passkeys-full = יש לך את המספר המרבי של מפתחות גישה. יש להסיר אחד מהם קודם.
new-passkey-title = כניסה קלה יותר עם מפתח גישה
new-passkey-lead = עם מפתח גישה נכנסים בעזרת טביעת אצבע, פנים או קוד PIN. אין מה לזכור, ואין דבר שדף מזויף יכול לגנוב.
new-passkey-submit = יצירת מפתח גישה
new-passkey-later = לא עכשיו
label-passkey-name = שם מפתח הגישה
passkey-name-hint = כדי לזהות אותו בהמשך, לדוגמה ״הטלפון שלי״. אפשר להשאיר ריק.
passkey-prove-lead = מפתח גישה פותח את החשבון שלך. קודם יש להזין את הסיסמה, כדי שאף אחד אחר לא יוכל להוסיף מפתח.
passkeys-title = מפתחות הגישה שלך
passkeys-heading = מפתחות גישה
passkeys-none = אין
passkeys-manage = הצגת מפתחות הגישה
passkeys-back = חזרה למפתחות הגישה שלך
passkey-add = הוספת מפתח גישה
passkey-change = שינוי
passkey-unnamed = מפתח גישה ללא שם
passkey-used = שימוש אחרון: { $when }
passkey-unused = עדיין לא היה בשימוש
passkey-synced = בכמה מהמכשירים שלך
passkey-own-title = מפתח הגישה שלך
passkey-rename = שמירת השם
passkey-remove-heading = הסרת מפתח הגישה הזה
passkey-remove-hint = הוא כבר לא יפתח את החשבון שלך. ייתכן שהוא ימשיך להופיע ברשימה במכשיר עד שיימחק שם.
passkey-remove = הסרת מפתח הגישה
passkey-added = מפתח הגישה שלך מוכן. אפשר להשתמש בו בכניסה הבאה.
passkey-renamed = השם נשמר.
passkey-removed = מפתח הגישה הוסר.
account-deletion-title = למחוק את החשבון שלך?
account-deletion-lead = החשבון שלך וכל מה ששייך אליו יימחקו לצמיתות, בכל אפליקציה שמשתמשת בו. אף אחד לא יוכל להשיב אותו.
label-account-name = שם החשבון
account-name-hint = כדי לאשר את הכוונה, יש להקליד { $name }
account-name-wrong = זה לא השם של החשבון הזה. יש להקליד אותו כפי שהוא מוצג.
account-deletion-submit = מחיקה לצמיתות
account-deleted-title = החשבון שלך נמחק
account-deleted-lead = לא נשאר ממנו דבר כאן. ייתכן שאצל { $client } עדיין שמורים נתונים משלהם.
account-closed-title = קודם יש להיכנס
account-closed-lead = החשבון שלך ייפתח אחרי כניסה אל { $client }. יש להיכנס שם ואז לחזור לכאן.

## When it does not go on as planned

page-out-of-date = הדף ההוא כבר לא היה עדכני. אפשר להמשיך מכאן.
time-ran-out = זה לקח זמן רב, ולכן מתחילים מחדש. יש להיכנס פעם נוספת.
form-unverified = לא הצלחנו לבדוק מאיפה הגיע הטופס. יש לשלוח אותו שוב.
cookies-blocked = הדפדפן לא החזיר את קובץ ה-Cookie שלנו. יש לאפשר קובצי Cookie באתר הזה ואז לנסות שוב.
too-many-requests = היו יותר מדי בקשות בזמן קצר. אפשר לנסות שוב { $wait }.
busy = אנשים רבים נכנסים ברגע זה. אפשר לנסות שוב עוד רגע.
expired-title = הזמן תם
expired-lead = כדי לשמור על החשבון שלך, תהליך הכניסה מסתיים אחרי זמן מה. שום דבר לא אבד; פשוט מתחילים מחדש.
locked-title = יש להמתין מעט
locked-lead = היו יותר מדי ניסיונות שגויים, ולכן אף אחד לא יכול להיכנס כרגע. כך החשבון מוגן מפני ניחושים.
locked-wait = אפשר לנסות שוב { $wait }.
too-many-title = קצת יותר לאט, בבקשה
too-many-lead = הגיעו בזמן קצר יותר בקשות ממה שאנחנו מקבלים. שום דבר לא אבד; פשוט ממתינים וממשיכים.
form-post-title = רק רגע
form-post-lead = מתבצעת חזרה אל { $client }. אם לא קורה דבר, יש ללחוץ על המשך.

error-not-found-heading = הדף לא נמצא
error-not-found-what = אין דף בכתובת הזו.
error-not-found-next = יש לבדוק את הכתובת, או לחזור לאפליקציה ולהתחיל משם.
error-method-not-allowed-heading = אי אפשר לבצע את זה כאן
error-method-not-allowed-what = הכתובת קיימת, אבל לא לסוג כזה של בקשה.
error-method-not-allowed-next = יש לחזור לאפליקציה ולהתחיל משם.
error-too-large-heading = נשלח יותר מדי
error-too-large-what = הטופס הכיל יותר ממה שאנחנו יכולים לקבל.
error-too-large-next = יש לחזור, לקצר את מה שהוזן ולשלוח שוב.
error-bad-request-heading = לא הבנו את הבקשה
error-bad-request-what = משהו בה היה חסר או פגום.
error-bad-request-next = יש לחזור לאפליקציה ולהתחיל מחדש.
error-form-unverified-heading = לא הצלחנו לבדוק את הטופס
error-form-unverified-what = הטופס וקובץ ה-Cookie של הדפדפן לא תואמים זה לזה. זה קורה כשדף נשאר פתוח זמן רב או כשקובצי Cookie נמחקו.
error-form-unverified-next = יש לחזור, לטעון את הדף מחדש ולשלוח את הטופס שוב.
error-cookies-blocked-heading = לכניסה נדרשים קובצי Cookie
error-cookies-blocked-what = הדפדפן לא החזיר את קובץ ה-Cookie שלנו, ולכן אי אפשר להבדיל בין הכניסה שלך לכניסות אחרות.
error-cookies-blocked-next = יש לאפשר קובצי Cookie לאתר הזה בהגדרות הדפדפן ואז להתחיל מחדש.
error-busy-heading = אנשים רבים נכנסים כרגע
error-busy-what = אנחנו לא יכולים לקבל עוד ברגע זה.
error-busy-next = אפשר לנסות שוב עוד רגע.
error-store-unavailable-heading = הכניסה מושבתת זמנית
error-store-unavailable-what = חלק מהשירות שלנו לא מגיב. החשבון והסיסמה שלך בטוחים.
error-store-unavailable-next = אפשר לנסות שוב בעוד כמה דקות.
error-too-many-requests-heading = יותר מדי ניסיונות
error-too-many-requests-what = בקשות רבות הגיעו מהרשת שלך בזמן קצר.
error-too-many-requests-next = יש להמתין כמה דקות ואז לנסות שוב.
error-network-heading = אי אפשר להיכנס מכאן
error-network-what = הרשת הנוכחית שלך אינה אחת מהרשתות שמהן מותר להשתמש בדף הזה.
error-network-next = אפשר לנסות מרשת אחרת. אם זה אמור לפעול מכאן, יש למסור את המספר שלמטה למי שמפעיל את שירות הכניסה.
error-internal-heading = משהו השתבש אצלנו
error-internal-what = לא עשית שום דבר לא נכון. השגיאה נרשמה.
error-internal-next = אפשר לנסות שוב. אם זה יקרה פעם נוספת, יש למסור למנהל המערכת את מספר הפנייה שלמטה.
error-redirect-mismatch-heading = אי אפשר להחזיר אותך
error-redirect-mismatch-what = האפליקציה ביקשה שנחזיר אותך לכתובת שהיא לא רשמה. כדי להגן עליך, אנחנו עוצרים כאן.
error-redirect-mismatch-next = כדאי להודיע למי שמפעיל את האפליקציה ולמסור את מספר הפנייה שלמטה.
error-missing-parameters-heading = הקישור אינו שלם
error-missing-parameters-what = האפליקציה השמיטה משהו שנדרש לכניסה.
error-missing-parameters-next = יש לחזור לאפליקציה ולהתחיל מחדש. אם זה לא עוזר, כדאי להודיע למי שמפעיל אותה.
error-unknown-client-heading = האפליקציה הזו לא מוכרת לנו
error-unknown-client-what = האפליקציה שממנה הגעת לכאן לא רשומה אצלנו.
error-unknown-client-next = יש לבדוק את הקישור, או להודיע למי שמפעיל את האפליקציה.
error-unknown-host-heading = אין כאן כניסה
error-unknown-host-what = לא הוגדרה כניסה לכתובת הזו.
error-unknown-host-next = יש לבדוק אם נפלה שגיאת כתיב בכתובת.
error-login-unavailable-heading = דפי הכניסה האלה לא זמינים
error-login-unavailable-what = לאפליקציה אין כרגע דפי כניסה משלה.
error-login-unavailable-next = כדאי להודיע למי שמפעיל את האפליקציה ולמסור את מספר הפנייה שלמטה.
error-logout-destination-heading = אי אפשר להעביר אותך הלאה
error-logout-destination-what = האפליקציה ביקשה שנעביר אותך לכתובת שהיא לא רשמה. כדי להגן עליך, אנחנו עוצרים כאן.
error-logout-destination-next = אפשר לסגור את החלון הזה, או לפתוח את האפליקציה באופן עצמאי.
error-not-confirmed-heading = החשבון שלך עדיין לא אושר
error-not-confirmed-what = השם והסיסמה נכונים, אבל החשבון לא אושר.
error-not-confirmed-next = יש לבקש ממנהל המערכת לאשר אותו ואז להיכנס שוב.
error-reset-required-heading = צריך לאפס את הסיסמה שלך
error-reset-required-what = למען הבטיחות שלך, הסיסמה הישנה כבר לא פועלת.
error-reset-required-next = יש לבקש ממנהל המערכת סיסמה חדשה.
error-no-factor-heading = חסר שלב שני
error-no-factor-what = האפליקציה הזו דורשת שלב שני, ולחשבון שלך אין שלב שאפשר להשתמש בו כאן.
error-no-factor-next = יש לבקש ממנהל המערכת להוסיף לך שלב כזה.

## Mail and text messages

moment = { $day } { $month ->
    [1] בינואר
    [2] בפברואר
    [3] במרץ
    [4] באפריל
    [5] במאי
    [6] ביוני
    [7] ביולי
    [8] באוגוסט
    [9] בספטמבר
    [10] באוקטובר
    [11] בנובמבר
   *[other] בדצמבר
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = הקוד שלך
mail-or-link = אפשר גם לפתוח את הקישור הזה, בכל מכשיר. הכניסה תתבצע במקום שבו התחלת:
mail-fact-account = חשבון
mail-fact-password = סיסמה זמנית
mail-fact-device = מכשיר
mail-fact-when = מועד
mail-fact-browser = דפדפן
mail-fact-address = כתובת רשת
mail-fact-now = עכשיו
mail-fact-takes-effect = כניסה לתוקף
mail-fact-codes-left = קודי שחזור שנשארו
mail-fact-unusual = חריג
mail-fact-country = מדינה
risk-new-browser = דפדפן חדש
risk-new-network = רשת חדשה
risk-many-failures = ניחושים שגויים רבים לפני כן
risk-new-country = מדינה חדשה
risk-impossible-travel = רחוק מדי מהכניסה הקודמת
mail-action-confirm = אישור כתובת האימייל
mail-action-sign-in = כניסה
mail-action-stop = לעצור את זה
mail-action-not-me = זה לא הייתי אני
mail-note-code-lasts = הקוד תקף למשך { $span } ולשימוש אחד.
mail-note-link-lasts = הקישור תקף למשך { $span } ולשימוש אחד.
mail-note-password-lasts = הסיסמה תקפה למשך { $span } ולשימוש אחד. בכניסה בוחרים סיסמה אישית.
mail-note-ignore = אם לא ביקשת את זה, אפשר להתעלם מההודעה. שום דבר לא יקרה.
mail-note-keep = אין למסור את הקוד לאף אחד: איש מטעם { $app } לא יבקש אותו ממך לעולם.
mail-note-somebody-knows = אם לא ניסית להיכנס עכשיו, מישהו אחר יודע את הסיסמה שלך. יש לשנות אותה.
mail-note-nothing-changed = אם לא ביקשת את זה, אפשר להתעלם מההודעה. הסיסמה שלך נשארת כפי שהיא.
mail-note-not-you = אם ביצעת את זה, אין צורך לעשות דבר. אם לא, יש להודיע מיד למנהל המערכת.
mail-note-blocked-you = אם זו הייתה הכניסה שלך, יש להיכנס מדפדפן או ממקום שכבר שימשו אותך, או עם מפתח גישה.
mail-note-blocked-not-you = אם לא ניסית להיכנס, ייתכן שמישהו יודע את הסיסמה שלך. יש לבחור סיסמה אחרת.
mail-footer = ההודעה הזו נשלחה אוטומטית מ-{ $app }. תשובות עליה לא נקראות.

mail-sign-up-code-title = אישור כתובת האימייל שלך
mail-sign-up-code-lead = יש להזין את הקוד הזה כדי לסיים את ההרשמה אל { $app }.
mail-sign-up-link-title = אישור כתובת האימייל שלך
mail-sign-up-link-lead = נשאר שלב אחד להרשמה אל { $app }: לאשר שהכתובת הזו שלך.
mail-resent-code-title = הקוד החדש שלך
mail-resent-code-lead = יש להזין את הקוד הזה כדי לסיים את ההרשמה אל { $app }. קודים קודמים כבר לא בתוקף.
mail-resent-link-title = הקישור החדש שלך
mail-resent-link-lead = יש לאשר שהכתובת הזו שלך כדי לסיים את ההרשמה אל { $app }. קישורים קודמים כבר לא בתוקף.
mail-recovery-code-title = איפוס הסיסמה שלך
mail-recovery-code-lead = יש להזין את הקוד הזה כדי לבחור סיסמה חדשה עבור { $app }.
mail-sign-in-code-title = קוד הכניסה שלך
mail-sign-in-code-lead = יש להזין את הקוד הזה כדי להיכנס אל { $app }.
mail-mfa-code-title = הקוד לשלב השני
mail-mfa-code-lead = הסיסמה הייתה נכונה. יש להזין את הקוד הזה כדי להשלים את הכניסה אל { $app }.
mail-attribute-code-title = אישור כתובת האימייל החדשה שלך
mail-attribute-code-lead = יש להזין את הקוד הזה כדי להשתמש בכתובת הזו בחשבון שלך ב-{ $app }.
mail-invitation-title = החשבון שלך מוכן
mail-invitation-lead = נוצר עבורך חשבון ב-{ $app }.
mail-already-registered-title = כבר יש לך חשבון
mail-already-registered-lead = מישהו ניסה להשתמש בכתובת הזו לחשבון ב-{ $app }, וכבר קיים לה חשבון. אם ניסית את זה, אפשר להיכנס כרגיל, או לאפס את הסיסמה אם שכחת אותה.
mail-password-changed-title = הסיסמה שלך שונתה
mail-password-changed-lead = הסיסמה של החשבון שלך ב-{ $app } שונתה.
mail-authenticator-added-title = נוספה אפליקציית אימות
mail-authenticator-added-lead = מעכשיו, אפליקציית אימות יכולה לאמת שהכניסה אל { $app } היא שלך.
mail-authenticator-removed-title = הוסרה אפליקציית אימות
mail-authenticator-removed-lead = אי אפשר יותר להשתמש באפליקציית אימות מסוימת בחשבון שלך ב-{ $app }.
mail-passkey-added-title = נוסף מפתח גישה
mail-passkey-added-lead = מעכשיו, מפתח גישה חדש פותח את החשבון שלך ב-{ $app }.
mail-passkey-removed-title = הוסר מפתח גישה
mail-passkey-removed-lead = מפתח גישה מסוים כבר לא פותח את החשבון שלך ב-{ $app }.
mail-passkey-copied-title = מפתח גישה נדחה
mail-passkey-copied-lead = מישהו ניסה להיכנס אל { $app } עם מפתח גישה שלך שאולי הועתק, ונדחה. יש להסיר את מפתח הגישה הזה מהחשבון ולהוסיף מפתח חדש.
mail-recovery-codes-made-title = נוצרו קודי שחזור חדשים
mail-recovery-codes-made-lead = יש קודי שחזור חדשים לחשבון שלך ב-{ $app }. הקודים הקודמים כבר לא בתוקף.
mail-recovery-code-used-title = נעשה שימוש בקוד שחזור
mail-recovery-code-used-lead = מישהו נכנס לחשבון שלך ב-{ $app } עם אחד מקודי השחזור שלך.
mail-recovery-codes-low-title = נשארו מעט קודי שחזור
mail-recovery-codes-low-lead = מישהו נכנס לחשבון שלך ב-{ $app } עם אחד מקודי השחזור שלך. נשארו מעט קודים: אפשר ליצור חדשים בדף החשבון.
mail-new-device-title = כניסה מדפדפן חדש
mail-new-device-lead = מישהו נכנס לחשבון שלך ב-{ $app } מדפדפן שלא היה מוכר לנו.
mail-unusual-sign-in-title = כניסה חריגה
mail-unusual-sign-in-lead = מישהו נכנס לחשבון שלך ב-{ $app }, ומשהו בכניסה היה חריג.
mail-sign-in-blocked-title = כניסה נחסמה
mail-sign-in-blocked-lead = מישהו עבר את השלב הראשון של הכניסה לחשבון שלך ב-{ $app }. הניסיון היה כל כך חריג, שלא נתנו לאף אחד להיכנס.
mail-account-deleted-title = החשבון שלך נמחק
mail-account-deleted-lead = החשבון שלך ב-{ $app } וכל מה שהיה שייך אליו נמחקו.
mail-email-changed-title = כתובת האימייל שלך שונתה
mail-email-changed-lead = לחשבון שלך ב-{ $app } יש עכשיו כתובת אימייל אחרת. מעכשיו ההודעות יישלחו לשם, וזו הייתה ההודעה האחרונה לכתובת הקודמת.
mail-phone-changed-title = מספר הטלפון שלך שונה
mail-phone-changed-lead = לחשבון שלך ב-{ $app } יש עכשיו מספר טלפון אחר.
mail-email-removed-title = כתובת האימייל שלך הוסרה
mail-email-removed-lead = כתובת האימייל הזו כבר לא שייכת לחשבון שלך ב-{ $app }. זו הייתה ההודעה האחרונה אליה.
mail-phone-removed-title = מספר הטלפון שלך הוסר
mail-phone-removed-lead = מספר הטלפון הזה כבר לא שייך לחשבון שלך ב-{ $app }.
mail-lost-factor-begun-title = השלב השני שלך עומד להיות מוסר
mail-lost-factor-begun-lead = מישהו ביקש להיכנס לחשבון שלך ב-{ $app } בלי השלב השני. אם לא ביקשת את זה, יש לעצור את זה עכשיו. מספיקה לחיצה אחת, ואין צורך להיכנס.
mail-lost-factor-finished-title = השלב השני שלך הוסר
mail-lost-factor-finished-lead = השלב השני של החשבון שלך ב-{ $app } הוסר, לפי הבקשה. יש להגדיר שלב חדש בכניסה הבאה.

sms-sign-up-code = { $app }: { $code } הוא קוד ההרשמה שלך.
sms-sign-up-link = { $app }: אישור המספר הזה לצורך הרשמה: { $link }
sms-resent-code = { $app }: { $code } הוא קוד ההרשמה החדש שלך.
sms-resent-link = { $app }: הקישור החדש לאישור המספר הזה: { $link }
sms-recovery-code = { $app }: { $code } הוא הקוד לאיפוס הסיסמה. אין למסור אותו לאיש.
sms-sign-in-code = { $app }: { $code } הוא קוד הכניסה שלך. אין למסור אותו לאיש.
sms-mfa-code = { $app }: { $code } הוא הקוד לשלב השני. אין למסור אותו לאיש.
sms-attribute-code = { $app }: { $code } הוא הקוד לאישור המספר הזה.
sms-invitation = { $app }: שם משתמש { $username }, סיסמה זמנית { $code }
sms-already-registered = { $app }: למספר הזה כבר יש חשבון. אפשר להיכנס או לאפס את הסיסמה.
sms-password-changed = { $app }: הסיסמה של { $username } שונתה. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-authenticator-added = { $app }: נוספה אפליקציית אימות עבור { $username }. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-authenticator-removed = { $app }: הוסרה אפליקציית אימות של { $username }. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-passkey-added = { $app }: נוסף מפתח גישה עבור { $username }. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-passkey-removed = { $app }: הוסר מפתח גישה של { $username }. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-passkey-copied = { $app }: נדחה מפתח גישה של { $username } שאולי הועתק. יש להסיר אותו מהחשבון.
sms-recovery-codes-made = { $app }: נוצרו קודי שחזור חדשים עבור { $username }. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-recovery-code-used = { $app }: בוצעה כניסה של { $username } עם קוד שחזור. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-recovery-codes-low = { $app }: בוצעה כניסה של { $username } עם קוד שחזור, ונשארו מעט קודים. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-new-device = { $app }: בוצעה כניסה של { $username } מדפדפן חדש. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-unusual-sign-in = { $app }: כניסה חריגה של { $username }. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-sign-in-blocked = { $app }: נחסמה כניסה חריגה של { $username }. לא ביצעת את זה? יש לשנות את הסיסמה.
sms-account-deleted = { $app }: החשבון { $username } נמחק.
sms-email-changed = { $app }: כתובת האימייל של { $username } שונתה. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-phone-changed = { $app }: מספר הטלפון של { $username } שונה. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-email-removed = { $app }: כתובת האימייל של { $username } הוסרה. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-phone-removed = { $app }: מספר הטלפון של { $username } הוסר. לא ביצעת את זה? יש להודיע למנהל המערכת.
sms-lost-factor-begun = { $app }: מישהו ביקש להסיר את השלב השני של { $username }. לא ביקשת את זה? כאן אפשר לעצור: { $link }
sms-lost-factor-finished = { $app }: השלב השני של { $username } הוסר. לא ביצעת את זה? יש להודיע למנהל המערכת.

## Demo

demo-home = אל אפליקציית ההדגמה
demo-home-title = אפליקציה קטנה
demo-home-lead = היא עדיין לא יודעת עליך כלום. אפשר להיכנס ולראות מה היא לומדת.
demo-start-title = אנשים שאפשר להיכנס בשמם
demo-start-lead = הם קיימים רק בהדגמה הזו. כל אחד מהם מראה דרך אחרת בין הדפים.
demo-shows-password = כניסה עם סיסמה בלבד.
demo-shows-totp = נדרש קוד מאפליקציית אימות.
demo-shows-invited = יש סיסמה זמנית, ובוחרים סיסמה חדשה.
demo-shows-set-up = קודם צריך להגדיר שלב שני.
demo-shows-disabled = החשבון מושבת והכניסה נדחית.
demo-shows-studio = שינוי מראה הדפים, בכתובת /studio.
demo-totp-key = מפתח האימות
demo-session-title = נכנסת לחשבון
demo-refresh = חידוש האסימונים
demo-id-token = אסימון מזהה
demo-access-token = אסימון גישה
demo-claim = הצהרה
demo-value = ערך
demo-error-title = הכניסה לא הושלמה
demo-error-lead = במקום קוד, זה מה שנמסר לאפליקציה:
mailbox-title = הודעות שנשלחו
mailbox-lead = בהדגמה הזו שום דבר לא יוצא מהמחשב. מה שהיה אמור להישלח נשמר כאן.
mailbox-empty = עדיין לא נשלח דבר.
mailbox-mail = אימייל
mailbox-sms = הודעת טקסט
mailbox-from = מאת
mailbox-to = אל
mailbox-sent = נשלח
mailbox-raw = הצגת המקור המלא
