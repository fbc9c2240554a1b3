## On every page

languages = زبان
languages-go = بدلیں
title-error = خرابی:
summary-heading = براہ کرم یہ دیکھ لیں
next = اگلا
continue = جاری رکھیں
other-account = دوسرا اکاؤنٹ استعمال کریں
not-you = یہ آپ نہیں ہیں؟
sign-out = سائن آؤٹ کریں
signed-in-as = سائن ان شدہ اکاؤنٹ
reference = حوالہ نمبر
way-back = { $client } پر واپس جائیں
way-sign-in = سائن ان کریں
way-again = دوبارہ کوشش کریں
wait-seconds = { $count ->
    [one] { $count } سیکنڈ بعد
   *[other] { $count } سیکنڈ بعد
}
wait-minutes = { $count ->
    [one] { $count } منٹ بعد
   *[other] { $count } منٹ بعد
}
wait-hours = { $count ->
    [one] { $count } گھنٹے بعد
   *[other] { $count } گھنٹے بعد
}
span-minutes = { $count ->
    [one] { $count } منٹ
   *[other] { $count } منٹ
}
span-hours = { $count ->
    [one] { $count } گھنٹے
   *[other] { $count } گھنٹے
}
span-days = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}

## Fields

label-username = صارف نام
label-email = ای میل پتہ
label-phone = فون نمبر
label-email-or-phone = ای میل پتہ یا فون نمبر
label-any = صارف نام، ای میل پتہ یا فون نمبر
label-password = پاس ورڈ
label-new-password = نیا پاس ورڈ
label-confirm-password = نیا پاس ورڈ دوبارہ
label-device-name = اس آلے کا نام (اختیاری)
password-show = پاس ورڈ دکھائیں
password-hide = پاس ورڈ چھپائیں
code-label = کوڈ
device-name-hint = مثلاً “میرا فون”، تاکہ بعد میں معلوم ہو کہ کون سی ایپ کھولنی ہے۔

## Signing in

sign-in-title = سائن ان کریں
sign-in-lead = { $client } پر جانے کے لیے
sign-in-submit = سائن ان کریں
password-title = اپنا پاس ورڈ درج کریں
username-missing = وہ نام درج کریں جس سے آپ سائن ان کرتے ہیں۔
username-too-long = یہ نام بہت لمبا ہے۔ زیادہ سے زیادہ 128 حروف درج کریں۔
password-missing = اپنا پاس ورڈ درج کریں۔
wrong-credentials = نام یا پاس ورڈ درست نہیں ہے۔ دونوں کو دیکھ کر دوبارہ کوشش کریں۔
unknown-user = اس نام کا کوئی صارف نہیں ملا۔ ہجے دیکھ لیں۔
account-locked = بہت زیادہ بار غلط کوشش ہوئی ہے۔ { $wait } دوبارہ کوشش کریں۔
temporary-password-expired = آپ کے عارضی پاس ورڈ کی میعاد ختم ہو گئی ہے۔ جس نے آپ کو مدعو کیا تھا اُن سے نیا پاس ورڈ مانگیں۔
account-not-confirmed = اس اکاؤنٹ کی ابھی تک تصدیق نہیں ہوئی۔ اپنے منتظم سے تصدیق کرنے کو کہیں۔
account-confirmed = آپ کے اکاؤنٹ کی تصدیق ہو گئی ہے۔ آگے بڑھنے کے لیے سائن ان کریں۔
password-reset-required = سائن ان کرنے سے پہلے آپ کا پاس ورڈ ری سیٹ ہونا ضروری ہے۔ اپنے منتظم سے مدد لیں۔
password-reset-now = آپ کا پاس ورڈ اب کارآمد نہیں رہا۔ ہمارے بھیجے گئے کوڈ سے نیا پاس ورڈ منتخب کریں۔
password-in-a-breach = یہ پاس ورڈ کہیں اور ڈیٹا لیک میں سامنے آ چکا ہے، اس لیے اب اس سے آپ کا اکاؤنٹ نہیں کھلتا۔ ہمارے بھیجے گئے کوڈ سے نیا پاس ورڈ منتخب کریں۔

## New password

new-password-title = نیا پاس ورڈ منتخب کریں
new-password-lead = آپ نے عارضی پاس ورڈ سے سائن ان کیا ہے۔ اب سے پاس ورڈ صرف آپ کو معلوم ہونا چاہیے۔
new-password-lead-breached = آپ کا پاس ورڈ کہیں اور ڈیٹا لیک میں سامنے آ چکا ہے۔ ایسا پاس ورڈ منتخب کریں جو کہیں اور استعمال نہ ہوتا ہو۔
new-password-submit = محفوظ کر کے جاری رکھیں
new-password-missing = نیا پاس ورڈ درج کریں۔
password-too-short = { $count ->
    [one] پاس ورڈ میں کم از کم { $count } حرف ہونا چاہیے۔
   *[other] پاس ورڈ میں کم از کم { $count } حروف ہونے چاہئیں۔
}
password-too-long = { $count ->
    [one] پاس ورڈ میں زیادہ سے زیادہ { $count } حرف ہو سکتا ہے۔
   *[other] پاس ورڈ میں زیادہ سے زیادہ { $count } حروف ہو سکتے ہیں۔
}
password-rules = نیا پاس ورڈ ابھی تمام اصولوں پر پورا نہیں اترتا۔ فہرست میں دیکھیں کہ کیا باقی ہے۔
password-needs-upper = پاس ورڈ میں ایک بڑا انگریزی حرف (A سے Z) ہونا چاہیے۔
password-needs-lower = پاس ورڈ میں ایک چھوٹا انگریزی حرف (a سے z) ہونا چاہیے۔
password-needs-digit = پاس ورڈ میں ایک ہندسہ (0 سے 9) ہونا چاہیے۔
password-needs-symbol = پاس ورڈ میں ایک علامت ہونی چاہیے، جیسے !، ? یا #۔
password-edge-space = پاس ورڈ کے شروع یا آخر میں خالی جگہ نہیں ہونی چاہیے۔
password-mismatch = دونوں پاس ورڈ ایک جیسے نہیں ہیں۔ نیا پاس ورڈ دو بار درج کریں۔
password-reused = یہ پاس ورڈ پہلے استعمال ہو چکا ہے۔ کوئی دوسرا منتخب کریں۔
password-guessable = اس پاس ورڈ کا اندازہ لگانا بہت آسان ہے۔ زیادہ حروف لیں، یا ایسے کئی الفاظ لیں جن کا آپس میں یا آپ سے کوئی تعلق نہ ہو۔
password-breached = یہ پاس ورڈ کہیں اور ڈیٹا لیک میں سامنے آ چکا ہے۔ ایسا پاس ورڈ منتخب کریں جو کہیں اور استعمال نہ ہوتا ہو۔
password-characters = نئے پاس ورڈ میں ایسے حروف ہیں جو استعمال نہیں کیے جا سکتے۔ کوئی دوسرا منتخب کریں۔
password-changed = آپ کا پاس ورڈ تبدیل کر دیا گیا ہے۔
rule-length = { $count ->
    [one] کم از کم { $count } حرف
   *[other] کم از کم { $count } حروف
}
rule-upper = ایک بڑا انگریزی حرف
rule-lower = ایک چھوٹا انگریزی حرف
rule-digit = ایک ہندسہ
rule-symbol = ایک علامت، جیسے !، ? یا #
rule-edges = شروع یا آخر میں خالی جگہ نہ ہو
rule-unused = پہلے استعمال شدہ پاس ورڈ نہ ہو
rule-unguessable = اندازہ لگانا مشکل ہو: کوئی عام لفظ یا نمونہ نہیں، آپ کے بارے میں کچھ نہیں
rule-unbreached = کسی معلوم ڈیٹا لیک کا پاس ورڈ نہ ہو
rule-met = پورا ہو گیا
rule-unmet = ابھی باقی ہے

## A forgotten password

forgot-link = پاس ورڈ یاد نہیں؟
sign-up-link = اکاؤنٹ بنائیں
sign-in-link = سائن ان پر واپس جائیں
forgot-title = پاس ورڈ یاد نہیں؟
forgot-lead = ہمیں بتائیں کہ آپ کون ہیں، ہم نیا پاس ورڈ منتخب کرنے کے لیے آپ کو کوڈ بھیجیں گے۔
forgot-submit = کوڈ بھیجیں
choose-reset-title = کوڈ کہاں بھیجا جائے؟
choose-reset-legend = بھیجنے کا طریقہ
choose-reset-email = ای میل سے
choose-reset-text = ٹیکسٹ پیغام سے
choose-reset-to = { $destination } پر
reset-title = اپنا پاس ورڈ ری سیٹ کریں
reset-lead = اگر کوئی اکاؤنٹ ہے تو { $destination } پر کوڈ بھیج دیا گیا ہے۔
reset-everywhere = مجھے باقی ہر جگہ سے سائن آؤٹ کریں
reset-submit = نیا پاس ورڈ محفوظ کریں
sent-code-hint = یہ ہمارے بھیجے گئے پیغام میں ہے۔ اسے پہنچنے میں ایک منٹ لگ سکتا ہے۔
code-not-there = ابھی تک کوڈ نہیں ملا؟
code-resend = نیا کوڈ بھیجیں
code-sent = نیا کوڈ بھیج دیا گیا ہے۔ پچھلا کوڈ اب کام نہیں کرے گا۔
code-sent-just-now = کوڈ ابھی ابھی بھیجا گیا ہے۔ نیا کوڈ مانگنے سے پہلے آدھا منٹ انتظار کریں۔
no-recovery = ہمارے پاس کوڈ بھیجنے کے لیے کوئی پتہ نہیں ہے۔ اپنے منتظم سے مدد لیں۔

