## On every page

languages = زبان
languages-go = تغییر
title-error = خطا:
summary-heading = لطفاً این موارد را بررسی کنید
next = بعدی
continue = ادامه
other-account = استفاده از حسابی دیگر
not-you = شما نیستید؟
sign-out = خروج از حساب
signed-in-as = حساب واردشده:
reference = شمارهٔ پیگیری
way-back = بازگشت به { $client }
way-sign-in = ورود به حساب
way-again = تلاش دوباره
wait-seconds = { $count ->
    [one] یک ثانیهٔ دیگر
   *[other] { $count } ثانیهٔ دیگر
}
wait-minutes = { $count ->
    [one] یک دقیقهٔ دیگر
   *[other] { $count } دقیقهٔ دیگر
}
wait-hours = { $count ->
    [one] یک ساعت دیگر
   *[other] { $count } ساعت دیگر
}
span-minutes = { $count ->
    [one] یک دقیقه
   *[other] { $count } دقیقه
}
span-hours = { $count ->
    [one] یک ساعت
   *[other] { $count } ساعت
}
span-days = { $count ->
    [one] یک روز
   *[other] { $count } روز
}

## Fields

label-username = نام کاربری
label-email = نشانی ایمیل
label-phone = شماره تلفن
label-email-or-phone = نشانی ایمیل یا شماره تلفن
label-any = نام کاربری، ایمیل یا شماره تلفن
label-password = گذرواژه
label-new-password = گذرواژهٔ جدید
label-confirm-password = تکرار گذرواژهٔ جدید
label-device-name = نام این دستگاه (اختیاری)
password-show = نمایش گذرواژه
password-hide = پنهان کردن گذرواژه
code-label = کد
device-name-hint = برای مثال «تلفن من»، تا بعداً بدانید کدام برنامه را باز کنید.

## Signing in

sign-in-title = ورود به حساب
sign-in-lead = برای ادامه به { $client }
sign-in-submit = ورود به حساب
password-title = گذرواژه را وارد کنید
username-missing = نامی را که با آن وارد حساب می‌شوید وارد کنید.
username-too-long = این نام خیلی طولانی است. حداکثر ۱۲۸ نویسه وارد کنید.
password-missing = گذرواژه را وارد کنید.
wrong-credentials = نام یا گذرواژه درست نیست. هر دو را بررسی کنید و دوباره امتحان کنید.
unknown-user = کسی با این نام اینجا نیست. املای آن را بررسی کنید.
account-locked = تلاش‌های نادرست بیش از حد بوده است. { $wait } دوباره امتحان کنید.
temporary-password-expired = مهلت گذرواژهٔ موقت شما تمام شده است. از کسی که شما را دعوت کرده گذرواژهٔ جدیدی بخواهید.
account-not-confirmed = این حساب هنوز تأیید نشده است. از سرپرست خود بخواهید آن را تأیید کند.
account-confirmed = حساب شما تأیید شد. برای ادامه وارد حساب شوید.
password-reset-required = برای ورود به حساب، گذرواژهٔ شما باید بازنشانی شود. از سرپرست خود کمک بخواهید.
password-reset-now = گذرواژهٔ شما دیگر معتبر نیست. با کدی که برایتان می‌فرستیم، گذرواژهٔ جدیدی انتخاب کنید.
password-in-a-breach = این گذرواژه در یک نشت داده در جای دیگری فاش شده است و دیگر حساب شما را باز نمی‌کند. با کدی که برایتان می‌فرستیم، گذرواژهٔ جدیدی انتخاب کنید.

## New password

new-password-title = گذرواژهٔ جدیدی انتخاب کنید
new-password-lead = با گذرواژهٔ موقت وارد شده‌اید. از این پس فقط خودتان باید گذرواژه را بدانید.
new-password-lead-breached = گذرواژهٔ شما در یک نشت داده در جای دیگری فاش شده است. گذرواژه‌ای انتخاب کنید که جای دیگری به کار نمی‌برید.
new-password-submit = ذخیره و ادامه
new-password-missing = گذرواژهٔ جدیدی وارد کنید.
password-too-short = { $count ->
    [one] گذرواژه باید حداقل یک نویسه داشته باشد.
   *[other] گذرواژه باید حداقل { $count } نویسه داشته باشد.
}
password-too-long = { $count ->
    [one] گذرواژه می‌تواند حداکثر یک نویسه داشته باشد.
   *[other] گذرواژه می‌تواند حداکثر { $count } نویسه داشته باشد.
}
password-rules = گذرواژهٔ جدید هنوز با همهٔ قواعد سازگار نیست. فهرست نشان می‌دهد چه چیزی کم است.
password-needs-upper = گذرواژه باید یک حرف بزرگ لاتین (A تا Z) داشته باشد.
password-needs-lower = گذرواژه باید یک حرف کوچک لاتین (a تا z) داشته باشد.
password-needs-digit = گذرواژه باید یک رقم (0 تا 9) داشته باشد.
password-needs-symbol = گذرواژه باید یک نماد، مانند !، ? یا # داشته باشد.
password-edge-space = گذرواژه نباید با فاصله شروع یا تمام شود.
password-mismatch = دو گذرواژه یکسان نیستند. گذرواژهٔ جدید را دو بار وارد کنید.
password-reused = قبلاً از این گذرواژه استفاده کرده‌اید. گذرواژهٔ دیگری انتخاب کنید.
password-guessable = حدس زدن این گذرواژه خیلی آسان است. نویسه‌های بیشتری به کار ببرید، یا چند واژه که به هم و به شما ربطی ندارند.
password-breached = این گذرواژه در یک نشت داده در جای دیگری فاش شده است. گذرواژه‌ای انتخاب کنید که جای دیگری به کار نمی‌برید.
password-characters = گذرواژهٔ جدید نویسه‌هایی دارد که قابل استفاده نیستند. گذرواژهٔ دیگری انتخاب کنید.
password-changed = گذرواژهٔ شما تغییر کرد.
rule-length = { $count ->
    [one] حداقل یک نویسه
   *[other] حداقل { $count } نویسه
}
rule-upper = یک حرف بزرگ لاتین
rule-lower = یک حرف کوچک لاتین
rule-digit = یک رقم
rule-symbol = یک نماد، مانند !، ? یا #
rule-edges = بدون فاصله در ابتدا یا انتها
rule-unused = گذرواژه‌ای که قبلاً استفاده نکرده‌اید
rule-unguessable = دشوار برای حدس زدن: نه واژه یا الگوی رایج، نه چیزی دربارهٔ شما
rule-unbreached = گذرواژه‌ای که در نشت دادهٔ شناخته‌شده‌ای نباشد
rule-met = رعایت شده
rule-unmet = هنوز کم است

## A forgotten password

forgot-link = گذرواژه را فراموش کرده‌اید؟
sign-up-link = ایجاد حساب
sign-in-link = بازگشت به ورود
forgot-title = گذرواژه را فراموش کرده‌اید؟
forgot-lead = بگویید چه کسی هستید تا کدی برای انتخاب گذرواژهٔ جدید بفرستیم.
forgot-submit = ارسال کد
choose-reset-title = کد به کجا فرستاده شود؟
choose-reset-legend = روش ارسال
choose-reset-email = با ایمیل
choose-reset-text = با پیامک
choose-reset-to = به { $destination }
reset-title = گذرواژه را بازنشانی کنید
reset-lead = اگر حسابی وجود داشته باشد، کدی به { $destination } فرستاده می‌شود.
reset-everywhere = خروج از حساب در همهٔ جاهای دیگر
reset-submit = ذخیرهٔ گذرواژهٔ جدید
sent-code-hint = کد در پیامی است که فرستادیم. ممکن است رسیدن آن یک دقیقه طول بکشد.
code-not-there = هنوز کدی نرسیده است؟
code-resend = ارسال کد دیگر
code-sent = کد دیگری در راه است. کد قبلی دیگر کار نمی‌کند.
code-sent-just-now = همین حالا کدی فرستاده شد. پیش از درخواست کد دیگر، نیم دقیقه صبر کنید.
no-recovery = نشانی‌ای برای ارسال کد نداریم. از سرپرست خود کمک بخواهید.