## An account of one's own

sign-up-title = اکاؤنٹ بنائیں
sign-up-lead = { $client } کے لیے
sign-up-passwordless = پاس ورڈ خالی چھوڑا جا سکتا ہے۔ تب آپ کوڈ یا پاس کی سے سائن ان کریں گے۔
sign-up-submit = اکاؤنٹ بنائیں
optional = (اختیاری)
terms-title = آگے بڑھنے سے پہلے
terms-lead = براہ کرم اسے پڑھیں اور اس سے اتفاق کریں۔ یہ نیا ہے، یا آپ کے پچھلے اتفاق کے بعد تبدیل ہوا ہے۔
terms-agree = مجھے اتفاق ہے: { $title }
terms-read = “{ $title }” پڑھیں (نئے ٹیب میں کھلے گا)
terms-missing = آگے بڑھنے کے لیے “{ $title }” کے خانے پر نشان لگائیں۔
terms-decline = مجھے اتفاق نہیں
terms-declined-title = آپ نے اتفاق نہیں کیا
terms-declined-lead = اس کے بغیر آپ یہاں سائن ان نہیں کر سکتے۔ ایپلیکیشن کو کچھ نہیں بتایا گیا۔
terms-again = دوبارہ پڑھیں
label-name = پورا نام
label-given-name = پہلا نام
label-middle-name = درمیانی نام
label-family-name = خاندانی نام
label-nickname = عرفیت
label-birthdate = تاریخِ پیدائش
label-gender = جنس
label-address = پتہ
label-locale = زبان
label-zoneinfo = ٹائم زون
label-profile = پروفائل صفحہ
label-picture = تصویر
label-website = ویب سائٹ
field-missing = یہ خانہ پُر کریں۔
field-too-long = یہ بہت لمبا ہے۔ اسے مختصر کریں۔
field-characters = اس میں ایسے حروف ہیں جو استعمال نہیں کیے جا سکتے۔ انہیں ہٹا دیں۔
username-taken = یہ صارف نام پہلے ہی کسی کے پاس ہے۔ کوئی دوسرا منتخب کریں۔
name-taken = اس کے ساتھ پہلے سے ایک اکاؤنٹ موجود ہے۔ سائن ان کریں یا اپنا پاس ورڈ ری سیٹ کریں۔
looks-like-contact = صارف نام ای میل پتے یا فون نمبر جیسا نہیں ہونا چاہیے۔ کوئی دوسرا منتخب کریں۔
not-email = یہ ای میل پتہ نہیں ہے۔ ای میل پتہ name@example.com جیسا ہوتا ہے۔
not-phone = یہ فون نمبر نہیں ہے۔ + اور ملک کے کوڈ سے شروع کریں، مثلاً: +44 20 7946 0000
not-date = یہ تاریخ نہیں ہے۔
not-url = یہ ویب پتہ نہیں ہے۔ ویب پتہ https:// سے شروع ہوتا ہے۔
not-number = یہ عدد نہیں ہے۔ اسے 12 یا 12.5 کی طرح لکھیں۔
not-a-choice = ان میں سے ایک منتخب کریں۔
pattern-missed = یہ مطلوبہ شکل میں نہیں ہے۔
choose-one = براہ کرم منتخب کریں
yes = ہاں
no = نہیں
confirm-title = اپنے اکاؤنٹ کی تصدیق کریں
confirm-lead = ہم نے { $destination } پر کوڈ بھیجا ہے۔
confirm-lead-link = ہم نے { $destination } پر لنک بھیجا ہے۔ اسے کھولیں، پھر یہاں واپس آئیں۔
sent-code-missing = ہمارے پیغام میں موجود کوڈ درج کریں۔
sent-code-wrong = یہ کوڈ درست نہیں ہے۔ اسے دیکھ لیں، یا نیا کوڈ مانگیں۔
code-expired = اس کوڈ کی میعاد ختم ہو گئی ہے۔ نیا کوڈ مانگیں۔
contact-taken = یہ پتہ اب کسی دوسرے اکاؤنٹ کا ہے۔ اُس اکاؤنٹ میں سائن ان کریں یا اُس کا پاس ورڈ ری سیٹ کریں۔
await-approval-title = بس تھوڑا سا باقی ہے
await-approval-lead = { $client } کے لیے آپ کا اکاؤنٹ تیار ہے۔ اس کی منظوری باقی ہے؛ بعد میں دوبارہ کوشش کریں۔
confirm-link-title = بس ایک بٹن دبانا باقی ہے
confirm-link-lead = { $client } کے اکاؤنٹ کی تصدیق کے لیے بٹن دبائیں۔ اگر آپ نے اکاؤنٹ نہیں مانگا تھا تو یہ صفحہ بند کر دیں۔
confirm-link-submit = اکاؤنٹ کی تصدیق کریں
confirmed-title = آپ کے اکاؤنٹ کی تصدیق ہو گئی ہے
confirmed-lead = جہاں اکاؤنٹ بنایا تھا وہاں واپس جائیں، یا سائن ان کریں۔
link-expired-title = اس لنک کی میعاد ختم ہو گئی ہے
link-expired-lead = اپنے نام اور پاس ورڈ سے سائن ان کریں، ہم آپ کو نیا لنک بھیجیں گے۔

## Second step

choose-setup-title = دوسرا مرحلہ شامل کریں
choose-setup-lead = صرف پاس ورڈ کا اندازہ لگایا جا سکتا ہے یا وہ چوری ہو سکتا ہے۔ دوسرا مرحلہ ہو تو تب بھی آپ کا اکاؤنٹ آپ ہی کا رہتا ہے۔
choose-setup-legend = آپ اپنی شناخت کی تصدیق کیسے کرنا چاہیں گے؟
method-totp = تصدیق کنندہ ایپ
method-totp-hint = آپ کے فون یا کمپیوٹر کی ایک ایپ ہر 30 سیکنڈ میں نیا کوڈ دکھاتی ہے۔ اسے نیٹ ورک کی ضرورت نہیں ہوتی۔
method-password = پاس ورڈ
method-password-hint = وہی جو آپ نے اس اکاؤنٹ کے لیے منتخب کیا تھا۔
method-email = ای میل سے کوڈ
method-email-hint = ہم اسے آپ کے ای میل پتے پر بھیجیں گے۔
method-text = ٹیکسٹ پیغام سے کوڈ
method-text-hint = ہم اسے آپ کے فون پر بھیجیں گے۔
choose-title = آپ سائن ان کیسے کرنا چاہیں گے؟
choose-second-title = آپ اس کی تصدیق کیسے کرنا چاہیں گے؟
choose-legend = ان میں سے ایک منتخب کریں
other-way = دوسرا طریقہ استعمال کریں
sent-code-title = ہمارا بھیجا گیا کوڈ درج کریں
sent-code-lead = یہ { $destination } پر بھیج دیا گیا ہے۔
sent-link-hint = یا کسی بھی آلے پر پیغام میں موجود لنک کھولیں۔
sent-link-waits = پھر یہ صفحہ خود بخود آگے بڑھے گا۔
sent-link-opened = میں نے لنک کھول لیا
await-link-title = آپ کے لنک کھولنے کا انتظار ہے
await-link-lead = { $destination } پر بھیجا گیا لنک کھولیں، اور وہاں موجود بٹن دبائیں۔
await-link-looks = یہ صفحہ ہر چند سیکنڈ بعد دیکھتا ہے، اور پھر خود بخود آگے بڑھتا ہے۔
await-link-code = اس کے بجائے کوڈ درج کریں
link-pressed-title = آپ آگے بڑھ سکتے ہیں
link-pressed-lead = ہمارے پیغام کا لنک استعمال ہو گیا ہے۔ { $client } پر آگے بڑھیں۔
sign-in-link-title = کیا آپ ہی سائن ان کر رہے ہیں؟
sign-in-link-lead = کوئی آپ کے نام سے { $client } میں سائن ان کرنا چاہتا ہے۔
sign-in-link-asked = { $count ->
    [0] ابھی ابھی
    [one] { $count } منٹ پہلے
   *[other] { $count } منٹ پہلے
}
sign-in-link-elsewhere = سائن ان اس براؤزر میں نہیں بلکہ اُس براؤزر میں ہوگا جہاں سے آغاز ہوا تھا۔ اگر وہاں آغاز آپ نے خود نہیں کیا تھا تو “نہیں” منتخب کریں: ورنہ کوئی اور آپ کے اکاؤنٹ میں داخل ہو جائے گا۔
sign-in-link-yes = ہاں، سائن ان کریں
sign-in-link-no = نہیں، یہ میں نے نہیں کیا
sign-in-link-pressed-title = جہاں سے آغاز کیا تھا وہاں واپس جائیں
sign-in-link-pressed-lead = وہاں کا صفحہ خود بخود آگے بڑھے گا۔ یہ صفحہ بند کیا جا سکتا ہے۔
sign-in-link-refused-title = کسی کو سائن ان نہیں کرنے دیا گیا
sign-in-link-refused-lead = اُس پیغام کا کوڈ اور لنک اب کام نہیں کریں گے۔ آپ کو اور کچھ نہیں کرنا ہے۔
sign-in-link-expired-title = یہ لنک اب کام نہیں کرتا
sign-in-link-expired-lead = یہ استعمال ہو چکا ہے، یا اس کا وقت ختم ہو گیا ہے۔ اگر آپ نے ابھی ابھی بٹن دبایا ہے تو جہاں سے آغاز کیا تھا وہاں واپس جائیں۔ ورنہ وہاں نیا لنک مانگیں۔
no-second = آپ کے اکاؤنٹ کے لیے دوسرا مرحلہ ضروری ہے، لیکن یہاں کوئی طریقہ استعمال نہیں کیا جا سکتا۔ اپنے منتظم سے مدد لیں۔
method-passkey = پاس کی
method-passkey-hint = آپ کا آلہ فنگر پرنٹ، چہرے یا پن سے تصدیق کرتا ہے کہ یہ آپ ہیں۔
method-missing = کوئی ایک طریقہ منتخب کریں۔
set-up-totp-title = اپنی تصدیق کنندہ ایپ سیٹ اپ کریں
set-up-totp-lead = یہ اکاؤنٹ ایپ میں شامل کریں، پھر وہ کوڈ درج کریں جو ایپ دکھائے۔
set-up-totp-scan = اس تصویر کو ایپ سے اسکین کریں۔
set-up-totp-open = اس آلے کی ایپ میں کھولیں
set-up-totp-key = یا ایپ میں یہ کلید ٹائپ کریں:
set-up-totp-code-hint = اکاؤنٹ شامل ہونے کے بعد ایپ اسے دکھاتی ہے۔
set-up-totp-submit = کوڈ جانچیں اور مکمل کریں
qr-alt = QR کوڈ جس میں آپ کی تصدیق کنندہ ایپ کی کلید ہے۔ یہی کلید نیچے لکھی ہوئی ہے۔
totp-title = اپنا کوڈ درج کریں
totp-hint = اسے دیکھنے کے لیے اپنی تصدیق کنندہ ایپ کھولیں۔
totp-hint-device = اسے دیکھنے کے لیے { $device } پر تصدیق کنندہ ایپ کھولیں۔
code-missing = اپنی ایپ کا کوڈ درج کریں۔
code-malformed = کوڈ میں چھ ہندسے ہوتے ہیں۔ سب درج کریں۔
code-wrong = یہ کوڈ درست نہیں ہے۔ وہ کوڈ درج کریں جو آپ کی ایپ اس وقت دکھا رہی ہے۔
code-used = یہ کوڈ پہلے ہی استعمال ہو چکا ہے۔ ایپ میں اگلا کوڈ آنے تک انتظار کریں۔
method-recovery-code = بازیابی کوڈ
recovery-code-use = بازیابی کوڈ استعمال کریں
remember-browser = { $count ->
    [one] اس براؤزر میں { $count } دن تک یہ نہ پوچھیں
   *[other] اس براؤزر میں { $count } دن تک یہ نہ پوچھیں
}
lose-factor = ان میں سے کوئی طریقہ میرے پاس نہیں
lost-factor-title = دوسرے مرحلے کے بغیر سائن ان کریں
lost-factor-lead = { $count ->
    [one] دوسروں کو دور رکھنے کے لیے اس میں { $count } دن لگتا ہے۔ ہم آپ کے اکاؤنٹ کے ہر پتے اور نمبر پر آپ کو اطلاع دیتے ہیں، اور ایک بٹن دبانے سے یہ رک جاتا ہے۔ اُس دن کے بعد ایک بار پھر اسی طرح اپنی شناخت کی تصدیق کریں اور نیا دوسرا مرحلہ سیٹ اپ کریں۔
   *[other] دوسروں کو دور رکھنے کے لیے اس میں { $count } دن لگتے ہیں۔ ہم آپ کے اکاؤنٹ کے ہر پتے اور نمبر پر آپ کو اطلاع دیتے ہیں، اور ایک بٹن دبانے سے یہ رک جاتا ہے۔ اُن دنوں کے بعد ایک بار پھر اسی طرح اپنی شناخت کی تصدیق کریں اور نیا دوسرا مرحلہ سیٹ اپ کریں۔
}
lost-factor-ripe-lead = انتظار ختم ہو گیا ہے۔ ایک بار پھر اپنی شناخت کی تصدیق کریں۔ پھر آپ کے پچھلے دوسرے مراحل ہٹا دیے جائیں گے، آپ کو ہر جگہ سے سائن آؤٹ کر دیا جائے گا، اور آپ نیا مرحلہ سیٹ اپ کریں گے۔
lost-factor-legend = ہم کوڈ کہاں بھیجیں؟
lost-factor-submit = کوڈ بھیجیں
lost-factor-waits-title = آپ کی درخواست انتظار میں ہے
lost-factor-waits-lead = { $when } کو، یا اس کے بعد دو ہفتوں کے اندر واپس آئیں۔ تب تک صرف آپ کے دوسرے مرحلے سے سائن ان ہو سکتا ہے، اور اسے استعمال کرنے پر یہ درخواست ختم ہو جائے گی۔
lost-factor-waits-hint = یہ آپ نے نہیں کیا؟ ہمارے بھیجے گئے پیغام کا لنک دبائیں، اور اپنا پاس ورڈ تبدیل کریں۔
stop-lost-factor-title = اپنا دوسرا مرحلہ برقرار رکھیں؟
stop-lost-factor-lead = کسی نے { $client } کے لیے آپ کے اکاؤنٹ میں دوسرے مرحلے کے بغیر داخل ہونے کی درخواست کی ہے۔ اگر یہ آپ نے نہیں کیا تو اسے ابھی روکیں۔
stop-lost-factor-submit = روکیں
lost-factor-stopped-title = اسے روک دیا گیا ہے
lost-factor-stopped-lead = آپ کا دوسرا مرحلہ برقرار ہے۔ اگر درخواست آپ نے نہیں کی تھی تو اپنا پاس ورڈ تبدیل کریں: وہ کسی اور کو معلوم ہے۔
lost-factor-nothing-title = روکنے کے لیے کچھ نہیں ہے
lost-factor-nothing-lead = اسے پہلے ہی روکا جا چکا ہے، یا یہ ختم ہو چکا ہے۔ اگر آپ کا دوسرا مرحلہ باقی نہیں اور یہ آپ نے نہیں کیا تو اپنے منتظم کو بتائیں۔
account-lost-factor = کسی نے آپ کے اکاؤنٹ میں دوسرے مرحلے کے بغیر داخل ہونے کی درخواست کی ہے۔ { $when } سے وہ مرحلہ ہٹایا جا سکتا ہے۔ اگر یہ آپ نے نہیں کیا تو اسے روکیں۔
recovery-code-title = بازیابی کوڈ درج کریں
recovery-code-label = بازیابی کوڈ
recovery-code-hint = آپ کے سنبھال کر رکھے گئے دس کوڈز میں سے ایک۔ یہ ایک بار کام کرتا ہے۔
recovery-code-missing = اپنا ایک بازیابی کوڈ درج کریں۔
recovery-code-wrong = یہ کوڈ درست نہیں ہے، یا پہلے ہی استعمال ہو چکا ہے۔ اسے دیکھ لیں، یا کوئی دوسرا درج کریں۔
recovery-codes-title = اپنے بازیابی کوڈز سنبھال کر رکھیں
recovery-codes-lead = اگر آپ کا فون کھو جائے یا پاس نہ ہو تو ان میں سے کسی ایک سے سائن ان کیا جا سکتا ہے۔ ہر کوڈ ایک بار کام کرتا ہے۔ انہیں پرنٹ کریں، یا کسی محفوظ جگہ پر نقل کر لیں۔
recovery-codes-once = ہم یہ صرف اسی بار دکھاتے ہیں۔ پچھلے کوڈز اب کام نہیں کریں گے۔
recovery-codes-kept = میں نے سنبھال لیے ہیں
device-name-too-long = یہ نام بہت لمبا ہے۔ زیادہ سے زیادہ 64 حروف درج کریں۔
authenticator-added = آپ کی تصدیق کنندہ ایپ شامل کر دی گئی ہے۔

## Sessions

continue-title = دوبارہ خوش آمدید
continue-lead = آپ سیدھے { $client } پر جا سکتے ہیں۔
choose-account-title = اکاؤنٹ منتخب کریں
choose-account-lead = { $client } پر کس اکاؤنٹ سے جانا ہے؟
choose-account-again = دوبارہ سائن ان کریں
sign-out-of = { $name } کو سائن آؤٹ کریں
sign-out-all = سب کو سائن آؤٹ کریں
confirm-sign-out-title = سائن آؤٹ کریں؟
confirm-sign-out-lead = آپ کو اُن تمام ایپلیکیشنز سے سائن آؤٹ کر دیا جائے گا جو اس براؤزر میں یہ سائن ان استعمال کرتی ہیں۔
signed-out-title = آپ سائن آؤٹ ہو گئے ہیں
signed-out-lead = اب یہ ونڈو بند کی جا سکتی ہے۔
signed-out-notice = آپ سائن آؤٹ ہو گئے ہیں۔
session-refreshed = ٹوکنز کی تجدید ہو گئی ہے۔