## An account of one's own

sign-up-title = ایجاد حساب
sign-up-lead = برای { $client }
sign-up-passwordless = می‌توانید گذرواژه را خالی بگذارید. در این صورت با کد یا گذرکلید وارد می‌شوید.
sign-up-submit = ایجاد حساب
optional = (اختیاری)
terms-title = پیش از ادامه
terms-lead = لطفاً این متن را بخوانید و با آن موافقت کنید. این متن جدید است، یا پس از موافقت شما تغییر کرده است.
terms-agree = موافقم: { $title }
terms-read = خواندن «{ $title }» (در برگهٔ جدید باز می‌شود)
terms-missing = برای ادامه، کادر «{ $title }» را علامت بزنید.
terms-decline = موافق نیستم
terms-declined-title = موافقت نکردید
terms-declined-lead = بدون موافقت نمی‌توانید اینجا وارد حساب شوید. چیزی به برنامه داده نشد.
terms-again = خواندن دوباره
label-name = نام کامل
label-given-name = نام
label-middle-name = نام میانی
label-family-name = نام خانوادگی
label-nickname = نام مستعار
label-birthdate = تاریخ تولد
label-gender = جنسیت
label-address = نشانی
label-locale = زبان
label-zoneinfo = منطقهٔ زمانی
label-profile = صفحهٔ نمایه
label-picture = تصویر
label-website = وب‌سایت
field-missing = این فیلد را پر کنید.
field-too-long = این متن خیلی طولانی است. آن را کوتاه کنید.
field-characters = اینجا نویسه‌هایی هست که قابل استفاده نیستند. آن‌ها را بردارید.
username-taken = این نام کاربری قبلاً گرفته شده است. نام دیگری انتخاب کنید.
name-taken = از قبل حسابی با این مشخصه وجود دارد. وارد حساب شوید یا گذرواژه را بازنشانی کنید.
looks-like-contact = نام کاربری نباید شبیه نشانی ایمیل یا شماره تلفن باشد. نام دیگری انتخاب کنید.
not-email = این نشانی ایمیل نیست. نشانی ایمیل چنین است: name@example.com.
not-phone = این شماره تلفن نیست. با + و کد کشور شروع کنید، مانند +98 21 5555 0100.
not-date = این تاریخ نیست.
not-url = این نشانی وب نیست. نشانی وب با https:// شروع می‌شود.
not-number = این عدد نیست. آن را به شکل 12 یا 12.5 بنویسید.
not-a-choice = یکی از این گزینه‌ها را انتخاب کنید.
pattern-missed = این به شکل خواسته‌شده نیست.
choose-one = لطفاً انتخاب کنید
yes = بله
no = نه
confirm-title = حساب خود را تأیید کنید
confirm-lead = کدی به { $destination } فرستادیم.
confirm-lead-link = پیوندی به { $destination } فرستادیم. آن را باز کنید، سپس به اینجا برگردید.
sent-code-missing = کدی را که در پیام ما است وارد کنید.
sent-code-wrong = این کد درست نیست. آن را بررسی کنید یا کد دیگری بخواهید.
code-expired = مهلت این کد تمام شده است. کد دیگری بخواهید.
contact-taken = این نشانی اکنون به حساب دیگری تعلق دارد. وارد آن حساب شوید یا گذرواژهٔ آن را بازنشانی کنید.
await-approval-title = تقریباً تمام شد
await-approval-lead = حساب شما در { $client } آماده است. کسی باید ورود شما را بپذیرد؛ بعداً دوباره امتحان کنید.
confirm-link-title = فقط یک کلیک مانده است
confirm-link-lead = برای تأیید حساب در { $client } دکمه را فشار دهید. اگر حسابی نخواسته‌اید، این صفحه را ببندید.
confirm-link-submit = تأیید حساب
confirmed-title = حساب شما تأیید شد
confirmed-lead = به جایی که ثبت‌نام کردید برگردید، یا وارد حساب شوید.
link-expired-title = مهلت این پیوند تمام شده است
link-expired-lead = با نام و گذرواژهٔ خود وارد شوید تا پیوند جدیدی برایتان بفرستیم.

## Second step