## The account page

account-title = آپ کا اکاؤنٹ
account-profile-heading = آپ کے بارے میں
account-verified = تصدیق شدہ
account-unverified = غیر تصدیق شدہ
account-profile-change = تفصیلات تبدیل کریں
account-profile-title = اپنی تفصیلات تبدیل کریں
account-save = محفوظ کریں
account-email-change = ای میل پتہ تبدیل کریں
account-email-add = ای میل پتہ شامل کریں
account-email-title = آپ کا ای میل پتہ
account-email-code-title = اس ای میل پتے کی تصدیق کریں
account-phone-change = فون نمبر تبدیل کریں
account-phone-add = فون نمبر شامل کریں
account-phone-title = آپ کا فون نمبر
account-phone-code-title = اس فون نمبر کی تصدیق کریں
account-contact-lead = ہم نئے پتے یا نمبر پر کوڈ بھیجتے ہیں۔ جب تک آپ اسے درج نہیں کرتے، کچھ تبدیل نہیں ہوتا۔
account-contact-other = کوئی دوسرا درج کریں
label-preferred-username = سائن ان کرنے کا نام
profile-changed = آپ کی تفصیلات تبدیل کر دی گئی ہیں۔
email-changed = آپ کا ای میل پتہ تبدیل کر دیا گیا ہے۔
phone-changed = آپ کا فون نمبر تبدیل کر دیا گیا ہے۔
account-email-remove = یہ پتہ ہٹائیں
account-phone-remove = یہ نمبر ہٹائیں
email-removed = آپ کا ای میل پتہ ہٹا دیا گیا ہے۔
phone-removed = آپ کا فون نمبر ہٹا دیا گیا ہے۔
already-yours = یہ پہلے سے آپ کے پاس ہے۔ کوئی دوسرا درج کریں۔
sign-in-again = اس کے لیے ضروری ہے کہ آپ نے پچھلے دس منٹ میں سائن ان کیا ہو۔ دوبارہ سائن ان کریں، پھر یہاں واپس آئیں۔
second-step-first = اس سے آپ کے سائن ان کا طریقہ بدلتا ہے، اس لیے پہلے دوسرا مرحلہ ضروری ہے۔ ہر جگہ سے سائن آؤٹ کر کے اس کے ساتھ سائن ان کریں، یا اپنی ایپ کا وہ حصہ کھولیں جو اسے طلب کرتا ہے۔ پھر یہاں واپس آئیں۔
prove-first = اسے تبدیل کرنے سے پہلے تصدیق کریں کہ یہ آپ ہیں۔
prove-link = کوڈ سے تصدیق کریں
account-proof-title = تصدیق کریں کہ یہ آپ ہیں
account-proof-lead = اس کے بعد آپ اپنی تبدیلی جاری رکھ سکتے ہیں۔
account-proof-code-title = تصدیق کے لیے کوڈ درج کریں
proof-done = شکریہ، تصدیق ہو گئی ہے۔ اب آپ آگے بڑھ سکتے ہیں۔
account-sign-in-heading = آپ کے سائن ان کے طریقے
account-change-password = پاس ورڈ تبدیل کریں
account-set-password = پاس ورڈ منتخب کریں
account-first-password-title = پاس ورڈ منتخب کریں
account-no-app = کوئی نہیں
account-added = { $when } کو شامل کیا گیا
account-remove-app = ایپ ہٹائیں
account-add-app = ایپ شامل کریں
account-change-app = نام بدلیں یا ہٹائیں
account-new-authenticator-title = تصدیق کنندہ ایپ شامل کریں
account-new-authenticator-submit = ایپ شامل کریں
account-recovery-codes = بازیابی کوڈز
account-recovery-codes-left = { $count ->
    [0] کوئی باقی نہیں
    [one] { $count } باقی ہے
   *[other] { $count } باقی ہیں
}
account-recovery-codes-make = نئے بنائیں
account-recovery-codes-title = نئے بازیابی کوڈز بنائیں
account-recovery-codes-lead = آپ کو دس کوڈ ملیں گے، اُس دن کے لیے جب آپ کا دوسرا مرحلہ دستیاب نہ ہو۔ پچھلے کوڈز فوراً کام کرنا بند کر دیں گے۔
account-recovery-codes-submit = نئے کوڈز بنائیں
account-browsers-heading = قابلِ اعتماد براؤزرز
account-browsers-hint = ان میں آپ سے دوسرا مرحلہ نہیں پوچھا جاتا۔ اگر آپ ان میں سے کسی کو نہیں پہچانتے تو اسے فہرست سے ہٹائیں اور اپنا پاس ورڈ تبدیل کریں۔
account-trusted-browser = قابلِ اعتماد براؤزر
account-browser-seen = آخری استعمال: { $when }
account-browser-until = { $when } تک
account-browser-forget = ہٹائیں
account-browsers-forget = سب کو ہٹائیں
browsers-forgotten = وہاں اب دوبارہ آپ کا دوسرا مرحلہ پوچھا جائے گا۔
account-session-heading = آپ کہاں سائن ان ہیں
account-this-browser = یہ براؤزر
account-since = { $when } سے
account-sessions-link = تمام براؤزرز
account-sessions-lead = جس ایپ میں وہاں سے سائن ان کیا گیا تھا وہ سائن ان رہتی ہے؛ اس کی رسائی اپنے اکاؤنٹ کے صفحے پر ختم کی جا سکتی ہے۔ اگر آپ یہاں کسی براؤزر کو نہیں پہچانتے تو اس سے سائن آؤٹ کریں اور اپنا پاس ورڈ تبدیل کریں۔
account-some-browser = ایک براؤزر
account-sessions-end = باقی سب سے سائن آؤٹ کریں
account-sessions-more = { $count ->
    [one] اور { $count } مزید
   *[other] اور { $count } مزید
}
session-ended = آپ کو وہاں سے سائن آؤٹ کر دیا گیا ہے۔
sessions-ended = آپ کو باقی ہر جگہ سے سائن آؤٹ کر دیا گیا ہے۔
account-events-link = حالیہ سرگرمی
account-events-title = حالیہ سرگرمی
account-events-lead = اگر آپ یہاں کسی چیز کو نہیں پہچانتے تو بتائیں۔ تب ہم آپ کا اکاؤنٹ باقی سب کے لیے بند کر دیں گے۔
account-events-none = ابھی تک کچھ درج نہیں ہوا۔
event-browser = { $system } پر { $browser }
event-not-me = یہ میں نے نہیں کیا
event-refused = مسترد کیا گیا
event-sign-in = سائن ان
event-sign-in-failed = سائن ان کی کوشش
event-sign-in-blocked = سائن ان روکا گیا
event-unusual-low = کچھ غیر معمولی: { $signs }
event-unusual-medium = غیر معمولی: { $signs }
event-unusual-high = بہت غیر معمولی: { $signs }
event-sign-up = اکاؤنٹ بنایا گیا
event-confirmed = اکاؤنٹ کی تصدیق ہوئی
event-password-changed = پاس ورڈ تبدیل ہوا
event-recovery-begun = پاس ورڈ ری سیٹ کرنے کا کوڈ مانگا گیا
event-password-reset = پاس ورڈ ری سیٹ ہوا
event-app-added = تصدیق کنندہ ایپ شامل کی گئی
event-app-removed = تصدیق کنندہ ایپ ہٹائی گئی
event-passkey-added = پاس کی شامل کی گئی
event-passkey-removed = پاس کی ہٹائی گئی
event-browser-trusted = براؤزر کو قابلِ اعتماد قرار دیا گیا
event-browsers-forgotten = قابلِ اعتماد براؤزرز ہٹائے گئے
event-email-codes-added = ای میل سے کوڈ آن کیے گئے
event-email-codes-removed = ای میل سے کوڈ آف کیے گئے
event-text-codes-added = ٹیکسٹ پیغام سے کوڈ آن کیے گئے
event-text-codes-removed = ٹیکسٹ پیغام سے کوڈ آف کیے گئے
event-recovery-codes-made = بازیابی کوڈز بنائے گئے
event-recovery-code-used = بازیابی کوڈ استعمال ہوا
event-recovery-codes-removed = بازیابی کوڈز ہٹائے گئے
event-profile-changed = تفصیلات تبدیل ہوئیں
event-email-changed = ای میل پتہ تبدیل ہوا
event-phone-changed = فون نمبر تبدیل ہوا
event-email-removed = ای میل پتہ ہٹایا گیا
event-phone-removed = فون نمبر ہٹایا گیا
event-sign-out = سائن آؤٹ
event-everywhere = ہر جگہ سے سائن آؤٹ
event-sessions-ended = دوسری جگہوں سے سائن آؤٹ
event-terms-agreed = شرائط سے اتفاق کیا گیا
event-consent-withdrawn = رضامندی واپس لی گئی
event-app-disconnected = ایپ منقطع کی گئی
event-exported = ڈیٹا ڈاؤن لوڈ کیا گیا
event-disowned = “یہ میں نے نہیں کیا”
event-lost-factor-begun = دوسرے مرحلے کے بغیر سائن ان کی درخواست کی گئی
event-lost-factor-stopped = دوسرے مرحلے کے بغیر سائن ان کی درخواست روکی گئی
event-lost-factor-finished = انتظار کے بعد دوسرے مراحل ہٹائے گئے
event-administered = منتظم نے تبدیلی کی
not-me-title = یہ آپ نے نہیں کیا؟
not-me-lead = تو ہم یہ کریں گے:
not-me-ends = آپ کو باقی تمام براؤزرز اور تمام ایپلیکیشنز سے سائن آؤٹ کر دیا جائے گا۔
not-me-app = اس کے بعد شامل کی گئی تصدیق کنندہ ایپ ہٹا دی جائے گی۔
not-me-recovery-codes = اس کے بعد بنائے گئے بازیابی کوڈز کام کرنا بند کر دیں گے۔
not-me-passkey = اس کے بعد شامل کی گئی پاس کی ہٹا دی جائے گی۔
not-me-email-codes = ای میل سے کوڈ، جو اس کے بعد آن کیے گئے، آف کر دیے جائیں گے۔
not-me-text-codes = ٹیکسٹ پیغام سے کوڈ، جو اس کے بعد آن کیے گئے، آف کر دیے جائیں گے۔
not-me-password = آپ نیا پاس ورڈ منتخب کریں گے، اور پرانا کام نہیں کرے گا۔
not-me-submit = میرا اکاؤنٹ محفوظ بنائیں
secured = آپ کا اکاؤنٹ دوبارہ صرف آپ کا ہے: پاس ورڈ نیا ہے، اور باقی سب کو سائن آؤٹ کر دیا گیا ہے۔
account-everywhere = ہر جگہ سے سائن آؤٹ کریں
account-everywhere-hint = آپ تمام براؤزرز اور تمام ایپلیکیشنز سے ایک ساتھ سائن آؤٹ کر سکتے ہیں، اس براؤزر سمیت۔
account-apps-heading = رسائی رکھنے والی ایپس
account-apps-hint = منقطع کی گئی ایپ آپ کی طرف سے کام نہیں کر سکتی۔ اس میں دوبارہ سائن ان کرنے پر وہ پھر سے جڑ سکتی ہے۔
account-apps-none = کوئی نہیں
account-app-last = آخری سائن ان: { $when }
account-disconnect = منقطع کریں
account-disconnect-app = { $name } کو منقطع کریں
app-disconnected = اس ایپ کو اب آپ کے اکاؤنٹ تک رسائی نہیں ہے۔
account-terms-heading = شرائط اور رضامندیاں
account-terms-version = ورژن { $version }
account-terms-since = { $when } کو اتفاق کیا گیا
account-terms-language = زبان: { $language }
account-terms-none = آپ نے اب تک کسی چیز سے اتفاق نہیں کیا۔
account-terms-offers = جن سے آپ اتفاق کر سکتے ہیں
account-terms-agree = مجھے اتفاق ہے
account-terms-withdraw = واپس لیں
consent-given = شکریہ۔ آپ کی رضامندی درج کر لی گئی ہے۔
consent-withdrawn = آپ کی رضامندی واپس لے لی گئی ہے۔
account-data-heading = آپ کا ڈیٹا
account-export-hint = آپ کے بارے میں محفوظ معلومات، ایسی فائل میں جسے پروگرام پڑھ سکتے ہیں۔
account-export = میرا ڈیٹا ڈاؤن لوڈ کریں
account-delete = اکاؤنٹ حذف کریں
account-back = اپنے اکاؤنٹ پر واپس جائیں
account-password-title = اپنا پاس ورڈ تبدیل کریں
label-current-password = موجودہ پاس ورڈ
current-password-missing = اپنا موجودہ پاس ورڈ درج کریں۔
current-password-wrong = یہ آپ کا موجودہ پاس ورڈ نہیں ہے۔
account-authenticator-title = آپ کی تصدیق کنندہ ایپ
account-authenticator-lead = اس کے کوڈ اب قبول نہیں کیے جائیں گے۔ اگر دوسرا مرحلہ لازمی ہے اور یہی واحد طریقہ تھا تو آپ اگلی بار سائن ان کرتے وقت نیا سیٹ اپ کریں گے۔
account-authenticator-submit = ایپ ہٹائیں
authenticator-removed = آپ کی تصدیق کنندہ ایپ ہٹا دی گئی ہے۔

passkey-title = اپنی پاس کی استعمال کریں
passkey-lead = آپ کا آلہ فنگر پرنٹ، چہرہ یا پن مانگے گا۔ اگر پاس کی آپ کے فون میں ہے تو کھلنے والی ونڈو میں فون منتخب کریں۔
passkey-use = پاس کی استعمال کریں
passkey-sign-in = پاس کی سے سائن ان کریں
passkey-unable = پاس کی کے لیے JavaScript اور ایسا براؤزر ضروری ہے جو پاس کی کو سپورٹ کرتا ہو۔ یہاں کوئی دوسرا طریقہ استعمال کریں۔
passkey-trouble = یہ کامیاب نہیں ہوا، یا منسوخ کر دیا گیا۔ دوبارہ کوشش کریں، یا دوسرا طریقہ استعمال کریں۔
passkey-refused = یہ پاس کی یہاں کام نہیں آئی۔ دوبارہ کوشش کریں، یا دوسرا طریقہ استعمال کریں۔
passkey-too-late = بہت وقت لگ گیا۔ دوبارہ کوشش کریں۔
passkey-known = یہ پاس کی پہلے سے استعمال میں ہے۔ اس سے سائن ان کریں، یا دوسری بنائیں۔
passkeys-full = آپ کے پاس پہلے سے اتنی پاس کیز ہیں جتنی ہو سکتی ہیں۔ پہلے کوئی ایک ہٹائیں۔
new-passkey-title = پاس کی سے زیادہ آسانی سے سائن ان کریں
new-passkey-lead = پاس کی ہو تو آپ فنگر پرنٹ، چہرے یا پن سے سائن ان کرتے ہیں۔ نہ کچھ یاد رکھنا پڑتا ہے، نہ کوئی جعلی صفحہ کچھ چرا سکتا ہے۔
new-passkey-submit = پاس کی بنائیں
new-passkey-later = ابھی نہیں
label-passkey-name = پاس کی کا نام
passkey-name-hint = تاکہ بعد میں پہچانی جا سکے، مثلاً “میرا فون”۔ اسے خالی چھوڑا جا سکتا ہے۔
passkey-prove-lead = پاس کی سے آپ کا اکاؤنٹ کھلتا ہے۔ پہلے اپنا پاس ورڈ درج کریں، تاکہ کوئی اور پاس کی شامل نہ کر سکے۔
passkeys-title = آپ کی پاس کیز
passkeys-heading = پاس کیز
passkeys-none = کوئی نہیں
passkeys-manage = پاس کیز دکھائیں
passkeys-back = اپنی پاس کیز پر واپس جائیں
passkey-add = پاس کی شامل کریں
passkey-change = تبدیل کریں
passkey-unnamed = بغیر نام کی پاس کی
passkey-used = آخری استعمال: { $when }
passkey-unused = ابھی تک استعمال نہیں ہوئی
passkey-synced = آپ کے کئی آلات پر موجود
passkey-own-title = آپ کی پاس کی
passkey-rename = نام محفوظ کریں
passkey-remove-heading = یہ پاس کی ہٹائیں
passkey-remove-hint = اس سے اب آپ کا اکاؤنٹ نہیں کھلے گا۔ یہ آپ کے آلے کی فہرست میں تب تک رہ سکتی ہے جب تک آپ اسے وہاں سے حذف نہ کریں۔
passkey-remove = پاس کی ہٹائیں
passkey-added = آپ کی پاس کی تیار ہے۔ اگلی بار سائن ان کرتے وقت اسے استعمال کریں۔
passkey-renamed = نام محفوظ کر لیا گیا ہے۔
passkey-removed = پاس کی ہٹا دی گئی ہے۔
account-deletion-title = اپنا اکاؤنٹ حذف کریں؟
account-deletion-lead = آپ کا اکاؤنٹ اور اس سے متعلق سب کچھ اُن تمام ایپلیکیشنز سے ہمیشہ کے لیے ختم ہو جائے گا جو اسے استعمال کرتی ہیں۔ اسے کوئی واپس نہیں لا سکتا۔
label-account-name = اکاؤنٹ کا نام
account-name-hint = اپنے ارادے کی تصدیق کے لیے { $name } ٹائپ کریں
account-name-wrong = یہ اس اکاؤنٹ کا نام نہیں ہے۔ جیسا دکھایا گیا ہے ویسا ہی ٹائپ کریں۔
account-deletion-submit = ہمیشہ کے لیے حذف کریں
account-deleted-title = آپ کا اکاؤنٹ حذف کر دیا گیا ہے
account-deleted-lead = یہاں اس کا کچھ باقی نہیں ہے۔ { $client } کے پاس اب بھی اپنا ڈیٹا ہو سکتا ہے۔
account-closed-title = براہ کرم پہلے سائن ان کریں
account-closed-lead = { $client } میں سائن ان کرنے کے بعد آپ کا اکاؤنٹ کھلتا ہے۔ وہاں سائن ان کریں، پھر یہاں واپس آئیں۔

## When it does not go on as planned