choose-setup-title = افزودن مرحلهٔ دوم
choose-setup-lead = گذرواژه به‌تنهایی ممکن است حدس زده یا دزدیده شود. با مرحلهٔ دوم، حتی آن وقت هم حساب شما از آنِ خودتان می‌ماند.
choose-setup-legend = می‌خواهید چگونه تأیید کنید که خودتان هستید؟
method-totp = برنامهٔ اصالت‌سنج
method-totp-hint = برنامه‌ای در تلفن یا رایانهٔ شما هر ۳۰ ثانیه کد جدیدی نشان می‌دهد. به شبکه نیازی ندارد.
method-password = گذرواژه
method-password-hint = گذرواژه‌ای که برای این حساب انتخاب کرده‌اید.
method-email = کد با ایمیل
method-email-hint = آن را به نشانی ایمیل شما می‌فرستیم.
method-text = کد با پیامک
method-text-hint = آن را به تلفن شما می‌فرستیم.
choose-title = می‌خواهید چگونه وارد شوید؟
choose-second-title = می‌خواهید چگونه تأیید کنید؟
choose-legend = یکی از این گزینه‌ها را انتخاب کنید
other-way = استفاده از روشی دیگر
sent-code-title = کدی را که فرستادیم وارد کنید
sent-code-lead = کد به { $destination } فرستاده شد.
sent-link-hint = یا پیوند داخل پیام را در هر دستگاهی باز کنید.
sent-link-waits = سپس این صفحه خودبه‌خود ادامه می‌دهد.
sent-link-opened = پیوند را باز کردم
await-link-title = در انتظار پیوند شما
await-link-lead = پیوندی را که به { $destination } فرستاده شد باز کنید و دکمهٔ آنجا را فشار دهید.
await-link-looks = این صفحه هر چند ثانیه بررسی می‌کند و سپس خودبه‌خود ادامه می‌دهد.
await-link-code = به‌جای آن، وارد کردن کد
link-pressed-title = می‌توانید ادامه دهید
link-pressed-lead = از پیوند پیام ما استفاده شد. به { $client } بروید.
sign-in-link-title = شما هستید که وارد می‌شوید؟
sign-in-link-lead = کسی می‌خواهد به نام شما وارد { $client } شود.
sign-in-link-asked = { $count ->
    [0] همین حالا
    [one] یک دقیقه پیش
   *[other] { $count } دقیقه پیش
}
sign-in-link-elsewhere = آن مرورگر وارد حساب می‌شود، نه این یکی. اگر خودتان آنجا شروع نکرده‌اید، «نه» را انتخاب کنید؛ وگرنه شخص دیگری وارد حساب شما می‌شود.
sign-in-link-yes = بله، وارد شود
sign-in-link-no = نه، من نبودم
sign-in-link-pressed-title = به جایی که شروع کردید برگردید
sign-in-link-pressed-lead = صفحهٔ آنجا خودبه‌خود ادامه می‌دهد. می‌توانید این صفحه را ببندید.
sign-in-link-refused-title = به کسی اجازهٔ ورود داده نشد
sign-in-link-refused-lead = کد و پیوند آن پیام دیگر کار نمی‌کنند. لازم نیست کار دیگری انجام دهید.
sign-in-link-expired-title = این پیوند دیگر کار نمی‌کند
sign-in-link-expired-lead = یا از آن استفاده شده، یا مهلتش تمام شده است. اگر همین حالا دکمه را فشار دادید، به جایی که شروع کردید برگردید. وگرنه همان‌جا پیوند جدیدی بخواهید.
no-second = حساب شما به مرحلهٔ دوم نیاز دارد و اینجا هیچ‌کدام قابل استفاده نیست. از سرپرست خود کمک بخواهید.
method-passkey = گذرکلید
method-passkey-hint = دستگاه شما با اثر انگشت، چهره یا پین تأیید می‌کند که خودتان هستید.
method-missing = یکی از روش‌ها را انتخاب کنید.
set-up-totp-title = راه‌اندازی برنامهٔ اصالت‌سنج
set-up-totp-lead = این حساب را به برنامه اضافه کنید، سپس کدی را که نشان می‌دهد وارد کنید.
set-up-totp-scan = این تصویر را با برنامه اسکن کنید.
set-up-totp-open = باز کردن در برنامهٔ این دستگاه
set-up-totp-key = یا این کلید را در برنامه تایپ کنید:
set-up-totp-code-hint = برنامه آن را پس از افزودن حساب نشان می‌دهد.
set-up-totp-submit = بررسی کد و پایان
qr-alt = کد QR با کلید برنامهٔ اصالت‌سنج شما. همان کلید در پایین نوشته شده است.
totp-title = کد خود را وارد کنید
totp-hint = برای دیدن آن، برنامهٔ اصالت‌سنج را باز کنید.
totp-hint-device = برای دیدن آن، برنامهٔ اصالت‌سنج را در { $device } باز کنید.
code-missing = کد برنامهٔ خود را وارد کنید.
code-malformed = کد شش رقم دارد. همهٔ رقم‌ها را وارد کنید.
code-wrong = این کد درست نیست. کدی را که برنامهٔ شما اکنون نشان می‌دهد وارد کنید.
code-used = از این کد قبلاً استفاده شده است. صبر کنید تا برنامهٔ شما کد بعدی را نشان دهد.
method-recovery-code = کد بازیابی
recovery-code-use = استفاده از کد بازیابی
remember-browser = { $count ->
    [one] در این مرورگر تا یک روز این پرسیده نشود
   *[other] در این مرورگر تا { $count } روز این پرسیده نشود
}
lose-factor = نمی‌توانم از هیچ‌کدام استفاده کنم
lost-factor-title = ورود بدون مرحلهٔ دوم
lost-factor-lead = { $count ->
    [one] برای دور نگه داشتن دیگران، این کار یک روز طول می‌کشد. به همهٔ نشانی‌ها و شماره‌های حسابتان خبر می‌دهیم و با یک کلیک متوقف می‌شود. پس از آن روز، همین تأیید را یک بار دیگر انجام دهید و مرحلهٔ دوم جدیدی راه‌اندازی کنید.
   *[other] برای دور نگه داشتن دیگران، این کار { $count } روز طول می‌کشد. به همهٔ نشانی‌ها و شماره‌های حسابتان خبر می‌دهیم و با یک کلیک متوقف می‌شود. پس از این مدت، همین تأیید را یک بار دیگر انجام دهید و مرحلهٔ دوم جدیدی راه‌اندازی کنید.
}
lost-factor-ripe-lead = زمان انتظار تمام شد. یک بار دیگر تأیید کنید که خودتان هستید. سپس مرحله‌های دوم قبلی شما حذف می‌شوند، در همه‌جا از حساب خارج می‌شوید و مرحلهٔ دوم جدیدی راه‌اندازی می‌کنید.
lost-factor-legend = کد را به کجا بفرستیم؟
lost-factor-submit = ارسال کد
lost-factor-waits-title = درخواست شما در انتظار است
lost-factor-waits-lead = در این زمان یا تا دو هفته پس از آن برگردید: { $when }. تا آن وقت فقط با مرحلهٔ دوم می‌توانید وارد شوید و اگر از آن استفاده کنید، درخواست پایان می‌یابد.
lost-factor-waits-hint = شما نبودید؟ پیوند پیامی را که فرستادیم باز کنید و گذرواژهٔ خود را تغییر دهید.
stop-lost-factor-title = مرحلهٔ دوم شما باقی بماند؟
stop-lost-factor-lead = کسی خواسته است بدون مرحلهٔ دوم وارد حساب شما در { $client } شود. اگر شما نبودید، همین حالا آن را متوقف کنید.
stop-lost-factor-submit = توقف
lost-factor-stopped-title = متوقف شد
lost-factor-stopped-lead = مرحلهٔ دوم شما باقی می‌ماند. اگر شما این را نخواسته بودید، گذرواژهٔ خود را تغییر دهید: کسی آن را می‌داند.
lost-factor-nothing-title = چیزی برای توقف نیست
lost-factor-nothing-lead = قبلاً متوقف شده یا پایان یافته است. اگر مرحلهٔ دوم شما از بین رفته و کار شما نبوده است، به سرپرست خود بگویید.
account-lost-factor = کسی خواسته است بدون مرحلهٔ دوم وارد حساب شما شود. از این زمان می‌توان آن را حذف کرد: { $when }. اگر شما نبودید، آن را متوقف کنید.
recovery-code-title = کد بازیابی را وارد کنید
recovery-code-label = کد بازیابی
recovery-code-hint = یکی از ده کدی که نگه داشته‌اید. هر کد یک بار کار می‌کند.
recovery-code-missing = یکی از کدهای بازیابی خود را وارد کنید.
recovery-code-wrong = این کد درست نیست، یا قبلاً استفاده شده است. آن را بررسی کنید یا کد دیگری به کار ببرید.
recovery-codes-title = کدهای بازیابی خود را نگه دارید
recovery-codes-lead = اگر تلفن شما گم شود یا در دسترس نباشد، با یکی از این کدها وارد می‌شوید. هر کد یک بار کار می‌کند. آن‌ها را چاپ کنید یا در جای امنی کپی کنید.
recovery-codes-once = فقط همین یک بار نشانشان می‌دهیم. کدهای قبلی دیگر کار نمی‌کنند.
recovery-codes-kept = آن‌ها را نگه داشتم
device-name-too-long = این نام خیلی طولانی است. حداکثر ۶۴ نویسه وارد کنید.
authenticator-added = برنامهٔ اصالت‌سنج شما اضافه شد.

## Sessions

continue-title = خوش برگشتید
continue-lead = می‌توانید مستقیم به { $client } بروید.
choose-account-title = حسابی انتخاب کنید
choose-account-lead = چه کسی به { $client } می‌رود؟
choose-account-again = ورود دوباره
sign-out-of = خروج از حساب { $name }
sign-out-all = خروج از همهٔ حساب‌ها
confirm-sign-out-title = از حساب خارج می‌شوید؟
confirm-sign-out-lead = از همهٔ برنامه‌هایی که در این مرورگر از این ورود استفاده می‌کنند خارج می‌شوید.
signed-out-title = از حساب خارج شدید
signed-out-lead = اکنون می‌توانید این پنجره را ببندید.
signed-out-notice = از حساب خارج شدید.
session-refreshed = توکن‌ها تازه‌سازی شدند.

## The account page