page-out-of-date = وہ صفحہ پرانا ہو چکا تھا۔ آپ اس وقت یہاں ہیں۔
time-ran-out = بہت وقت لگ گیا، اس لیے ہم دوبارہ شروع کرتے ہیں۔ براہ کرم ایک بار پھر سائن ان کریں۔
form-unverified = ہم یہ نہیں جانچ سکے کہ فارم کہاں سے آیا ہے۔ براہ کرم اسے دوبارہ بھیجیں۔
cookies-blocked = آپ کے براؤزر نے ہماری کوکی واپس نہیں بھیجی۔ اس سائٹ کے لیے کوکیز کی اجازت دیں، پھر دوبارہ کوشش کریں۔
too-many-requests = مختصر وقت میں بہت زیادہ بار کوشش ہوئی۔ { $wait } دوبارہ کوشش کریں۔
busy = اس وقت بہت سے لوگ سائن ان کر رہے ہیں۔ براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں۔
expired-title = وقت ختم ہو گیا
expired-lead = آپ کے اکاؤنٹ کی حفاظت کے لیے سائن ان کا عمل کچھ دیر بعد ختم ہو جاتا ہے۔ کچھ ضائع نہیں ہوا؛ بس دوبارہ شروع کریں۔
locked-title = براہ کرم تھوڑا انتظار کریں
locked-lead = بہت زیادہ بار غلط کوشش ہوئی، اس لیے ہم کچھ دیر تک کسی کو سائن ان نہیں کرنے دیں گے۔ اس سے اکاؤنٹ پاس ورڈ کا اندازہ لگانے کی کوششوں سے محفوظ رہتا ہے۔
locked-wait = { $wait } دوبارہ کوشش کریں۔
too-many-title = براہ کرم ذرا آہستہ
too-many-lead = مختصر وقت میں اتنی درخواستیں آئیں جتنی ہم نہیں لے سکتے۔ کچھ ضائع نہیں ہوا؛ بس انتظار کر کے آگے بڑھیں۔
form-post-title = ایک لمحہ
form-post-lead = آپ کو { $client } پر واپس لے جایا جا رہا ہے۔ اگر کچھ نہ ہو تو “جاری رکھیں” دبائیں۔

error-not-found-heading = صفحہ نہیں ملا
error-not-found-what = اس پتے پر کوئی صفحہ نہیں ہے۔
error-not-found-next = پتہ دیکھ لیں، یا ایپلیکیشن پر واپس جا کر وہاں سے شروع کریں۔
error-method-not-allowed-heading = یہ یہاں نہیں کیا جا سکتا
error-method-not-allowed-what = یہ پتہ موجود ہے، لیکن اس قسم کی درخواست کے لیے نہیں۔
error-method-not-allowed-next = ایپلیکیشن پر واپس جا کر وہاں سے شروع کریں۔
error-too-large-heading = بہت زیادہ بھیجا گیا
error-too-large-what = فارم میں اس سے زیادہ تھا جتنا ہم قبول کر سکتے ہیں۔
error-too-large-next = واپس جائیں، جو درج کیا تھا اسے مختصر کریں، اور دوبارہ بھیجیں۔
error-bad-request-heading = ہم درخواست نہیں سمجھ سکے
error-bad-request-what = اس میں کچھ موجود نہیں تھا یا خراب تھا۔
error-bad-request-next = ایپلیکیشن پر واپس جا کر دوبارہ شروع کریں۔
error-form-unverified-heading = ہم فارم کی جانچ نہیں کر سکے
error-form-unverified-what = فارم اور آپ کے براؤزر کی کوکی آپس میں میل نہیں کھاتے۔ ایسا تب ہوتا ہے جب صفحہ دیر تک کھلا رہے، یا کوکیز حذف کر دی گئی ہوں۔
error-form-unverified-next = واپس جائیں، صفحہ دوبارہ لوڈ کریں، اور فارم پھر سے بھیجیں۔
error-cookies-blocked-heading = سائن ان کے لیے کوکیز ضروری ہیں
error-cookies-blocked-what = آپ کے براؤزر نے ہماری کوکی واپس نہیں بھیجی، اس لیے ہم آپ کے سائن ان کو دوسروں سے الگ نہیں پہچان سکتے۔
error-cookies-blocked-next = اپنے براؤزر کی ترتیبات میں اس سائٹ کے لیے کوکیز کی اجازت دیں، پھر دوبارہ شروع کریں۔
error-busy-heading = بہت سے لوگ سائن ان کر رہے ہیں
error-busy-what = ہم اس وقت مزید نہیں لے سکتے۔
error-busy-next = براہ کرم تھوڑی دیر میں دوبارہ کوشش کریں۔
error-store-unavailable-heading = سائن ان میں خلل ہے
error-store-unavailable-what = ہماری سروس کا ایک حصہ جواب نہیں دے رہا۔ آپ کا اکاؤنٹ اور پاس ورڈ محفوظ ہیں۔
error-store-unavailable-next = براہ کرم چند منٹ بعد دوبارہ کوشش کریں۔
error-too-many-requests-heading = بہت زیادہ درخواستیں آئیں
error-too-many-requests-what = آپ کے نیٹ ورک سے مختصر وقت میں بہت سی درخواستیں آئیں۔
error-too-many-requests-next = چند منٹ انتظار کریں، پھر دوبارہ کوشش کریں۔
error-network-heading = آپ یہاں سے سائن ان نہیں کر سکتے
error-network-what = جو نیٹ ورک آپ اس وقت استعمال کر رہے ہیں اس سے یہ صفحہ استعمال نہیں کیا جا سکتا۔
error-network-next = کسی دوسرے نیٹ ورک سے کوشش کریں۔ اگر اسے یہاں سے چلنا چاہیے تو یہ سائن ان سروس چلانے والوں کو نیچے دیا گیا نمبر بتائیں۔
error-internal-heading = ہماری طرف کچھ خرابی ہوئی
error-internal-what = آپ نے کوئی غلطی نہیں کی۔ خرابی درج کر لی گئی ہے۔
error-internal-next = براہ کرم دوبارہ کوشش کریں۔ اگر ایسا پھر ہو تو اپنے منتظم کو نیچے دیا گیا حوالہ نمبر بتائیں۔
error-redirect-mismatch-heading = ہم آپ کو واپس نہیں بھیج سکتے
error-redirect-mismatch-what = ایپلیکیشن نے ہمیں کہا کہ آپ کو ایسے پتے پر واپس بھیجیں جو اس نے رجسٹر نہیں کرایا۔ آپ کے تحفظ کے لیے ہم یہیں رک جاتے ہیں۔
error-redirect-mismatch-next = ایپلیکیشن چلانے والوں کو بتائیں۔ انہیں نیچے دیا گیا حوالہ نمبر درکار ہوگا۔
error-missing-parameters-heading = لنک نامکمل ہے
error-missing-parameters-what = ایپلیکیشن نے سائن ان کے لیے ضروری کوئی معلومات نہیں بھیجیں۔
error-missing-parameters-next = ایپلیکیشن پر واپس جا کر دوبارہ شروع کریں۔ اگر اس سے فائدہ نہ ہو تو اسے چلانے والوں کو بتائیں۔
error-unknown-client-heading = ہم اس ایپلیکیشن کو نہیں جانتے
error-unknown-client-what = جس ایپلیکیشن نے آپ کو یہاں بھیجا ہے وہ ہمارے پاس رجسٹر نہیں ہے۔
error-unknown-client-next = لنک دیکھ لیں، یا ایپلیکیشن چلانے والوں کو بتائیں۔
error-unknown-host-heading = یہاں سائن ان نہیں ہوتا
error-unknown-host-what = اس پتے کے لیے سائن ان سیٹ اپ نہیں کیا گیا۔
error-unknown-host-next = دیکھ لیں کہ پتے کے ہجے میں کوئی غلطی تو نہیں۔
error-login-unavailable-heading = یہ سائن ان صفحات دستیاب نہیں ہیں
error-login-unavailable-what = ایپلیکیشن کے پاس فی الحال اپنے سائن ان صفحات نہیں ہیں۔
error-login-unavailable-next = ایپلیکیشن چلانے والوں کو بتائیں۔ انہیں نیچے دیا گیا حوالہ نمبر درکار ہوگا۔
error-logout-destination-heading = ہم آپ کو آگے نہیں بھیج سکتے
error-logout-destination-what = ایپلیکیشن نے ہمیں کہا کہ آپ کو ایسے پتے پر بھیجیں جو اس نے رجسٹر نہیں کرایا۔ آپ کے تحفظ کے لیے ہم یہیں رک جاتے ہیں۔
error-logout-destination-next = یہ ونڈو بند کریں، یا ایپلیکیشن خود کھولیں۔
error-not-confirmed-heading = آپ کے اکاؤنٹ کی ابھی تک تصدیق نہیں ہوئی
error-not-confirmed-what = آپ کا نام اور پاس ورڈ درست ہیں، لیکن اکاؤنٹ کی تصدیق نہیں ہوئی۔
error-not-confirmed-next = اپنے منتظم سے تصدیق کرنے کو کہیں، پھر دوبارہ سائن ان کریں۔
error-reset-required-heading = آپ کا پاس ورڈ ری سیٹ ہونا ضروری ہے
error-reset-required-what = آپ کی حفاظت کے لیے آپ کا پرانا پاس ورڈ اب کام نہیں کرتا۔
error-reset-required-next = اپنے منتظم سے نیا پاس ورڈ مانگیں۔
error-no-factor-heading = دوسرا مرحلہ موجود نہیں
error-no-factor-what = یہ ایپلیکیشن دوسرا مرحلہ مانگتی ہے، اور آپ کے اکاؤنٹ میں ایسا کوئی نہیں جو یہاں استعمال ہو سکے۔
error-no-factor-next = اپنے منتظم سے اسے شامل کرنے کو کہیں۔