account-title = حساب شما
account-profile-heading = دربارهٔ شما
account-verified = تأییدشده
account-unverified = تأییدنشده
account-profile-change = تغییر مشخصات
account-profile-title = مشخصات خود را تغییر دهید
account-save = ذخیره
account-email-change = تغییر نشانی ایمیل
account-email-add = افزودن نشانی ایمیل
account-email-title = نشانی ایمیل شما
account-email-code-title = این نشانی ایمیل را تأیید کنید
account-phone-change = تغییر شماره تلفن
account-phone-add = افزودن شماره تلفن
account-phone-title = شماره تلفن شما
account-phone-code-title = این شماره تلفن را تأیید کنید
account-contact-lead = به مورد جدید کدی می‌فرستیم. تا آن را وارد نکنید، چیزی تغییر نمی‌کند.
account-contact-other = وارد کردن موردی دیگر
label-preferred-username = نام برای ورود
profile-changed = مشخصات شما تغییر کرد.
email-changed = نشانی ایمیل شما تغییر کرد.
phone-changed = شماره تلفن شما تغییر کرد.
account-email-remove = حذف این نشانی
account-phone-remove = حذف این شماره
email-removed = نشانی ایمیل شما حذف شد.
phone-removed = شماره تلفن شما حذف شد.
already-yours = این را از قبل دارید. مورد دیگری وارد کنید.
sign-in-again = برای این کار باید در ده دقیقهٔ گذشته وارد حساب شده باشید. دوباره وارد شوید، سپس برگردید.
second-step-first = این کار شیوهٔ ورود شما را تغییر می‌دهد، پس مرحلهٔ دوم مقدم است. در همه‌جا از حساب خارج شوید و با آن وارد شوید، یا در برنامهٔ خود جایی را باز کنید که آن را می‌خواهد. سپس برگردید.
prove-first = پیش از تغییر این مورد، تأیید کنید که خودتان هستید.
prove-link = تأیید با کد
account-proof-title = تأیید کنید که خودتان هستید
account-proof-lead = سپس می‌توانید تغییری را که می‌خواستید ادامه دهید.
account-proof-code-title = برای تأیید، کد را وارد کنید
proof-done = سپاسگزاریم، تأیید شد. اکنون می‌توانید ادامه دهید.
account-sign-in-heading = شیوهٔ ورود شما
account-change-password = تغییر گذرواژه
account-set-password = انتخاب گذرواژه
account-first-password-title = گذرواژه‌ای انتخاب کنید
account-no-app = موردی نیست
account-added = افزوده‌شده در { $when }
account-remove-app = حذف برنامه
account-add-app = افزودن برنامه
account-change-app = نام‌گذاری یا حذف
account-new-authenticator-title = افزودن برنامهٔ اصالت‌سنج
account-new-authenticator-submit = افزودن برنامه
account-recovery-codes = کدهای بازیابی
account-recovery-codes-left = { $count ->
    [0] کدی باقی نمانده است
    [one] یک کد باقی است
   *[other] { $count } کد باقی است
}
account-recovery-codes-make = ایجاد کدهای جدید
account-recovery-codes-title = کدهای بازیابی جدید ایجاد کنید
account-recovery-codes-lead = برای روزی که مرحلهٔ دوم در دسترس نیست، ده کد می‌گیرید. کدهای قبلی بلافاصله از کار می‌افتند.
account-recovery-codes-submit = ایجاد کدهای جدید
account-browsers-heading = مرورگرهای مطمئن
account-browsers-hint = در این مرورگرها مرحلهٔ دوم از شما خواسته نمی‌شود. اگر یکی از آن‌ها را نمی‌شناسید، آن را فراموش کنید و گذرواژهٔ خود را تغییر دهید.
account-trusted-browser = مرورگر مطمئن
account-browser-seen = آخرین استفاده: { $when }
account-browser-until = تا { $when }
account-browser-forget = فراموش کردن
account-browsers-forget = فراموش کردن همه
browsers-forgotten = آنجا دوباره مرحلهٔ دوم از شما خواسته می‌شود.
account-session-heading = جاهایی که وارد حساب هستید
account-this-browser = این مرورگر
account-since = از { $when }
account-sessions-link = همهٔ مرورگرها
account-sessions-lead = برنامه‌ای که آنجا با آن وارد شده‌اید، واردشده می‌ماند؛ دسترسی آن را در صفحهٔ حساب خود پایان می‌دهید. اگر مرورگری را اینجا نمی‌شناسید، در آن از حساب خارج شوید و گذرواژهٔ خود را تغییر دهید.
account-some-browser = یک مرورگر
account-sessions-end = خروج از همهٔ موارد دیگر
account-sessions-more = { $count ->
    [one] و یک مورد دیگر
   *[other] و { $count } مورد دیگر
}
session-ended = آنجا از حساب خارج شدید.
sessions-ended = در همهٔ جاهای دیگر از حساب خارج شدید.
account-events-link = رویدادهای اخیر
account-events-title = رویدادهای اخیر
account-events-lead = اگر چیزی اینجا برایتان ناآشناست، به ما بگویید. سپس حساب شما را به روی همهٔ افراد دیگر می‌بندیم.
account-events-none = هنوز چیزی ثبت نشده است.
event-browser = { $browser } در { $system }
event-not-me = من نبودم
event-refused = رد شد
event-sign-in = ورود
event-sign-in-failed = تلاش برای ورود
event-sign-in-blocked = ورود مسدود شد
event-unusual-low = کمی نامعمول: { $signs }
event-unusual-medium = نامعمول: { $signs }
event-unusual-high = بسیار نامعمول: { $signs }
event-sign-up = حساب ایجاد شد
event-confirmed = حساب تأیید شد
event-password-changed = گذرواژه تغییر کرد
event-recovery-begun = کد بازنشانی گذرواژه درخواست شد
event-password-reset = گذرواژه بازنشانی شد
event-app-added = برنامهٔ اصالت‌سنج اضافه شد
event-app-removed = برنامهٔ اصالت‌سنج حذف شد
event-passkey-added = گذرکلید اضافه شد
event-passkey-removed = گذرکلید حذف شد
event-browser-trusted = مرورگر مطمئن شناخته شد
event-browsers-forgotten = مرورگرهای مطمئن فراموش شدند
event-email-codes-added = کد با ایمیل روشن شد
event-email-codes-removed = کد با ایمیل خاموش شد
event-text-codes-added = کد با پیامک روشن شد
event-text-codes-removed = کد با پیامک خاموش شد
event-recovery-codes-made = کدهای بازیابی ایجاد شدند
event-recovery-code-used = از کد بازیابی استفاده شد
event-recovery-codes-removed = کدهای بازیابی حذف شدند
event-profile-changed = مشخصات تغییر کرد
event-email-changed = نشانی ایمیل تغییر کرد
event-phone-changed = شماره تلفن تغییر کرد
event-email-removed = نشانی ایمیل حذف شد
event-phone-removed = شماره تلفن حذف شد
event-sign-out = خروج از حساب
event-everywhere = خروج از حساب در همه‌جا
event-sessions-ended = خروج از حساب در جاهای دیگر
event-terms-agreed = با شرایط موافقت شد
event-consent-withdrawn = رضایت پس گرفته شد
event-app-disconnected = اتصال برنامه قطع شد
event-exported = داده‌ها بارگیری شد
event-disowned = «من نبودم»
event-lost-factor-begun = ورود بدون مرحلهٔ دوم درخواست شد
event-lost-factor-stopped = درخواست ورود بدون مرحلهٔ دوم متوقف شد
event-lost-factor-finished = مرحله‌های دوم پس از انتظار حذف شدند
event-administered = سرپرست تغییر داد
not-me-title = شما نبودید؟
not-me-lead = در این صورت این کارها را انجام می‌دهیم:
not-me-ends = در همهٔ مرورگرها و برنامه‌های دیگر از حساب خارج می‌شوید.
not-me-app = برنامهٔ اصالت‌سنجی که از آن زمان اضافه شده است حذف می‌شود.
not-me-recovery-codes = کدهای بازیابی که از آن زمان ایجاد شده‌اند از کار می‌افتند.
not-me-passkey = گذرکلیدی که از آن زمان اضافه شده است حذف می‌شود.
not-me-email-codes = کد با ایمیل که از آن زمان روشن شده است خاموش می‌شود.
not-me-text-codes = کد با پیامک که از آن زمان روشن شده است خاموش می‌شود.
not-me-password = گذرواژهٔ جدیدی انتخاب می‌کنید و گذرواژهٔ قدیمی دیگر کار نمی‌کند.
not-me-submit = ایمن کردن حساب من
secured = حساب شما دوباره فقط از آنِ شماست: گذرواژه جدید است و همهٔ افراد دیگر خارج شده‌اند.
account-everywhere = خروج از حساب در همه‌جا
account-everywhere-hint = می‌توانید هم‌زمان در همهٔ مرورگرها و برنامه‌ها، از جمله همین‌جا، از حساب خارج شوید.
account-apps-heading = برنامه‌های دارای دسترسی
account-apps-hint = برنامه‌ای که اتصالش را قطع کنید دیگر از طرف شما کاری نمی‌کند. اگر دوباره وارد آن شوید، می‌تواند برگردد.
account-apps-none = موردی نیست
account-app-last = آخرین ورود: { $when }
account-disconnect = قطع اتصال
account-disconnect-app = قطع اتصال { $name }
app-disconnected = این برنامه دیگر به حساب شما دسترسی ندارد.
account-terms-heading = شرایط و رضایت‌ها
account-terms-version = نسخهٔ { $version }
account-terms-since = موافقت در { $when }
account-terms-language = زبان: { $language }
account-terms-none = تاکنون با چیزی موافقت نکرده‌اید.
account-terms-offers = آنچه می‌توانید با آن موافقت کنید
account-terms-agree = موافقم
account-terms-withdraw = پس گرفتن
consent-given = سپاسگزاریم. رضایت شما ثبت شد.
consent-withdrawn = رضایت شما پس گرفته شد.
account-data-heading = داده‌های شما
account-export-hint = آنچه دربارهٔ شما نگه داشته می‌شود، به‌صورت فایلی که برنامه‌ها می‌توانند بخوانند.
account-export = بارگیری داده‌های من
account-delete = حذف حساب
account-back = بازگشت به حساب شما
account-password-title = گذرواژهٔ خود را تغییر دهید
label-current-password = گذرواژهٔ کنونی
current-password-missing = گذرواژهٔ کنونی خود را وارد کنید.
current-password-wrong = این گذرواژهٔ کنونی شما نیست.
account-authenticator-title = برنامهٔ اصالت‌سنج شما
account-authenticator-lead = کدهای آن دیگر پذیرفته نمی‌شوند. هر جا مرحلهٔ دوم لازم باشد و این تنها مورد شما بوده باشد، در ورود بعدی مرحلهٔ دوم جدیدی راه‌اندازی می‌کنید.
account-authenticator-submit = حذف برنامه
authenticator-removed = برنامهٔ اصالت‌سنج شما حذف شد.

passkey-title = از گذرکلید خود استفاده کنید
passkey-lead = دستگاه شما اثر انگشت، چهره یا پین می‌خواهد. اگر گذرکلید در تلفن شماست، در پنجره‌ای که باز می‌شود تلفن را انتخاب کنید.
passkey-use = استفاده از گذرکلید
passkey-sign-in = ورود با گذرکلید
passkey-unable = گذرکلید به JavaScript و مرورگری نیاز دارد که آن را بشناسد. اینجا از روش دیگری استفاده کنید.
passkey-trouble = موفق نبود یا لغو شد. دوباره امتحان کنید یا از روش دیگری استفاده کنید.
passkey-refused = این گذرکلید اینجا کار نکرد. دوباره امتحان کنید یا از روش دیگری استفاده کنید.
passkey-too-late = کمی طول کشید. دوباره امتحان کنید.
passkey-known = این گذرکلید از قبل در حال استفاده است. با آن وارد شوید یا گذرکلید دیگری ایجاد کنید.
passkeys-full = به حداکثر تعداد مجاز گذرکلید رسیده‌اید. ابتدا یکی را حذف کنید.
new-passkey-title = با گذرکلید آسان‌تر وارد شوید
new-passkey-lead = با گذرکلید، با اثر انگشت، چهره یا پین وارد می‌شوید. نه چیزی برای به خاطر سپردن هست و نه چیزی که صفحه‌ای جعلی بتواند بدزدد.
new-passkey-submit = ایجاد گذرکلید
new-passkey-later = اکنون نه
label-passkey-name = نام گذرکلید
passkey-name-hint = تا بعداً آن را بشناسید، برای مثال «تلفن من». می‌توانید خالی بگذارید.
passkey-prove-lead = گذرکلید حساب شما را باز می‌کند. ابتدا گذرواژهٔ خود را وارد کنید تا کس دیگری نتواند گذرکلیدی اضافه کند.
passkeys-title = گذرکلیدهای شما
passkeys-heading = گذرکلیدها
passkeys-none = موردی نیست
passkeys-manage = نمایش گذرکلیدها
passkeys-back = بازگشت به گذرکلیدها
passkey-add = افزودن گذرکلید
passkey-change = تغییر
passkey-unnamed = گذرکلید بدون نام
passkey-used = آخرین استفاده: { $when }
passkey-unused = هنوز استفاده نشده است
passkey-synced = در چند دستگاه شما
passkey-own-title = گذرکلید شما
passkey-rename = ذخیرهٔ نام
passkey-remove-heading = حذف این گذرکلید
passkey-remove-hint = این گذرکلید دیگر حساب شما را باز نخواهد کرد. ممکن است تا وقتی آن را در دستگاه خود حذف نکنید، در فهرست آن بماند.
passkey-remove = حذف گذرکلید
passkey-added = گذرکلید شما آماده است. در ورود بعدی از آن استفاده کنید.
passkey-renamed = نام ذخیره شد.
passkey-removed = گذرکلید حذف شد.
account-deletion-title = حساب شما حذف شود؟
account-deletion-lead = حساب شما و هر آنچه به آن تعلق دارد، در همهٔ برنامه‌هایی که از آن استفاده می‌کنند، برای همیشه از بین می‌رود. هیچ‌کس نمی‌تواند آن را برگرداند.
label-account-name = نام حساب
account-name-hint = برای نشان دادن قصد خود، { $name } را تایپ کنید
account-name-wrong = این نام این حساب نیست. آن را همان‌طور که نشان داده شده است تایپ کنید.
account-deletion-submit = حذف برای همیشه
account-deleted-title = حساب شما حذف شد
account-deleted-lead = چیزی از آن اینجا نمانده است. ممکن است { $client } هنوز داده‌هایی از خود نگه دارد.
account-closed-title = لطفاً ابتدا وارد حساب شوید
account-closed-lead = وقتی وارد { $client } شوید، حساب شما باز می‌شود. آنجا وارد شوید، سپس برگردید.

## When it does not go on as planned