## Mail and text messages

moment = { $day } { $month ->
    [1] جنوری
    [2] فروری
    [3] مارچ
    [4] اپریل
    [5] مئی
    [6] جون
    [7] جولائی
    [8] اگست
    [9] ستمبر
    [10] اکتوبر
    [11] نومبر
   *[other] دسمبر
}، { $year }، { $time } UTC
mail-subject = { $title } – { $app }
mail-code = آپ کا کوڈ
mail-or-link = یا کسی بھی آلے پر یہ لنک کھولیں۔ سائن ان وہیں ہوگا جہاں سے آپ نے آغاز کیا تھا:
mail-fact-account = اکاؤنٹ
mail-fact-password = عارضی پاس ورڈ
mail-fact-device = آلہ
mail-fact-when = وقت
mail-fact-browser = براؤزر
mail-fact-address = نیٹ ورک پتہ
mail-fact-now = اب
mail-fact-takes-effect = نافذ ہونے کا وقت
mail-fact-codes-left = باقی بازیابی کوڈز
mail-fact-unusual = غیر معمولی بات
mail-fact-country = ملک
risk-new-browser = نیا براؤزر
risk-new-network = نیا نیٹ ورک
risk-many-failures = اس سے پہلے کئی غلط کوششیں
risk-new-country = نیا ملک
risk-impossible-travel = پچھلے سائن ان کی جگہ سے بہت دور
mail-action-confirm = ای میل پتے کی تصدیق کریں
mail-action-sign-in = سائن ان کریں
mail-action-stop = اسے روکیں
mail-action-not-me = یہ میں نے نہیں کیا
mail-note-code-lasts = یہ کوڈ { $span } تک کارآمد ہے اور ایک بار کام کرتا ہے۔
mail-note-link-lasts = یہ لنک { $span } تک کارآمد ہے اور ایک بار کام کرتا ہے۔
mail-note-password-lasts = یہ پاس ورڈ ایک بار کام کرتا ہے اور { $span } تک کارآمد ہے۔ سائن ان کرتے وقت آپ اپنا پاس ورڈ منتخب کریں گے۔
mail-note-ignore = اگر آپ نے یہ نہیں مانگا تھا تو اس پیغام کو نظر انداز کر دیں۔ کچھ نہیں ہوگا۔
mail-note-keep = یہ کوڈ کسی کو نہ بتائیں: { $app } کی طرف سے کوئی بھی آپ سے یہ کبھی نہیں مانگے گا۔
mail-note-somebody-knows = اگر آپ اس وقت سائن ان نہیں کر رہے تو آپ کا پاس ورڈ کسی اور کو معلوم ہے۔ اسے تبدیل کریں۔
mail-note-nothing-changed = اگر آپ نے یہ نہیں مانگا تھا تو اس پیغام کو نظر انداز کر دیں۔ آپ کا پاس ورڈ وہی رہے گا۔
mail-note-not-you = اگر یہ آپ نے کیا تھا تو کچھ کرنے کی ضرورت نہیں۔ اگر نہیں، تو فوراً اپنے منتظم کو بتائیں۔
mail-note-blocked-you = اگر یہ آپ نے کیا تھا تو ایسے براؤزر یا ایسی جگہ سے سائن ان کریں جسے آپ پہلے استعمال کر چکے ہیں، یا پاس کی سے سائن ان کریں۔
mail-note-blocked-not-you = اگر یہ آپ نے نہیں کیا تھا تو ممکن ہے کسی کو آپ کا پاس ورڈ معلوم ہو۔ کوئی دوسرا منتخب کریں۔
mail-footer = یہ پیغام { $app } نے خود بخود بھیجا ہے۔ اس کے جوابات پڑھے نہیں جاتے۔

mail-sign-up-code-title = اپنے ای میل پتے کی تصدیق کریں
mail-sign-up-code-lead = { $app } کے لیے اکاؤنٹ بنانا مکمل کرنے کے لیے یہ کوڈ درج کریں۔
mail-sign-up-link-title = اپنے ای میل پتے کی تصدیق کریں
mail-sign-up-link-lead = { $app } کے لیے اکاؤنٹ بنانے میں ایک قدم باقی ہے: تصدیق کریں کہ یہ پتہ آپ کا ہے۔
mail-resent-code-title = آپ کا نیا کوڈ
mail-resent-code-lead = { $app } کے لیے اکاؤنٹ بنانا مکمل کرنے کے لیے یہ کوڈ درج کریں۔ پچھلے کوڈ اب کارآمد نہیں ہیں۔
mail-resent-link-title = آپ کا نیا لنک
mail-resent-link-lead = { $app } کے لیے اکاؤنٹ بنانا مکمل کرنے کے لیے تصدیق کریں کہ یہ پتہ آپ کا ہے۔ پچھلے لنک اب کارآمد نہیں ہیں۔
mail-recovery-code-title = اپنا پاس ورڈ ری سیٹ کریں
mail-recovery-code-lead = { $app } کے لیے نیا پاس ورڈ منتخب کرنے کے لیے یہ کوڈ درج کریں۔
mail-sign-in-code-title = سائن ان کے لیے آپ کا کوڈ
mail-sign-in-code-lead = { $app } میں سائن ان کرنے کے لیے یہ کوڈ درج کریں۔
mail-mfa-code-title = دوسرے مرحلے کے لیے آپ کا کوڈ
mail-mfa-code-lead = آپ کا پاس ورڈ درست تھا۔ { $app } میں سائن ان مکمل کرنے کے لیے یہ کوڈ درج کریں۔
mail-attribute-code-title = اپنے نئے ای میل پتے کی تصدیق کریں
mail-attribute-code-lead = { $app } کے لیے اپنے اکاؤنٹ میں یہ پتہ استعمال کرنے کے لیے یہ کوڈ درج کریں۔
mail-invitation-title = آپ کا اکاؤنٹ تیار ہے
mail-invitation-lead = آپ کے لیے { $app } کا اکاؤنٹ بنایا گیا ہے۔
mail-already-registered-title = آپ کا اکاؤنٹ پہلے سے موجود ہے
mail-already-registered-lead = کسی نے اس پتے سے { $app } کا اکاؤنٹ بنانے کی کوشش کی، لیکن اس پر پہلے سے اکاؤنٹ ہے۔ اگر یہ آپ نے کیا تھا تو حسبِ معمول سائن ان کریں، یا پاس ورڈ یاد نہ ہو تو اسے ری سیٹ کریں۔
mail-password-changed-title = آپ کا پاس ورڈ تبدیل ہوا
mail-password-changed-lead = { $app } کے لیے آپ کے اکاؤنٹ کا پاس ورڈ تبدیل کیا گیا ہے۔
mail-authenticator-added-title = ایک تصدیق کنندہ ایپ شامل کی گئی
mail-authenticator-added-lead = اب سے ایک تصدیق کنندہ ایپ تصدیق کر سکتی ہے کہ { $app } میں آپ ہی سائن ان کر رہے ہیں۔
mail-authenticator-removed-title = ایک تصدیق کنندہ ایپ ہٹائی گئی
mail-authenticator-removed-lead = ایک تصدیق کنندہ ایپ اب { $app } کے لیے آپ کے اکاؤنٹ کے ساتھ استعمال نہیں ہو سکتی۔
mail-passkey-added-title = ایک پاس کی شامل کی گئی
mail-passkey-added-lead = اب سے ایک نئی پاس کی سے { $app } کے لیے آپ کا اکاؤنٹ کھلتا ہے۔
mail-passkey-removed-title = ایک پاس کی ہٹائی گئی
mail-passkey-removed-lead = ایک پاس کی سے اب { $app } کے لیے آپ کا اکاؤنٹ نہیں کھلتا۔
mail-passkey-copied-title = ایک پاس کی مسترد کی گئی
mail-passkey-copied-lead = کسی نے آپ کی ایک ایسی پاس کی سے { $app } میں سائن ان کرنے کی کوشش کی جو شاید نقل کی گئی ہے، اور اسے مسترد کر دیا گیا۔ اپنے اکاؤنٹ سے وہ پاس کی ہٹائیں اور نئی شامل کریں۔
mail-recovery-codes-made-title = نئے بازیابی کوڈز بنائے گئے
mail-recovery-codes-made-lead = { $app } کے لیے آپ کے اکاؤنٹ کے نئے بازیابی کوڈز ہیں۔ پچھلے اب کام نہیں کرتے۔
mail-recovery-code-used-title = ایک بازیابی کوڈ استعمال ہوا
mail-recovery-code-used-lead = کسی نے آپ کے ایک بازیابی کوڈ سے { $app } کے لیے آپ کے اکاؤنٹ میں سائن ان کیا۔
mail-recovery-codes-low-title = چند ہی بازیابی کوڈز باقی ہیں
mail-recovery-codes-low-lead = کسی نے آپ کے ایک بازیابی کوڈ سے { $app } کے لیے آپ کے اکاؤنٹ میں سائن ان کیا۔ چند ہی باقی ہیں: اپنے اکاؤنٹ کے صفحے پر نئے بنائیں۔
mail-new-device-title = نئے براؤزر سے سائن ان
mail-new-device-lead = کسی نے ایسے براؤزر سے { $app } کے لیے آپ کے اکاؤنٹ میں سائن ان کیا جسے ہم نہیں پہچانتے۔
mail-unusual-sign-in-title = غیر معمولی سائن ان
mail-unusual-sign-in-lead = کسی نے { $app } کے لیے آپ کے اکاؤنٹ میں سائن ان کیا، اور اس میں کچھ غیر معمولی تھا۔
mail-sign-in-blocked-title = ایک سائن ان روکا گیا
mail-sign-in-blocked-lead = کسی نے { $app } کے لیے آپ کے اکاؤنٹ میں سائن ان کا پہلا مرحلہ پار کر لیا۔ یہ اتنا غیر معمولی تھا کہ ہم نے کسی کو سائن ان نہیں کرنے دیا۔
mail-account-deleted-title = آپ کا اکاؤنٹ حذف کر دیا گیا
mail-account-deleted-lead = { $app } کے لیے آپ کا اکاؤنٹ اور اس سے متعلق سب کچھ حذف کر دیا گیا ہے۔
mail-email-changed-title = آپ کا ای میل پتہ تبدیل ہوا
mail-email-changed-lead = { $app } کے لیے آپ کے اکاؤنٹ کا اب دوسرا ای میل پتہ ہے۔ اب سے پیغامات وہاں جائیں گے، اور پچھلے پتے پر یہ آخری پیغام تھا۔
mail-phone-changed-title = آپ کا فون نمبر تبدیل ہوا
mail-phone-changed-lead = { $app } کے لیے آپ کے اکاؤنٹ کا اب دوسرا فون نمبر ہے۔
mail-email-removed-title = آپ کا ای میل پتہ ہٹایا گیا
mail-email-removed-lead = { $app } کے لیے آپ کے اکاؤنٹ میں اب یہ ای میل پتہ نہیں ہے۔ اس پتے پر یہ آخری پیغام تھا۔
mail-phone-removed-title = آپ کا فون نمبر ہٹایا گیا
mail-phone-removed-lead = { $app } کے لیے آپ کے اکاؤنٹ میں اب یہ فون نمبر نہیں ہے۔
mail-lost-factor-begun-title = آپ کا دوسرا مرحلہ ہٹایا جانے والا ہے
mail-lost-factor-begun-lead = کسی نے { $app } کے لیے آپ کے اکاؤنٹ میں دوسرے مرحلے کے بغیر سائن ان کرنے کی درخواست کی ہے۔ اگر یہ آپ نے نہیں کیا تو اسے ابھی روکیں۔ بس ایک بٹن دبانا کافی ہے، اور سائن ان کرنے کی ضرورت نہیں۔
mail-lost-factor-finished-title = آپ کا دوسرا مرحلہ ہٹا دیا گیا
mail-lost-factor-finished-lead = درخواست کے مطابق { $app } کے لیے آپ کے اکاؤنٹ کا دوسرا مرحلہ ہٹا دیا گیا ہے۔ اگلی بار سائن ان کرتے وقت نیا سیٹ اپ کریں۔