page-out-of-date = آن صفحه قدیمی بود. اکنون اینجا هستید.
time-ran-out = کمی طول کشید، پس از نو شروع می‌کنیم. لطفاً یک بار دیگر وارد حساب شوید.
form-unverified = نتوانستیم بررسی کنیم فرم از کجا آمده است. لطفاً دوباره آن را بفرستید.
cookies-blocked = مرورگر شما کوکی ما را برنگرداند. کوکی‌ها را برای این سایت مجاز کنید، سپس دوباره امتحان کنید.
too-many-requests = در زمانی کوتاه بیش از حد تکرار شد. { $wait } دوباره امتحان کنید.
busy = هم‌اکنون افراد زیادی در حال ورود هستند. لطفاً چند لحظهٔ دیگر دوباره امتحان کنید.
expired-title = مهلت تمام شد
expired-lead = برای ایمن ماندن حساب شما، ورود پس از مدتی پایان می‌یابد. چیزی از دست نرفته است؛ فقط از نو شروع کنید.
locked-title = لطفاً کمی صبر کنید
locked-lead = تلاش‌های نادرست بیش از حد بوده است، پس فعلاً به کسی اجازهٔ ورود نمی‌دهیم. این کار از حساب در برابر حدس زدن محافظت می‌کند.
locked-wait = { $wait } دوباره امتحان کنید.
too-many-title = لطفاً کمی آهسته‌تر
too-many-lead = در زمانی کوتاه بیش از آنچه می‌پذیریم رسید. چیزی از دست نرفته است؛ فقط کمی صبر کنید و ادامه دهید.
form-post-title = یک لحظه
form-post-lead = به { $client } برگردانده می‌شوید. اگر اتفاقی نیفتاد، «ادامه» را فشار دهید.

error-not-found-heading = صفحه پیدا نشد
error-not-found-what = صفحه‌ای در این نشانی نیست.
error-not-found-next = نشانی را بررسی کنید، یا به برنامه برگردید و از آنجا شروع کنید.
error-method-not-allowed-heading = این کار اینجا شدنی نیست
error-method-not-allowed-what = این نشانی وجود دارد، اما نه برای این نوع درخواست.
error-method-not-allowed-next = به برنامه برگردید و از آنجا شروع کنید.
error-too-large-heading = بیش از حد فرستاده شد
error-too-large-what = فرم بیش از آنچه می‌توانیم بپذیریم محتوا داشت.
error-too-large-next = برگردید، آنچه را وارد کرده‌اید کوتاه کنید و دوباره بفرستید.
error-bad-request-heading = درخواست را نفهمیدیم
error-bad-request-what = چیزی در آن کم یا خراب بود.
error-bad-request-next = به برنامه برگردید و از نو شروع کنید.
error-form-unverified-heading = نتوانستیم فرم را بررسی کنیم
error-form-unverified-what = فرم و کوکی مرورگر شما با هم جور نیستند. این وقتی پیش می‌آید که صفحه‌ای مدت زیادی باز بماند، یا کوکی‌ها حذف شده باشند.
error-form-unverified-next = برگردید، صفحه را تازه‌سازی کنید و فرم را دوباره بفرستید.
error-cookies-blocked-heading = برای ورود، کوکی لازم است
error-cookies-blocked-what = مرورگر شما کوکی ما را برنگرداند، پس نمی‌توانیم ورود شما را از دیگران تشخیص دهیم.
error-cookies-blocked-next = در تنظیمات مرورگر، کوکی‌ها را برای این سایت مجاز کنید، سپس از نو شروع کنید.
error-busy-heading = افراد زیادی در حال ورود هستند
error-busy-what = فعلاً نمی‌توانیم ورود دیگری را بپذیریم.
error-busy-next = لطفاً چند لحظهٔ دیگر دوباره امتحان کنید.
error-store-unavailable-heading = ورود مختل شده است
error-store-unavailable-what = بخشی از سرویس ما پاسخ نمی‌دهد. حساب و گذرواژهٔ شما ایمن است.
error-store-unavailable-next = لطفاً چند دقیقهٔ دیگر دوباره امتحان کنید.
error-too-many-requests-heading = بیش از حد تکرار شد
error-too-many-requests-what = در زمانی کوتاه درخواست‌های زیادی از شبکهٔ شما رسید.
error-too-many-requests-next = چند دقیقه صبر کنید، سپس دوباره امتحان کنید.
error-network-heading = از اینجا نمی‌توانید وارد شوید
error-network-what = شبکه‌ای که اکنون از آن استفاده می‌کنید جزو شبکه‌های مجاز برای این صفحه نیست.
error-network-next = از شبکهٔ دیگری امتحان کنید. اگر باید از اینجا کار کند، شمارهٔ زیر را به گردانندگان این سرویس ورود بدهید.
error-internal-heading = مشکلی از سمت ما پیش آمد
error-internal-what = شما اشتباهی نکردید. این خطا ثبت شده است.
error-internal-next = لطفاً دوباره امتحان کنید. اگر باز هم پیش آمد، شمارهٔ پیگیری زیر را به سرپرست خود بدهید.
error-redirect-mismatch-heading = نمی‌توانیم شما را برگردانیم
error-redirect-mismatch-what = برنامه از ما خواست شما را به نشانی‌ای برگردانیم که ثبت نکرده است. برای محافظت از شما، همین‌جا متوقف می‌شویم.
error-redirect-mismatch-next = به گردانندگان برنامه خبر دهید. آن‌ها به شمارهٔ پیگیری زیر نیاز دارند.
error-missing-parameters-heading = پیوند ناقص است
error-missing-parameters-what = برنامه چیزی را که برای ورود لازم است نفرستاده است.
error-missing-parameters-next = به برنامه برگردید و از نو شروع کنید. اگر کمکی نکرد، به گردانندگان آن خبر دهید.
error-unknown-client-heading = این برنامه را نمی‌شناسیم
error-unknown-client-what = برنامه‌ای که شما را به اینجا فرستاده نزد ما ثبت نشده است.
error-unknown-client-next = پیوند را بررسی کنید، یا به گردانندگان برنامه خبر دهید.
error-unknown-host-heading = اینجا جای ورود نیست
error-unknown-host-what = برای این نشانی ورودی راه‌اندازی نشده است.
error-unknown-host-next = نشانی را از نظر اشتباه املایی بررسی کنید.
error-login-unavailable-heading = این صفحه‌های ورود در دسترس نیستند
error-login-unavailable-what = برنامه در حال حاضر صفحهٔ ورود خودش را ندارد.
error-login-unavailable-next = به گردانندگان برنامه خبر دهید. آن‌ها به شمارهٔ پیگیری زیر نیاز دارند.
error-logout-destination-heading = نمی‌توانیم شما را به مقصد بفرستیم
error-logout-destination-what = برنامه از ما خواست شما را به نشانی‌ای بفرستیم که ثبت نکرده است. برای محافظت از شما، همین‌جا متوقف می‌شویم.
error-logout-destination-next = می‌توانید این پنجره را ببندید، یا خودتان برنامه را باز کنید.
error-not-confirmed-heading = حساب شما هنوز تأیید نشده است
error-not-confirmed-what = نام و گذرواژهٔ شما درست است، اما حساب تأیید نشده است.
error-not-confirmed-next = از سرپرست خود بخواهید آن را تأیید کند، سپس دوباره وارد شوید.
error-reset-required-heading = گذرواژهٔ شما باید بازنشانی شود
error-reset-required-what = برای ایمنی شما، گذرواژهٔ قدیمی دیگر کار نمی‌کند.
error-reset-required-next = از سرپرست خود گذرواژهٔ جدیدی بخواهید.
error-no-factor-heading = مرحلهٔ دوم کم است
error-no-factor-what = این برنامه مرحلهٔ دوم می‌خواهد و حساب شما مرحله‌ای ندارد که اینجا قابل استفاده باشد.
error-no-factor-next = از سرپرست خود بخواهید یکی برایتان اضافه کند.

## Mail and text messages

moment = { $day } { $month ->
    [1] ژانویهٔ
    [2] فوریهٔ
    [3] مارس
    [4] آوریل
    [5] مهٔ
    [6] ژوئن
    [7] ژوئیهٔ
    [8] اوت
    [9] سپتامبر
    [10] اکتبر
    [11] نوامبر
   *[other] دسامبر
} { $year }، { $time } UTC
mail-subject = { $title } – { $app }
mail-code = کد شما
mail-or-link = یا این پیوند را در هر دستگاهی باز کنید. جایی که شروع کردید وارد حساب می‌شوید:
mail-fact-account = حساب
mail-fact-password = گذرواژهٔ موقت
mail-fact-device = دستگاه
mail-fact-when = زمان
mail-fact-browser = مرورگر
mail-fact-address = نشانی شبکه
mail-fact-now = اکنون
mail-fact-takes-effect = زمان اجرا
mail-fact-codes-left = کدهای بازیابی باقی‌مانده
mail-fact-unusual = نامعمول
mail-fact-country = کشور
risk-new-browser = مرورگر جدید
risk-new-network = شبکهٔ جدید
risk-many-failures = حدس‌های نادرست زیاد پیش از آن
risk-new-country = کشور جدید
risk-impossible-travel = خیلی دور از ورود قبلی
mail-action-confirm = تأیید نشانی ایمیل
mail-action-sign-in = ورود به حساب
mail-action-stop = توقف
mail-action-not-me = من نبودم
mail-note-code-lasts = این کد { $span } معتبر است و یک بار کار می‌کند.
mail-note-link-lasts = این پیوند { $span } معتبر است و یک بار کار می‌کند.
mail-note-password-lasts = این گذرواژه یک بار کار می‌کند و { $span } معتبر است. هنگام ورود، گذرواژه‌ای از خودتان انتخاب می‌کنید.
mail-note-ignore = اگر این را نخواسته‌اید، می‌توانید این پیام را نادیده بگیرید. اتفاقی نمی‌افتد.
mail-note-keep = کد را به کسی ندهید: هیچ‌کس از { $app } هرگز آن را از شما نمی‌خواهد.
mail-note-somebody-knows = اگر اکنون در حال ورود نیستید، شخص دیگری گذرواژهٔ شما را می‌داند. آن را تغییر دهید.
mail-note-nothing-changed = اگر این را نخواسته‌اید، می‌توانید این پیام را نادیده بگیرید. گذرواژهٔ شما همان می‌ماند.
mail-note-not-you = اگر شما بودید، لازم نیست کاری کنید. اگر نبودید، فوراً به سرپرست خود بگویید.
mail-note-blocked-you = اگر شما بودید، با مرورگر یا از جایی که قبلاً استفاده کرده‌اید، یا با گذرکلید وارد شوید.
mail-note-blocked-not-you = اگر شما نبودید، ممکن است کسی گذرواژهٔ شما را بداند. گذرواژهٔ دیگری انتخاب کنید.
mail-footer = این پیام را { $app } به‌طور خودکار فرستاده است. پاسخ به آن خوانده نمی‌شود.

mail-sign-up-code-title = نشانی ایمیل خود را تأیید کنید
mail-sign-up-code-lead = برای تکمیل ثبت‌نام در { $app } این کد را وارد کنید.
mail-sign-up-link-title = نشانی ایمیل خود را تأیید کنید
mail-sign-up-link-lead = برای ثبت‌نام در { $app } یک مرحله مانده است: تأیید کنید که این نشانی مال شماست.
mail-resent-code-title = کد جدید شما
mail-resent-code-lead = برای تکمیل ثبت‌نام در { $app } این کد را وارد کنید. کدهای قبلی دیگر معتبر نیستند.
mail-resent-link-title = پیوند جدید شما
mail-resent-link-lead = برای تکمیل ثبت‌نام در { $app } تأیید کنید که این نشانی مال شماست. پیوندهای قبلی دیگر معتبر نیستند.
mail-recovery-code-title = گذرواژهٔ خود را بازنشانی کنید
mail-recovery-code-lead = برای انتخاب گذرواژهٔ جدید برای { $app } این کد را وارد کنید.
mail-sign-in-code-title = کد ورود شما
mail-sign-in-code-lead = برای ورود به { $app } این کد را وارد کنید.
mail-mfa-code-title = کد شما برای مرحلهٔ دوم
mail-mfa-code-lead = گذرواژهٔ شما درست بود. برای تکمیل ورود به { $app } این کد را وارد کنید.
mail-attribute-code-title = نشانی ایمیل جدید خود را تأیید کنید
mail-attribute-code-lead = برای استفاده از این نشانی در حسابتان در { $app } این کد را وارد کنید.
mail-invitation-title = حساب شما آماده است
mail-invitation-lead = حسابی در { $app } برای شما ایجاد شده است.
mail-already-registered-title = شما از قبل حساب دارید
mail-already-registered-lead = کسی خواست از این نشانی برای حسابی در { $app } استفاده کند، در حالی که این نشانی از قبل حساب دارد. اگر شما بودید، مثل همیشه وارد شوید یا اگر گذرواژه را به یاد ندارید، آن را بازنشانی کنید.
mail-password-changed-title = گذرواژهٔ شما تغییر کرد
mail-password-changed-lead = گذرواژهٔ حساب شما در { $app } تغییر کرد.
mail-authenticator-added-title = برنامهٔ اصالت‌سنج اضافه شد
mail-authenticator-added-lead = از این پس، برنامه‌ای اصالت‌سنج می‌تواند تأیید کند که خودتان وارد { $app } می‌شوید.
mail-authenticator-removed-title = برنامهٔ اصالت‌سنج حذف شد
mail-authenticator-removed-lead = یک برنامهٔ اصالت‌سنج دیگر برای حساب شما در { $app } قابل استفاده نیست.
mail-passkey-added-title = گذرکلید اضافه شد
mail-passkey-added-lead = از این پس، گذرکلید جدیدی حساب شما در { $app } را باز می‌کند.
mail-passkey-removed-title = گذرکلید حذف شد
mail-passkey-removed-lead = یک گذرکلید دیگر حساب شما در { $app } را باز نمی‌کند.
mail-passkey-copied-title = گذرکلید رد شد
mail-passkey-copied-lead = کسی خواست با یکی از گذرکلیدهای شما که ممکن است کپی شده باشد وارد { $app } شود و رد شد. آن گذرکلید را از حساب خود حذف کنید و گذرکلید جدیدی اضافه کنید.
mail-recovery-codes-made-title = کدهای بازیابی جدید ایجاد شدند
mail-recovery-codes-made-lead = حساب شما در { $app } کدهای بازیابی جدیدی دارد. کدهای قبلی دیگر کار نمی‌کنند.
mail-recovery-code-used-title = از کد بازیابی استفاده شد
mail-recovery-code-used-lead = کسی با یکی از کدهای بازیابی شما وارد حسابتان در { $app } شد.
mail-recovery-codes-low-title = کدهای بازیابی کمی باقی مانده است
mail-recovery-codes-low-lead = کسی با یکی از کدهای بازیابی شما وارد حسابتان در { $app } شد. کدهای کمی باقی مانده است: در صفحهٔ حساب خود کدهای جدید ایجاد کنید.
mail-new-device-title = ورود با مرورگر جدید
mail-new-device-lead = کسی با مرورگری که نمی‌شناختیم وارد حساب شما در { $app } شد.
mail-unusual-sign-in-title = ورود نامعمول
mail-unusual-sign-in-lead = کسی وارد حساب شما در { $app } شد و چیزی در این ورود نامعمول بود.
mail-sign-in-blocked-title = ورود مسدود شد
mail-sign-in-blocked-lead = کسی مرحلهٔ اول ورود به حساب شما در { $app } را گذراند. این ورود چنان نامعمول بود که به کسی اجازهٔ ورود ندادیم.
mail-account-deleted-title = حساب شما حذف شد
mail-account-deleted-lead = حساب شما در { $app } و آنچه به آن تعلق داشت حذف شد.
mail-email-changed-title = نشانی ایمیل شما تغییر کرد
mail-email-changed-lead = حساب شما در { $app } اکنون نشانی ایمیل دیگری دارد. از این پس پیام‌ها به آنجا می‌روند و این آخرین پیام به نشانی قبلی بود.
mail-phone-changed-title = شماره تلفن شما تغییر کرد
mail-phone-changed-lead = حساب شما در { $app } اکنون شماره تلفن دیگری دارد.
mail-email-removed-title = نشانی ایمیل شما حذف شد
mail-email-removed-lead = حساب شما در { $app } دیگر این نشانی ایمیل را ندارد. این آخرین پیام به آن بود.
mail-phone-removed-title = شماره تلفن شما حذف شد
mail-phone-removed-lead = حساب شما در { $app } دیگر این شماره تلفن را ندارد.
mail-lost-factor-begun-title = مرحلهٔ دوم شما در آستانهٔ حذف است
mail-lost-factor-begun-lead = کسی خواسته است بدون مرحلهٔ دوم وارد حساب شما در { $app } شود. اگر شما نبودید، همین حالا آن را متوقف کنید. یک کلیک کافی است و لازم نیست وارد حساب شوید.
mail-lost-factor-finished-title = مرحلهٔ دوم شما حذف شد
mail-lost-factor-finished-lead = مرحلهٔ دوم حساب شما در { $app } بنا بر درخواست حذف شد. در ورود بعدی مرحلهٔ دوم جدیدی راه‌اندازی کنید.