sms-sign-up-code = { $app }: اکاؤنٹ بنانے کے لیے آپ کا کوڈ { $code } ہے۔
sms-sign-up-link = { $app }: اکاؤنٹ بنانے کے لیے اس نمبر کی تصدیق کریں: { $link }
sms-resent-code = { $app }: اکاؤنٹ بنانے کے لیے آپ کا نیا کوڈ { $code } ہے۔
sms-resent-link = { $app }: اس نمبر کی تصدیق کے لیے آپ کا نیا لنک: { $link }
sms-recovery-code = { $app }: پاس ورڈ ری سیٹ کرنے کے لیے آپ کا کوڈ { $code } ہے۔ یہ کسی کو نہ دیں۔
sms-sign-in-code = { $app }: سائن ان کے لیے آپ کا کوڈ { $code } ہے۔ یہ کسی کو نہ دیں۔
sms-mfa-code = { $app }: دوسرے مرحلے کے لیے آپ کا کوڈ { $code } ہے۔ یہ کسی کو نہ دیں۔
sms-attribute-code = { $app }: اس نمبر کی تصدیق کے لیے آپ کا کوڈ { $code } ہے۔
sms-invitation = { $app }: صارف نام { $username }، عارضی پاس ورڈ { $code }
sms-already-registered = { $app }: اس نمبر کا پہلے سے اکاؤنٹ ہے۔ سائن ان کریں، یا اپنا پاس ورڈ ری سیٹ کریں۔
sms-password-changed = { $app }: { $username } کا پاس ورڈ تبدیل ہوا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-authenticator-added = { $app }: { $username } کے لیے تصدیق کنندہ ایپ شامل کی گئی۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-authenticator-removed = { $app }: { $username } کی ایک تصدیق کنندہ ایپ ہٹائی گئی۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-passkey-added = { $app }: { $username } کے لیے پاس کی شامل کی گئی۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-passkey-removed = { $app }: { $username } کی ایک پاس کی ہٹائی گئی۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-passkey-copied = { $app }: { $username } کی ایک پاس کی، جو شاید نقل کی گئی ہے، مسترد کی گئی۔ اسے اپنے اکاؤنٹ سے ہٹائیں۔
sms-recovery-codes-made = { $app }: { $username } کے لیے نئے بازیابی کوڈز بنائے گئے۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-recovery-code-used = { $app }: { $username } کے اکاؤنٹ میں بازیابی کوڈ سے سائن ان ہوا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-recovery-codes-low = { $app }: { $username } کے اکاؤنٹ میں بازیابی کوڈ سے سائن ان ہوا، اور چند ہی باقی ہیں۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-new-device = { $app }: { $username } کے اکاؤنٹ میں نئے براؤزر سے سائن ان ہوا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-unusual-sign-in = { $app }: { $username } کے اکاؤنٹ میں غیر معمولی سائن ان ہوا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-sign-in-blocked = { $app }: { $username } کے اکاؤنٹ میں غیر معمولی سائن ان روکا گیا۔ یہ آپ نے نہیں کیا؟ اپنا پاس ورڈ تبدیل کریں۔
sms-account-deleted = { $app }: اکاؤنٹ { $username } حذف کر دیا گیا۔
sms-email-changed = { $app }: { $username } کا ای میل پتہ تبدیل ہوا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-phone-changed = { $app }: { $username } کا فون نمبر تبدیل ہوا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-email-removed = { $app }: { $username } کا ای میل پتہ ہٹایا گیا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-phone-removed = { $app }: { $username } کا فون نمبر ہٹایا گیا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔
sms-lost-factor-begun = { $app }: کسی نے { $username } کا دوسرا مرحلہ ہٹانے کی درخواست کی۔ یہ آپ نے نہیں کیا؟ اسے روکیں: { $link }
sms-lost-factor-finished = { $app }: { $username } کا دوسرا مرحلہ ہٹا دیا گیا۔ یہ آپ نے نہیں کیا؟ اپنے منتظم کو بتائیں۔

## Demo

demo-home = ڈیمو ایپلیکیشن پر جائیں
demo-home-title = ایک چھوٹی ایپلیکیشن
demo-home-lead = اسے ابھی آپ کے بارے میں کچھ معلوم نہیں۔ سائن ان کر کے دیکھیں کہ اسے کیا معلوم ہوتا ہے۔
demo-start-title = سائن ان کے لیے صارفین
demo-start-lead = یہ صرف اس ڈیمو میں موجود ہیں۔ ان میں سے ہر ایک صفحات سے گزرنے کا الگ راستہ دکھاتا ہے۔
demo-shows-password = صرف پاس ورڈ سے سائن ان ہوتا ہے۔
demo-shows-totp = تصدیق کنندہ ایپ کا کوڈ مانگا جاتا ہے۔
demo-shows-invited = عارضی پاس ورڈ ہے اور نیا منتخب کرنا ہوتا ہے۔
demo-shows-set-up = پہلے دوسرا مرحلہ سیٹ اپ کرنا ہوتا ہے۔
demo-shows-disabled = اکاؤنٹ غیر فعال ہے اور مسترد کیا جاتا ہے۔
demo-shows-studio = /studio پر صفحات کی شکل بدلی جاتی ہے۔
demo-totp-key = تصدیق کنندہ ایپ کی کلید
demo-session-title = آپ سائن ان ہیں
demo-refresh = ٹوکنز کی تجدید کریں
demo-id-token = ID ٹوکن
demo-access-token = رسائی ٹوکن
demo-claim = کلیم
demo-value = قدر
demo-error-title = سائن ان مکمل نہیں ہوا
demo-error-lead = ایپلیکیشن کو کوڈ کے بجائے یہ بتایا گیا:
mailbox-title = بھیجے گئے پیغامات
mailbox-lead = اس ڈیمو میں مشین سے باہر کچھ نہیں جاتا۔ جو بھیجا جاتا وہ یہاں رکھا جاتا ہے۔
mailbox-empty = ابھی تک کچھ نہیں بھیجا گیا۔
mailbox-mail = ای میل
mailbox-sms = ٹیکسٹ پیغام
mailbox-from = منجانب
mailbox-to = بنام
mailbox-sent = بھیجنے کا وقت
mailbox-raw = پورا سورس دکھائیں