sms-sign-up-code = { $app }: { $code } کد ثبت‌نام شماست.
sms-sign-up-link = { $app }: برای ثبت‌نام این شماره را تأیید کنید: { $link }
sms-resent-code = { $app }: { $code } کد جدید ثبت‌نام شماست.
sms-resent-link = { $app }: پیوند جدید شما برای تأیید این شماره: { $link }
sms-recovery-code = { $app }: { $code } کد بازنشانی گذرواژهٔ شماست. آن را به کسی ندهید.
sms-sign-in-code = { $app }: { $code } کد ورود شماست. آن را به کسی ندهید.
sms-mfa-code = { $app }: { $code } کد شما برای مرحلهٔ دوم است. آن را به کسی ندهید.
sms-attribute-code = { $app }: { $code } کد شما برای تأیید این شماره است.
sms-invitation = { $app }: نام کاربری { $username }، گذرواژهٔ موقت { $code }
sms-already-registered = { $app }: این شماره از قبل حساب دارد. وارد شوید یا گذرواژه را بازنشانی کنید.
sms-password-changed = { $app }: گذرواژهٔ { $username } تغییر کرد. شما نبودید؟ به سرپرست خود بگویید.
sms-authenticator-added = { $app }: برنامهٔ اصالت‌سنجی برای { $username } اضافه شد. شما نبودید؟ به سرپرست خود بگویید.
sms-authenticator-removed = { $app }: برنامهٔ اصالت‌سنج { $username } حذف شد. شما نبودید؟ به سرپرست خود بگویید.
sms-passkey-added = { $app }: گذرکلیدی برای { $username } اضافه شد. شما نبودید؟ به سرپرست خود بگویید.
sms-passkey-removed = { $app }: گذرکلید { $username } حذف شد. شما نبودید؟ به سرپرست خود بگویید.
sms-passkey-copied = { $app }: گذرکلید { $username } که ممکن است کپی شده باشد رد شد. آن را از حساب خود حذف کنید.
sms-recovery-codes-made = { $app }: کدهای بازیابی جدید برای { $username } ایجاد شد. شما نبودید؟ به سرپرست خود بگویید.
sms-recovery-code-used = { $app }: { $username } با کد بازیابی وارد شد. شما نبودید؟ به سرپرست خود بگویید.
sms-recovery-codes-low = { $app }: { $username } با کد بازیابی وارد شد و کدهای کمی باقی است. شما نبودید؟ به سرپرست خود بگویید.
sms-new-device = { $app }: { $username } با مرورگر جدیدی وارد شد. شما نبودید؟ به سرپرست خود بگویید.
sms-unusual-sign-in = { $app }: ورود نامعمول { $username }. شما نبودید؟ به سرپرست خود بگویید.
sms-sign-in-blocked = { $app }: ورود نامعمول { $username } مسدود شد. شما نبودید؟ گذرواژهٔ خود را تغییر دهید.
sms-account-deleted = { $app }: حساب { $username } حذف شد.
sms-email-changed = { $app }: نشانی ایمیل { $username } تغییر کرد. شما نبودید؟ به سرپرست خود بگویید.
sms-phone-changed = { $app }: شماره تلفن { $username } تغییر کرد. شما نبودید؟ به سرپرست خود بگویید.
sms-email-removed = { $app }: نشانی ایمیل { $username } حذف شد. شما نبودید؟ به سرپرست خود بگویید.
sms-phone-removed = { $app }: شماره تلفن { $username } حذف شد. شما نبودید؟ به سرپرست خود بگویید.
sms-lost-factor-begun = { $app }: کسی خواسته است مرحلهٔ دوم { $username } حذف شود. شما نبودید؟ متوقفش کنید: { $link }
sms-lost-factor-finished = { $app }: مرحلهٔ دوم { $username } حذف شد. شما نبودید؟ به سرپرست خود بگویید.

## Demo

demo-home = به برنامهٔ نمایشی
demo-home-title = برنامه‌ای کوچک
demo-home-lead = هنوز چیزی دربارهٔ شما نمی‌داند. وارد شوید تا ببینید چه چیزی درمی‌یابد.
demo-start-title = کسانی که می‌توانید به نامشان وارد شوید
demo-start-lead = آن‌ها فقط در این نسخهٔ نمایشی وجود دارند. هر کدام مسیر دیگری در صفحه‌ها را نشان می‌دهد.
demo-shows-password = فقط با گذرواژه وارد می‌شود.
demo-shows-totp = از او کد برنامهٔ اصالت‌سنج خواسته می‌شود.
demo-shows-invited = گذرواژهٔ موقت دارد و گذرواژهٔ جدیدی انتخاب می‌کند.
demo-shows-set-up = باید ابتدا مرحلهٔ دوم را راه‌اندازی کند.
demo-shows-disabled = حسابش غیرفعال است و رد می‌شود.
demo-shows-studio = ظاهر صفحه‌ها را در /studio تغییر می‌دهد.
demo-totp-key = کلید اصالت‌سنج
demo-session-title = وارد حساب شده‌اید
demo-refresh = تازه‌سازی توکن‌ها
demo-id-token = توکن شناسه
demo-access-token = توکن دسترسی
demo-claim = ادعا
demo-value = مقدار
demo-error-title = ورود به پایان نرسید
demo-error-lead = به برنامه به‌جای کد این گفته شد:
mailbox-title = پیام‌های فرستاده‌شده
mailbox-lead = در این نسخهٔ نمایشی چیزی از رایانه بیرون نمی‌رود. آنچه قرار بود فرستاده شود اینجا نگه داشته می‌شود.
mailbox-empty = هنوز چیزی فرستاده نشده است.
mailbox-mail = ایمیل
mailbox-sms = پیامک
mailbox-from = از
mailbox-to = به
mailbox-sent = فرستاده‌شده
mailbox-raw = نمایش کامل منبع
