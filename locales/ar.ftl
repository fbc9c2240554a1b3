## في كل صفحة

languages = اللغة
languages-go = تغيير
title-error = خطأ:
summary-heading = يُرجى مراجعة ما يلي
next = التالي
continue = متابعة
other-account = استخدام حساب آخر
not-you = لست أنت؟
sign-out = تسجيل الخروج
signed-in-as = مسجَّل الدخول باسم
reference = الرقم المرجعي
way-back = العودة إلى { $client }
way-sign-in = تسجيل الدخول
way-again = إعادة المحاولة
wait-seconds = { $count ->
    [one] بعد ثانية واحدة
    [two] بعد ثانيتين
    [few] بعد { $count } ثوانٍ
    [many] بعد { $count } ثانية
   *[other] بعد { $count } ثانية
}
wait-minutes = { $count ->
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
wait-hours = { $count ->
    [one] بعد ساعة واحدة
    [two] بعد ساعتين
    [few] بعد { $count } ساعات
    [many] بعد { $count } ساعة
   *[other] بعد { $count } ساعة
}
span-minutes = { $count ->
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
span-hours = { $count ->
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
span-days = { $count ->
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

## الحقول

label-username = اسم المستخدم
label-email = البريد الإلكتروني
label-phone = رقم الهاتف
label-email-or-phone = البريد الإلكتروني أو رقم الهاتف
label-any = اسم المستخدم أو البريد الإلكتروني أو رقم الهاتف
label-password = كلمة المرور
label-new-password = كلمة المرور الجديدة
label-confirm-password = كلمة المرور الجديدة مرة أخرى
label-device-name = اسم هذا الجهاز (اختياري)
password-show = إظهار كلمة المرور
password-hide = إخفاء كلمة المرور
code-label = الرمز
device-name-hint = مثلًا «هاتفي»، لتعرف لاحقًا أي تطبيق تفتح.

## تسجيل الدخول

sign-in-title = تسجيل الدخول
sign-in-lead = للمتابعة إلى { $client }
sign-in-submit = تسجيل الدخول
password-title = أدخل كلمة المرور
username-missing = أدخل الاسم الذي تسجّل به الدخول.
username-too-long = هذا الاسم طويل جدًا. أدخل 128 حرفًا على الأكثر.
password-missing = أدخل كلمة المرور.
wrong-credentials = الاسم أو كلمة المرور غير صحيح. تحقق منهما وحاول مرة أخرى.
unknown-user = لا أحد هنا يحمل هذا الاسم. تحقق من طريقة كتابته.
account-locked = كثرت المحاولات الخاطئة. حاول مرة أخرى { $wait }.
temporary-password-expired = انتهت صلاحية كلمة المرور المؤقتة. اطلب كلمة جديدة ممن دعاك.
account-not-confirmed = لم يُؤكَّد هذا الحساب بعد. اطلب من المسؤول تأكيده.
account-confirmed = تم تأكيد حسابك. سجّل الدخول للمتابعة.
password-reset-required = يجب إعادة تعيين كلمة المرور قبل تسجيل الدخول. اطلب المساعدة من المسؤول.
password-reset-now = لم تعد كلمة مرورك صالحة. اختر كلمة جديدة برمز نرسله إليك.
password-in-a-breach = أصبحت كلمة المرور هذه معروفة بسبب تسريب بيانات في مكان آخر، ولم تعد تفتح حسابك. اختر كلمة جديدة برمز نرسله إليك.

## كلمة مرور جديدة

new-password-title = اختر كلمة مرور جديدة
new-password-lead = سجّلت الدخول بكلمة مرور مؤقتة. الكلمة الجديدة ينبغي ألا يعرفها أحد سواك.
new-password-lead-breached = أصبحت كلمة مرورك معروفة بسبب تسريب بيانات في مكان آخر. اختر كلمة لا تستخدمها في أي مكان آخر.
new-password-submit = حفظ ومتابعة
new-password-missing = أدخل كلمة مرور جديدة.
password-too-short = { $count ->
    [one] يجب أن تتكون كلمة المرور من حرف واحد على الأقل.
    [two] يجب أن تتكون كلمة المرور من حرفين على الأقل.
    [few] يجب أن تتكون كلمة المرور من { $count } أحرف على الأقل.
    [many] يجب أن تتكون كلمة المرور من { $count } حرفًا على الأقل.
   *[other] يجب أن تتكون كلمة المرور من { $count } حرف على الأقل.
}
password-too-long = { $count ->
    [one] يجب ألا تزيد كلمة المرور على حرف واحد.
    [two] يجب ألا تزيد كلمة المرور على حرفين.
    [few] يجب ألا تزيد كلمة المرور على { $count } أحرف.
    [many] يجب ألا تزيد كلمة المرور على { $count } حرفًا.
   *[other] يجب ألا تزيد كلمة المرور على { $count } حرف.
}
password-rules = كلمة المرور الجديدة لا تستوفي كل الشروط بعد. القائمة تبيّن ما ينقص.
password-needs-upper = تحتاج كلمة المرور إلى حرف لاتيني كبير (من A إلى Z).
password-needs-lower = تحتاج كلمة المرور إلى حرف لاتيني صغير (من a إلى z).
password-needs-digit = تحتاج كلمة المرور إلى رقم (من 0 إلى 9).
password-needs-symbol = تحتاج كلمة المرور إلى رمز خاص، مثل ! أو ? أو #.
password-edge-space = يجب ألا تبدأ كلمة المرور أو تنتهي بمسافة.
password-mismatch = كلمتا المرور غير متطابقتين. أدخل الكلمة الجديدة مرتين.
password-reused = سبق أن استخدمت كلمة المرور هذه. اختر كلمة أخرى.
password-guessable = كلمة المرور سهلة التخمين. استخدم أحرفًا أكثر، أو عدة كلمات لا علاقة لبعضها ببعض ولا بك.
password-breached = أصبحت كلمة المرور هذه معروفة بسبب تسريب بيانات في مكان آخر. اختر كلمة لا تستخدمها في أي مكان آخر.
password-characters = تحتوي كلمة المرور الجديدة على رموز لا يمكن استخدامها. اختر كلمة أخرى.
password-changed = تم تغيير كلمة المرور.
rule-length = { $count ->
    [one] حرف واحد على الأقل
    [two] حرفان على الأقل
    [few] { $count } أحرف على الأقل
    [many] { $count } حرفًا على الأقل
   *[other] { $count } حرف على الأقل
}
rule-upper = حرف لاتيني كبير
rule-lower = حرف لاتيني صغير
rule-digit = رقم
rule-symbol = رمز خاص، مثل ! أو ? أو #
rule-edges = لا مسافة في البداية أو النهاية
rule-unused = لم يسبق لك استخدامها
rule-unguessable = صعبة التخمين: ليست كلمة أو نمطًا شائعًا، ولا شيء عنك
rule-unbreached = ليست من تسريب بيانات معروف
rule-met = مستوفى
rule-unmet = ما زال ناقصًا

## كلمة مرور منسيّة

forgot-link = هل نسيت كلمة المرور؟
sign-up-link = إنشاء حساب
sign-in-link = العودة إلى تسجيل الدخول
forgot-title = هل نسيت كلمة المرور؟
forgot-lead = أخبرنا من أنت، وسنرسل إليك رمزًا لتختار كلمة مرور جديدة.
forgot-submit = إرسال الرمز
choose-reset-title = إلى أين نرسل الرمز؟
choose-reset-legend = الإرسال
choose-reset-email = بالبريد الإلكتروني
choose-reset-text = برسالة نصية
choose-reset-to = إلى { $destination }
reset-title = إعادة تعيين كلمة المرور
reset-lead = إن وُجد حساب، فهناك رمز في الطريق إلى { $destination }.
reset-everywhere = تسجيل الخروج من كل مكان آخر
reset-submit = حفظ كلمة المرور الجديدة
sent-code-hint = ستجده في الرسالة التي أرسلناها. قد يستغرق وصولها دقيقة.
code-not-there = لم يصل الرمز بعد؟
code-resend = إرسال رمز آخر
code-sent = هناك رمز آخر في الطريق. الرمز السابق لم يعد صالحًا.
code-sent-just-now = أُرسل رمز قبل لحظات. انتظر نصف دقيقة قبل أن تطلب رمزًا آخر.
no-recovery = لا نعرف عنوانًا نرسل إليه رمزًا. اطلب المساعدة من المسؤول.

## حساب خاص

sign-up-title = إنشاء حساب
sign-up-lead = لاستخدام { $client }
sign-up-passwordless = يمكنك ترك كلمة المرور فارغة، وعندها يُدخلك رمز أو مفتاح مرور.
sign-up-submit = إنشاء الحساب
optional = (اختياري)
terms-title = قبل أن تتابع
terms-lead = اقرأ ما يلي من فضلك ووافق عليه. هو جديد، أو تغيّر منذ موافقتك.
terms-agree = أوافق على: { $title }
terms-read = قراءة «{ $title }» (تُفتح في علامة تبويب جديدة)
terms-missing = للمتابعة، ضع علامة في المربع «{ $title }».
terms-decline = لا أوافق
terms-declined-title = لم توافق
terms-declined-lead = من دون ذلك لا يمكنك تسجيل الدخول هنا. ولم يُمرَّر شيء إلى التطبيق.
terms-again = القراءة مرة أخرى
label-name = الاسم الكامل
label-given-name = الاسم الأول
label-middle-name = الاسم الأوسط
label-family-name = اسم العائلة
label-nickname = اللقب
label-birthdate = تاريخ الميلاد
label-gender = الجنس
label-address = العنوان
label-locale = اللغة
label-zoneinfo = المنطقة الزمنية
label-profile = صفحة الملف الشخصي
label-picture = الصورة
label-website = الموقع الإلكتروني
field-missing = املأ هذا الحقل.
field-too-long = هذا طويل جدًا. اختصره.
field-characters = يحتوي هذا على أحرف لا يمكن استخدامها. احذفها.
username-taken = اسم المستخدم هذا محجوز. اختر اسمًا آخر.
name-taken = يوجد حساب بهذا بالفعل. سجّل الدخول أو أعد تعيين كلمة المرور.
looks-like-contact = يجب ألا يشبه اسم المستخدم عنوان بريد إلكتروني أو رقم هاتف. اختر اسمًا آخر.
not-email = هذا ليس عنوان بريد إلكتروني. يبدو العنوان مثل name@example.com.
not-phone = هذا ليس رقم هاتف. ابدأ بعلامة + ورمز البلد، مثل ‎+971 4 123 4567.
not-date = هذا ليس تاريخًا.
not-url = هذا ليس عنوان ويب. يبدأ العنوان بـ ‎https://‎.
not-number = هذا ليس رقمًا. اكتبه مثل 12 أو 12.5.
not-a-choice = اختر واحدًا من هذه.
pattern-missed = هذا ليس بالصيغة المطلوبة.
choose-one = اختر من فضلك
yes = نعم
no = لا
confirm-title = أكّد حسابك
confirm-lead = أرسلنا رمزًا إلى { $destination }.
confirm-lead-link = أرسلنا رابطًا إلى { $destination }. افتحه ثم عد إلى هنا.
sent-code-missing = أدخل الرمز الوارد في رسالتنا.
sent-code-wrong = هذا الرمز غير صحيح. تحقّق منه أو اطلب رمزًا آخر.
code-expired = انتهت صلاحية هذا الرمز. اطلب رمزًا آخر.
contact-taken = أصبح هذا العنوان تابعًا لحساب آخر. سجّل الدخول إلى ذلك الحساب أو أعد تعيين كلمة مروره.
await-approval-title = أوشكت على الانتهاء
await-approval-lead = حسابك في { $client } جاهز. يجب أن يسمح لك أحد المسؤولين بالدخول؛ حاول لاحقًا.
confirm-link-title = بقيت ضغطة واحدة
confirm-link-lead = اضغط الزر لتأكيد الحساب في { $client }. إن لم تطلب حسابًا فأغلق هذه الصفحة.
confirm-link-submit = تأكيد الحساب
confirmed-title = تم تأكيد حسابك
confirmed-lead = عُد إلى حيث أنشأت الحساب، أو سجّل الدخول.
link-expired-title = انتهت صلاحية هذا الرابط
link-expired-lead = سجّل الدخول باسمك وكلمة مرورك، وسنرسل إليك رابطًا جديدًا.

## الخطوة الثانية

choose-setup-title = إضافة خطوة ثانية
choose-setup-lead = قد تُخمَّن كلمة المرور أو تُسرق. مع خطوة ثانية يبقى حسابك لك حتى في هذه الحالة.
choose-setup-legend = كيف تود تأكيد هويتك؟
method-totp = تطبيق المصادقة
method-totp-hint = تطبيق على هاتفك أو حاسوبك يعرض رمزًا جديدًا كل 30 ثانية، ولا يحتاج إلى شبكة.
method-password = كلمة المرور
method-password-hint = كلمة المرور التي اخترتها لهذا الحساب.
method-email = رمز بالبريد الإلكتروني
method-email-hint = نرسله إلى عنوانك.
method-text = رمز برسالة نصية
method-text-hint = نرسله إلى هاتفك.
choose-title = كيف تريد تسجيل الدخول؟
choose-second-title = كيف تريد التأكيد؟
choose-legend = اختر واحدة من هذه الطرق
other-way = استخدام طريقة أخرى
sent-code-title = أدخل الرمز الذي أرسلناه
sent-code-lead = الرمز في الطريق إلى { $destination }.
sent-link-hint = أو افتح الرابط الوارد في الرسالة على أي جهاز.
sent-link-waits = ستتابع هذه الصفحة بعد ذلك من تلقاء نفسها.
sent-link-opened = فتحت الرابط
await-link-title = في انتظار الرابط
await-link-lead = افتح الرابط الذي في الطريق إلى { $destination }، واضغط الزر هناك.
await-link-looks = تتحقق هذه الصفحة كل بضع ثوانٍ، ثم تتابع من تلقاء نفسها.
await-link-code = إدخال الرمز بدلًا من ذلك
link-pressed-title = يمكنك المتابعة
link-pressed-lead = استُخدم الرابط الوارد في رسالتنا. تابع إلى { $client }.
sign-in-link-title = هل أنت من يسجّل الدخول؟
sign-in-link-lead = يريد أحدهم تسجيل الدخول إلى { $client } باسمك.
sign-in-link-asked = { $count ->
    [0] الآن
    [one] قبل دقيقة واحدة
    [two] قبل دقيقتين
    [few] قبل { $count } دقائق
    [many] قبل { $count } دقيقة
   *[other] قبل { $count } دقيقة
}
sign-in-link-elsewhere = سيُسجَّل الدخول في ذلك المتصفح لا في هذا. إذا لم تبدأ هناك بنفسك فقل لا، وإلا دخل شخص آخر إلى حسابك.
sign-in-link-yes = نعم، سجّل الدخول
sign-in-link-no = لا، لم أكن أنا
sign-in-link-pressed-title = عد إلى حيث بدأت
sign-in-link-pressed-lead = تتابع الصفحة هناك من تلقاء نفسها. يمكنك إغلاق هذه الصفحة.
sign-in-link-refused-title = لم يُسمح لأحد بالدخول
sign-in-link-refused-lead = لم يعد للرمز والرابط في تلك الرسالة أي أثر. لا يلزم فعل شيء آخر.
sign-in-link-expired-title = لم يعد لهذا الرابط أي أثر
sign-in-link-expired-lead = استُخدم الرابط أو انتهت مدته. إذا ضغطت الزر قبل لحظات فعد إلى حيث بدأت، وإلا فاطلب رابطًا جديدًا هناك.
no-second = يحتاج حسابك إلى خطوة ثانية، ولا يمكن استخدام أي منها هنا. اطلب المساعدة من المسؤول.
method-passkey = مفتاح المرور
method-passkey-hint = يؤكد جهازك هويتك ببصمة الإصبع أو الوجه أو رقم سري.
method-missing = اختر إحدى الطرق.
set-up-totp-title = إعداد تطبيق المصادقة
set-up-totp-lead = أضف هذا الحساب إلى التطبيق، ثم أدخل الرمز الذي يعرضه.
set-up-totp-scan = امسح هذه الصورة بالتطبيق.
set-up-totp-open = فتح في التطبيق على هذا الجهاز
set-up-totp-key = أو اكتب هذا المفتاح في التطبيق:
set-up-totp-code-hint = يعرضه التطبيق بعد إضافة الحساب.
set-up-totp-submit = تحقق من الرمز وإنهاء
qr-alt = رمز QR يحوي مفتاح تطبيق المصادقة. المفتاح نفسه مكتوب أدناه.
totp-title = أدخل الرمز
totp-hint = افتح تطبيق المصادقة لتراه.
totp-hint-device = افتح تطبيق المصادقة على { $device } لتراه.
code-missing = أدخل الرمز من التطبيق.
code-malformed = يتكون الرمز من ستة أرقام. أدخلها كلها.
code-wrong = هذا الرمز غير صحيح. أدخل الرمز الذي يعرضه التطبيق الآن.
code-used = سبق استخدام هذا الرمز. انتظر حتى يعرض التطبيق الرمز التالي.
method-recovery-code = رمز استرداد
recovery-code-use = استخدام رمز استرداد
remember-browser = { $count ->
    [one] لا تسأل عنه في هذا المتصفح ليوم واحد
    [two] لا تسأل عنه في هذا المتصفح ليومين
    [few] لا تسأل عنه في هذا المتصفح لمدة { $count } أيام
    [many] لا تسأل عنه في هذا المتصفح لمدة { $count } يومًا
   *[other] لا تسأل عنه في هذا المتصفح لمدة { $count } يوم
}
lose-factor = لا أستطيع استخدام أي منها
lost-factor-title = الدخول من دون خطوتك الثانية
lost-factor-lead = { $count ->
    [zero] حتى لا يدخل غيرك، يستغرق هذا { $count } يوم. سنخبرك على كل عنوان ورقم في حسابك، وبضغطة واحدة يتوقف. بعد ذلك أثبت الشيء نفسه مرة أخرى وأعِدّ خطوة ثانية جديدة.
    [one] حتى لا يدخل غيرك، يستغرق هذا يومًا واحدًا. سنخبرك على كل عنوان ورقم في حسابك، وبضغطة واحدة يتوقف. بعد ذلك أثبت الشيء نفسه مرة أخرى وأعِدّ خطوة ثانية جديدة.
    [two] حتى لا يدخل غيرك، يستغرق هذا يومين. سنخبرك على كل عنوان ورقم في حسابك، وبضغطة واحدة يتوقف. بعد ذلك أثبت الشيء نفسه مرة أخرى وأعِدّ خطوة ثانية جديدة.
    [few] حتى لا يدخل غيرك، يستغرق هذا { $count } أيام. سنخبرك على كل عنوان ورقم في حسابك، وبضغطة واحدة يتوقف. بعد ذلك أثبت الشيء نفسه مرة أخرى وأعِدّ خطوة ثانية جديدة.
    [many] حتى لا يدخل غيرك، يستغرق هذا { $count } يومًا. سنخبرك على كل عنوان ورقم في حسابك، وبضغطة واحدة يتوقف. بعد ذلك أثبت الشيء نفسه مرة أخرى وأعِدّ خطوة ثانية جديدة.
   *[other] حتى لا يدخل غيرك، يستغرق هذا { $count } يوم. سنخبرك على كل عنوان ورقم في حسابك، وبضغطة واحدة يتوقف. بعد ذلك أثبت الشيء نفسه مرة أخرى وأعِدّ خطوة ثانية جديدة.
}
lost-factor-ripe-lead = انتهى الانتظار. أثبت مرة أخرى أنك أنت. عندئذ تُزال خطواتك الثانية السابقة، ويُسجَّل خروجك من كل مكان، وتُعِدّ خطوة جديدة.
lost-factor-legend = إلى أين نرسل رمزًا؟
lost-factor-submit = إرسال الرمز
lost-factor-waits-title = طلبك في الانتظار
lost-factor-waits-lead = عُد في { $when } أو خلال أسبوعين من ذلك. حتى ذلك الحين لا تُدخلك إلا خطوتك الثانية، وإن استخدمتها انتهى الطلب.
lost-factor-waits-hint = لم تكن أنت؟ افتح الرابط في الرسالة التي أرسلناها، وغيّر كلمة المرور.
stop-lost-factor-title = هل تُبقي خطوتك الثانية؟
stop-lost-factor-lead = طلب شخص ما الدخول إلى حسابك في { $client } من دون خطوته الثانية. إن لم تكن أنت، فأوقفه الآن.
stop-lost-factor-submit = إيقاف الطلب
lost-factor-stopped-title = توقّف الطلب
lost-factor-stopped-lead = تبقى خطوتك الثانية. إن لم تكن أنت من طلب، فغيّر كلمة المرور: هناك من يعرفها.
lost-factor-nothing-title = لا يوجد ما يُوقَف
lost-factor-nothing-lead = أُوقف من قبل، أو انتهى. إن اختفت خطوتك الثانية ولم تكن أنت، فأخبر المسؤول.
account-lost-factor = طلب شخص ما الدخول إلى حسابك من دون خطوتك الثانية. يمكن إزالتها ابتداءً من { $when }. إن لم تكن أنت، فأوقفه.
recovery-code-title = أدخل رمز استرداد
recovery-code-label = رمز الاسترداد
recovery-code-hint = أحد الرموز العشرة التي احتفظت بها. يعمل مرة واحدة.
recovery-code-missing = أدخل أحد رموز الاسترداد.
recovery-code-wrong = هذا الرمز غير صحيح أو سبق استخدامه. تحقق منه أو استخدم رمزًا آخر.
recovery-codes-title = احتفظ برموز الاسترداد
recovery-codes-lead = إذا ضاع هاتفك أو لم يكن في متناولك فإن أحد هذه الرموز يتيح لك الدخول. كل رمز يعمل مرة واحدة. اطبعها أو انسخها إلى مكان آمن.
recovery-codes-once = نعرضها هذه المرة فقط. الرموز السابقة لم تعد تعمل.
recovery-codes-kept = لقد احتفظت بها
device-name-too-long = هذا الاسم طويل جدًا. أدخل 64 حرفًا على الأكثر.
authenticator-added = تمت إضافة تطبيق المصادقة.

## الجلسات

continue-title = أهلًا بعودتك
continue-lead = يمكنك المتابعة مباشرة إلى { $client }.
choose-account-title = اختيار حساب
choose-account-lead = مَن سيتابع إلى { $client }؟
choose-account-again = تسجيل الدخول من جديد
sign-out-of = تسجيل خروج { $name }
sign-out-all = تسجيل خروج الجميع
confirm-sign-out-title = هل تريد تسجيل الخروج؟
confirm-sign-out-lead = سيُسجَّل خروجك في هذا المتصفح من كل التطبيقات التي تستخدم هذا الدخول.
signed-out-title = تم تسجيل خروجك
signed-out-lead = يمكنك إغلاق هذه النافذة الآن.
signed-out-notice = تم تسجيل خروجك.
session-refreshed = تم تجديد الرموز المميزة.

## صفحة الحساب

account-title = حسابك
account-profile-heading = معلوماتك
account-verified = مؤكَّد
account-unverified = غير مؤكَّد
account-profile-change = تغيير المعلومات
account-profile-title = تغيير معلوماتك
account-save = حفظ
account-email-change = تغيير البريد الإلكتروني
account-email-add = إضافة بريد إلكتروني
account-email-title = بريدك الإلكتروني
account-email-code-title = أكّد هذا البريد الإلكتروني
account-phone-change = تغيير رقم الهاتف
account-phone-add = إضافة رقم هاتف
account-phone-title = رقم هاتفك
account-phone-code-title = أكّد رقم الهاتف هذا
account-contact-lead = سنرسل رمزًا إلى العنوان الجديد. لن يتغيّر شيء حتى تُدخل الرمز.
account-contact-other = إدخال عنوان آخر
label-preferred-username = اسم تسجيل الدخول
profile-changed = تم تغيير معلوماتك.
email-changed = تم تغيير بريدك الإلكتروني.
phone-changed = تم تغيير رقم هاتفك.
account-email-remove = إزالة هذا العنوان
account-phone-remove = إزالة هذا الرقم
email-removed = تمت إزالة بريدك الإلكتروني.
phone-removed = تمت إزالة رقم هاتفك.
already-yours = هذا لديك بالفعل. أدخل غيره.
sign-in-again = يتطلب هذا أن تكون قد سجّلت الدخول خلال الدقائق العشر الأخيرة. سجّل الدخول من جديد ثم عُد إلى هنا.
second-step-first = يغيّر هذا طريقة تسجيل دخولك، لذا تأتي خطوتك الثانية أولًا. سجّل الخروج من كل مكان ثم سجّل الدخول بها، أو افتح في تطبيقك ما يطلبها منك. ثم عُد إلى هنا.
prove-first = قبل تغيير هذا، أكّد أنك أنت صاحب الحساب.
prove-link = التأكيد برمز
account-proof-title = أكّد أنك أنت صاحب الحساب
account-proof-lead = بعد ذلك يمكنك متابعة ما أردت تغييره.
account-proof-code-title = أدخل الرمز للتأكيد
proof-done = شكرًا لك، تم التأكيد. يمكنك المتابعة الآن.
account-sign-in-heading = طريقة تسجيل الدخول
account-change-password = تغيير كلمة المرور
account-set-password = اختيار كلمة مرور
account-first-password-title = اختر كلمة مرور
account-no-app = لا يوجد
account-added = أُضيف في { $when }
account-remove-app = إزالة التطبيق
account-add-app = إضافة تطبيق
account-change-app = تسمية أو إزالة
account-new-authenticator-title = إضافة تطبيق مصادقة
account-new-authenticator-submit = إضافة التطبيق
account-recovery-codes = رموز الاسترداد
account-recovery-codes-left = { $count ->
    [zero] لم يبق أي رمز
    [one] بقي رمز واحد
    [two] بقي رمزان
    [few] بقيت { $count } رموز
    [many] بقي { $count } رمزًا
   *[other] بقي { $count } رمز
}
account-recovery-codes-make = إنشاء رموز جديدة
account-recovery-codes-title = إنشاء رموز استرداد جديدة
account-recovery-codes-lead = ستحصل على عشرة رموز لليوم الذي لا تكون فيه خطوتك الثانية في متناولك. الرموز السابقة تتوقف عن العمل فورًا.
account-recovery-codes-submit = إنشاء الرموز
account-browsers-heading = المتصفحات الموثوقة
account-browsers-hint = في هذه المتصفحات لا يُطلب منك الخطوة الثانية. إذا كنت لا تعرف أحدها فأزله وغيّر كلمة مرورك.
account-trusted-browser = متصفح موثوق
account-browser-seen = آخر استخدام: { $when }
account-browser-until = حتى { $when }
account-browser-forget = إزالة
account-browsers-forget = إزالة الكل
browsers-forgotten = ستُطلب خطوتك الثانية هناك من جديد.
account-session-heading = أين سجّلت الدخول
account-this-browser = هذا المتصفح
account-since = منذ { $when }
account-sessions-link = كل المتصفحات
account-sessions-lead = يبقى التطبيق الذي سُجّل الدخول إليه هناك على حاله، وتُنهي وصوله من صفحة حسابك. إذا كنت لا تعرف أحد المتصفحات هنا فسجّل الخروج منه وغيّر كلمة مرورك.
account-some-browser = متصفح
account-sessions-end = تسجيل الخروج من كل ما عداه
account-sessions-more = { $count ->
    [zero] لا شيء غيرها
    [one] وجلسة أخرى
    [two] وجلستان أخريان
    [few] و{ $count } جلسات أخرى
    [many] و{ $count } جلسة أخرى
   *[other] و{ $count } جلسة أخرى
}
session-ended = تم تسجيل خروجك هناك.
sessions-ended = تم تسجيل خروجك من كل مكان آخر.
account-events-link = ما حدث مؤخرًا
account-events-title = ما حدث مؤخرًا
account-events-lead = إذا رأيت هنا شيئًا لا تعرفه فأخبرنا، وسنغلق حسابك أمام الجميع سواك.
account-events-none = لم يُسجَّل شيء بعد.
event-browser = { $browser } على { $system }
event-not-me = لم أكن أنا
event-refused = مرفوض
event-sign-in = تسجيل دخول
event-sign-in-failed = محاولة تسجيل دخول
event-sign-in-blocked = مُنع تسجيل دخول
event-unusual-low = غير معتاد قليلًا: { $signs }
event-unusual-medium = غير معتاد: { $signs }
event-unusual-high = غير معتاد جدًا: { $signs }
event-sign-up = إنشاء الحساب
event-confirmed = تأكيد الحساب
event-password-changed = تغيير كلمة المرور
event-recovery-begun = طلب رمز لإعادة تعيين كلمة المرور
event-password-reset = إعادة تعيين كلمة المرور
event-app-added = إضافة تطبيق مصادقة
event-app-removed = إزالة تطبيق مصادقة
event-passkey-added = إضافة مفتاح مرور
event-passkey-removed = إزالة مفتاح مرور
event-browser-trusted = أُضيف متصفح موثوق
event-browsers-forgotten = أُزيلت متصفحات موثوقة
event-email-codes-added = تفعيل الرموز بالبريد الإلكتروني
event-email-codes-removed = إيقاف الرموز بالبريد الإلكتروني
event-text-codes-added = تفعيل الرموز بالرسائل النصية
event-text-codes-removed = إيقاف الرموز بالرسائل النصية
event-recovery-codes-made = إنشاء رموز استرداد
event-recovery-code-used = استخدام رمز استرداد
event-recovery-codes-removed = إزالة رموز الاسترداد
event-profile-changed = تغيير المعلومات
event-email-changed = تغيير البريد الإلكتروني
event-phone-changed = تغيير رقم الهاتف
event-email-removed = إزالة البريد الإلكتروني
event-phone-removed = إزالة رقم الهاتف
event-sign-out = تسجيل خروج
event-everywhere = تسجيل خروج من كل مكان
event-sessions-ended = تسجيل خروج في مكان آخر
event-terms-agreed = الموافقة على الشروط
event-consent-withdrawn = سحب موافقة
event-app-disconnected = فصل تطبيق
event-exported = تنزيل البيانات
event-disowned = «لم أكن أنا»
event-lost-factor-begun = طلب الدخول من دون الخطوة الثانية
event-lost-factor-stopped = إيقاف طلب الدخول من دون الخطوة الثانية
event-lost-factor-finished = إزالة الخطوات الثانية بعد الانتظار
event-administered = تغيير من المسؤول
not-me-title = لم تكن أنت؟
not-me-lead = إذن سنفعل ما يلي:
not-me-ends = يُسجَّل خروجك من كل متصفح آخر ومن كل تطبيق.
not-me-app = يُزال تطبيق المصادقة الذي أُضيف منذ ذلك الحين.
not-me-recovery-codes = تتوقف رموز الاسترداد المُنشأة منذ ذلك الحين عن العمل.
not-me-passkey = يُزال مفتاح مرور أُضيف منذ ذلك الحين.
not-me-email-codes = تُوقَف الرموز بالبريد الإلكتروني التي فُعِّلت منذ ذلك الحين.
not-me-text-codes = تُوقَف الرموز بالرسائل النصية التي فُعِّلت منذ ذلك الحين.
not-me-password = تختار كلمة مرور جديدة، ولا تعود القديمة صالحة.
not-me-submit = تأمين حسابي
secured = عاد حسابك لك وحدك: كلمة المرور جديدة، وسُجّل خروج الجميع سواك.
account-everywhere = تسجيل الخروج من كل مكان
account-everywhere-hint = يمكنك تسجيل الخروج من كل متصفح وكل تطبيق دفعة واحدة، بما في ذلك هذا.
account-apps-heading = التطبيقات المتصلة
account-apps-hint = التطبيق الذي تفصله لا يتصرف نيابة عنك، إلى أن تسجّل الدخول إليه من جديد.
account-apps-none = لا يوجد
account-app-last = آخر تسجيل دخول { $when }
account-disconnect = فصل
account-disconnect-app = فصل { $name }
app-disconnected = لم يعد للتطبيق وصول إلى حسابك.
account-terms-heading = الشروط والموافقات
account-terms-version = الإصدار { $version }
account-terms-since = تمت الموافقة { $when }
account-terms-language = اللغة: { $language }
account-terms-none = لم توافق على شيء حتى الآن.
account-terms-offers = ما يمكنك أن توافق عليه
account-terms-agree = أوافق
account-terms-withdraw = سحب الموافقة
consent-given = شكرًا لك. سُجّلت موافقتك.
consent-withdrawn = تم سحب موافقتك.
account-data-heading = بياناتك
account-export-hint = ما نحتفظ به عنك، في ملف تقرؤه البرامج.
account-export = تنزيل بياناتي
account-delete = حذف الحساب
account-back = العودة إلى حسابك
account-password-title = تغيير كلمة المرور
label-current-password = كلمة المرور الحالية
current-password-missing = أدخل كلمة المرور الحالية.
current-password-wrong = هذه ليست كلمة المرور الحالية.
account-authenticator-title = تطبيق المصادقة
account-authenticator-lead = لن تُقبل رموزه بعد الآن. وحيث تكون الخطوة الثانية مطلوبة وكانت هذه هي الوحيدة، ستُعِدّ خطوة جديدة عند تسجيل الدخول القادم.
account-authenticator-submit = إزالة التطبيق
authenticator-removed = أُزيل تطبيق المصادقة.

passkey-title = استخدم مفتاح المرور
passkey-lead = سيطلب جهازك بصمة إصبعك أو وجهك أو رقمك السري. إذا كان المفتاح على هاتفك، فاختر الهاتف في النافذة التي تُفتح.
passkey-use = استخدام مفتاح المرور
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-unable = تحتاج مفاتيح المرور إلى جافا سكريبت وإلى متصفح يدعمها. استخدم هنا طريقة أخرى.
passkey-trouble = لم ينجح ذلك أو أُلغي. حاول مرة أخرى، أو استخدم طريقة أخرى.
passkey-refused = لم يعمل مفتاح المرور هذا هنا. حاول مرة أخرى، أو استخدم طريقة أخرى.
passkey-too-late = استغرق الأمر بعض الوقت. حاول مرة أخرى.
passkey-known = مفتاح المرور هذا مستخدم بالفعل. سجّل الدخول به، أو أنشئ مفتاحًا آخر.
passkeys-full = لديك أكبر عدد مسموح به من مفاتيح المرور. أزل واحدًا أولًا.
new-passkey-title = تسجيل دخول أسهل بمفتاح مرور
new-passkey-lead = بمفتاح المرور تسجّل الدخول ببصمة الإصبع أو الوجه أو رقم سري. لا شيء لتتذكره، ولا شيء يمكن لصفحة مزيفة أن تسرقه.
new-passkey-submit = إنشاء مفتاح مرور
new-passkey-later = ليس الآن
label-passkey-name = اسم مفتاح المرور
passkey-name-hint = لتتعرف عليه لاحقًا، مثل «هاتفي». يمكنك تركه فارغًا.
passkey-prove-lead = مفتاح المرور يفتح حسابك. أدخل كلمة المرور أولًا حتى لا يضيف غيرك مفتاحًا.
passkeys-title = مفاتيح مرورك
passkeys-heading = مفاتيح المرور
passkeys-none = لا يوجد
passkeys-manage = عرض مفاتيح المرور
passkeys-back = العودة إلى مفاتيح مرورك
passkey-add = إضافة مفتاح مرور
passkey-change = تغيير
passkey-unnamed = مفتاح مرور بلا اسم
passkey-used = آخر استخدام { $when }
passkey-unused = لم يُستخدم بعد
passkey-synced = على عدة أجهزة لديك
passkey-own-title = مفتاح مرورك
passkey-rename = حفظ الاسم
passkey-remove-heading = إزالة مفتاح المرور هذا
passkey-remove-hint = لن يفتح حسابك بعد الآن. قد يبقى ظاهرًا على جهازك حتى تحذفه هناك.
passkey-remove = إزالة مفتاح المرور
passkey-added = مفتاح مرورك جاهز. استخدمه في تسجيل الدخول القادم.
passkey-renamed = حُفظ الاسم.
passkey-removed = أُزيل مفتاح المرور.
account-deletion-title = حذف حسابك؟
account-deletion-lead = سيُحذف حسابك وكل ما يتبعه نهائيًا، في كل تطبيق يستخدمه. ولا يستطيع أحد استعادته.
label-account-name = اسم الحساب
account-name-hint = للتأكد من رغبتك، اكتب { $name }
account-name-wrong = هذا ليس اسم هذا الحساب. اكتبه كما هو معروض.
account-deletion-submit = حذف نهائي
account-deleted-title = حُذف حسابك
account-deleted-lead = لم يبقَ منه شيء هنا. قد يحتفظ { $client } ببيانات خاصة به.
account-closed-title = سجّل الدخول أولًا
account-closed-lead = يُفتح حسابك بعد تسجيل الدخول إلى { $client }. سجّل الدخول هناك ثم عُد إلى هنا.

## عندما لا تسير الأمور كما ينبغي

page-out-of-date = كانت تلك الصفحة قديمة. هذه هي خطوتك الحالية.
time-ran-out = مضى بعض الوقت، لذلك نبدأ من جديد. يُرجى تسجيل الدخول مرة أخرى.
form-unverified = لم نتمكن من التحقق من مصدر النموذج. يُرجى إرساله مرة أخرى.
cookies-blocked = لم يُعد متصفحك ملف تعريف الارتباط. اسمح بملفات تعريف الارتباط لهذا الموقع ثم حاول مرة أخرى.
too-many-requests = تكررت المحاولة كثيرًا في وقت قصير. حاول مرة أخرى { $wait }.
busy = يسجّل كثيرون الدخول الآن. يُرجى المحاولة بعد لحظات.
expired-title = انتهى الوقت
expired-lead = حفاظًا على أمان حسابك ينتهي تسجيل الدخول بعد فترة. لم تفقد شيئًا؛ ابدأ من جديد فحسب.
locked-title = يُرجى الانتظار قليلًا
locked-lead = كثرت المحاولات الخاطئة، لذلك لا نسمح لأحد بالدخول للحظات. هذا يحمي الحساب من التخمين.
locked-wait = حاول مرة أخرى { $wait }.
too-many-title = على مهل من فضلك
too-many-lead = وصل في وقت قصير أكثر مما نقبله. لم يضِع شيء، انتظر قليلاً ثم تابع.
form-post-title = لحظة من فضلك
form-post-lead = نعيدك الآن إلى { $client }. إذا لم يحدث شيء فاضغط «متابعة».

error-not-found-heading = الصفحة غير موجودة
error-not-found-what = لا توجد صفحة على هذا العنوان.
error-not-found-next = تحقق من العنوان، أو عُد إلى التطبيق وابدأ من هناك.
error-method-not-allowed-heading = لا يمكن فعل ذلك هنا
error-method-not-allowed-what = العنوان موجود، لكن ليس لهذا النوع من الطلبات.
error-method-not-allowed-next = عُد إلى التطبيق وابدأ من هناك.
error-too-large-heading = أُرسل أكثر مما يلزم
error-too-large-what = احتوى النموذج على أكثر مما نستطيع قبوله.
error-too-large-next = عُد واختصر ما أدخلته، ثم أرسله مرة أخرى.
error-bad-request-heading = لم نفهم الطلب
error-bad-request-what = كان فيه شيء ناقص أو تالف.
error-bad-request-next = عُد إلى التطبيق وابدأ من جديد.
error-form-unverified-heading = لم نتمكن من التحقق من النموذج
error-form-unverified-what = النموذج وملف تعريف الارتباط في متصفحك لا يتطابقان. يحدث هذا إذا بقيت الصفحة مفتوحة طويلًا أو حُذفت ملفات تعريف الارتباط.
error-form-unverified-next = عُد وأعد تحميل الصفحة، ثم أرسل النموذج مرة أخرى.
error-cookies-blocked-heading = تسجيل الدخول يحتاج إلى ملفات تعريف الارتباط
error-cookies-blocked-what = لم يُعد متصفحك ملف تعريف الارتباط، فلا نستطيع تمييز دخولك من دخول غيرك.
error-cookies-blocked-next = اسمح بملفات تعريف الارتباط لهذا الموقع في إعدادات متصفحك، ثم ابدأ من جديد.
error-busy-heading = يسجّل كثيرون الدخول الآن
error-busy-what = لا نستطيع استقبال المزيد في هذه اللحظة.
error-busy-next = يُرجى المحاولة بعد لحظات.
error-store-unavailable-heading = تسجيل الدخول متوقف مؤقتًا
error-store-unavailable-what = جزء من خدمتنا لا يستجيب. حسابك وكلمة مرورك في أمان.
error-store-unavailable-next = يُرجى المحاولة بعد بضع دقائق.
error-too-many-requests-heading = تكررت المحاولة كثيرًا
error-too-many-requests-what = وصلت من شبكتك طلبات كثيرة في وقت قصير.
error-too-many-requests-next = انتظر بضع دقائق ثم حاول مرة أخرى.
error-network-heading = لا يمكنك تسجيل الدخول من هنا
error-network-what = الشبكة التي تستخدمها الآن ليست من الشبكات المسموح باستخدام هذه الصفحة منها.
error-network-next = حاول من شبكة أخرى. وإذا كان ينبغي أن يعمل من هنا فأخبر المسؤول بالرقم أدناه.
error-internal-heading = حدث خطأ من جانبنا
error-internal-what = لم ترتكب أي خطأ. وقد سُجِّل ما حدث.
error-internal-next = يُرجى المحاولة مرة أخرى. إذا تكرر ذلك فأعطِ المسؤول الرقم المرجعي أدناه.
error-redirect-mismatch-heading = لا نستطيع إعادتك
error-redirect-mismatch-what = طلب التطبيق إعادتك إلى عنوان لم يسجّله لدينا. لحمايتك نتوقف هنا.
error-redirect-mismatch-next = أخبر القائمين على التطبيق. سيحتاجون إلى الرقم المرجعي أدناه.
error-missing-parameters-heading = الرابط غير مكتمل
error-missing-parameters-what = أغفل التطبيق شيئًا يحتاج إليه تسجيل الدخول.
error-missing-parameters-next = عُد إلى التطبيق وابدأ من جديد. إذا لم يُجدِ ذلك فأخبر القائمين عليه.
error-unknown-client-heading = لا نعرف هذا التطبيق
error-unknown-client-what = التطبيق الذي أرسلك إلى هنا غير مسجَّل لدينا.
error-unknown-client-next = تحقق من الرابط، أو أخبر القائمين على التطبيق.
error-unknown-host-heading = لا تسجيل دخول هنا
error-unknown-host-what = لم يُعدَّ تسجيل الدخول لهذا العنوان.
error-unknown-host-next = تحقق من كتابة العنوان.
error-login-unavailable-heading = صفحات تسجيل الدخول غير متاحة
error-login-unavailable-what = ليس للتطبيق صفحات تسجيل دخول خاصة به حاليًا.
error-login-unavailable-next = أخبر القائمين على التطبيق. سيحتاجون إلى الرقم المرجعي أدناه.
error-logout-destination-heading = لا نستطيع إرسالك إلى هناك
error-logout-destination-what = طلب التطبيق إرسالك إلى عنوان لم يسجّله لدينا. لحمايتك نتوقف هنا.
error-logout-destination-next = يمكنك إغلاق هذه النافذة أو فتح التطبيق بنفسك.
error-not-confirmed-heading = لم يُؤكَّد حسابك بعد
error-not-confirmed-what = الاسم وكلمة المرور صحيحان، لكن الحساب لم يُؤكَّد.
error-not-confirmed-next = اطلب من المسؤول تأكيده، ثم سجّل الدخول مرة أخرى.
error-reset-required-heading = يجب إعادة تعيين كلمة المرور
error-reset-required-what = حفاظًا على أمانك لم تعد كلمة مرورك القديمة صالحة.
error-reset-required-next = اطلب كلمة جديدة من المسؤول.
error-no-factor-heading = تنقصك خطوة ثانية
error-no-factor-what = يطلب هذا التطبيق خطوة ثانية، وليس في حسابك خطوة يمكن استخدامها هنا.
error-no-factor-next = اطلب من المسؤول إضافة واحدة لك.

## الرسائل

moment = { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[other] ديسمبر
} { $year }، الساعة { $time } بالتوقيت العالمي
mail-subject = { $title } – { $app }
mail-code = رمزك
mail-or-link = أو افتح هذا الرابط على أي جهاز. سيُسجَّل دخولك حيث بدأت:
mail-fact-account = الحساب
mail-fact-password = كلمة المرور المؤقتة
mail-fact-device = الجهاز
mail-fact-when = الوقت
mail-fact-browser = المتصفح
mail-fact-address = عنوان الشبكة
mail-fact-now = الآن
mail-fact-takes-effect = موعد السريان
mail-fact-codes-left = رموز الاسترداد المتبقية
mail-fact-unusual = غير معتاد
mail-fact-country = البلد
risk-new-browser = متصفح جديد
risk-new-network = شبكة جديدة
risk-many-failures = محاولات خاطئة كثيرة قبل ذلك
risk-new-country = بلد جديد
risk-impossible-travel = بعيد جدًا عن تسجيل الدخول السابق
mail-action-confirm = تأكيد البريد الإلكتروني
mail-action-sign-in = تسجيل الدخول
mail-action-stop = إيقاف ذلك
mail-action-not-me = لم أكن أنا
mail-note-code-lasts = الرمز صالح لمدة { $span } ولمرة واحدة.
mail-note-link-lasts = الرابط صالح لمدة { $span } ولمرة واحدة.
mail-note-password-lasts = كلمة المرور صالحة لمدة { $span } ولمرة واحدة. عند تسجيل الدخول تختار كلمة مرور خاصة بك.
mail-note-ignore = إذا لم تطلب ذلك فيمكنك تجاهل هذه الرسالة. لن يحدث شيء.
mail-note-keep = احتفظ بالرمز لنفسك: لن يطلبه منك أي شخص من { $app } أبدًا.
mail-note-somebody-knows = إذا لم تكن تسجّل الدخول الآن فهناك من يعرف كلمة مرورك. غيّرها.
mail-note-nothing-changed = إذا لم تطلب ذلك فيمكنك تجاهل هذه الرسالة. تبقى كلمة مرورك كما هي.
mail-note-not-you = إذا كنت أنت فلا حاجة إلى شيء. وإلا فأخبر المسؤول فورًا.
mail-note-blocked-you = إذا كنت أنت، فسجّل الدخول من متصفح أو مكان استخدمته من قبل، أو بمفتاح مرور.
mail-note-blocked-not-you = إذا لم تكن أنت، فقد يعرف شخص آخر كلمة مرورك. اختر كلمة مرور أخرى.
mail-footer = أُرسلت هذه الرسالة تلقائيًا من { $app }. لا يقرأ أحد الردود عليها.

mail-sign-up-code-title = أكّد بريدك الإلكتروني
mail-sign-up-code-lead = أدخل هذا الرمز لإتمام التسجيل في { $app }.
mail-sign-up-link-title = أكّد بريدك الإلكتروني
mail-sign-up-link-lead = بقيت خطوة واحدة للتسجيل في { $app }: أكّد أن هذا العنوان لك.
mail-resent-code-title = رمزك الجديد
mail-resent-code-lead = أدخل هذا الرمز لإتمام التسجيل في { $app }. الرموز السابقة لم تعد صالحة.
mail-resent-link-title = رابطك الجديد
mail-resent-link-lead = أكّد أن هذا العنوان لك لإتمام التسجيل في { $app }. الروابط السابقة لم تعد صالحة.
mail-recovery-code-title = إعادة تعيين كلمة المرور
mail-recovery-code-lead = أدخل هذا الرمز لاختيار كلمة مرور جديدة في { $app }.
mail-sign-in-code-title = رمز تسجيل الدخول
mail-sign-in-code-lead = أدخل هذا الرمز لتسجيل الدخول إلى { $app }.
mail-mfa-code-title = رمز الخطوة الثانية
mail-mfa-code-lead = كلمة مرورك صحيحة. أدخل هذا الرمز لإتمام تسجيل الدخول إلى { $app }.
mail-attribute-code-title = أكّد بريدك الإلكتروني الجديد
mail-attribute-code-lead = أدخل هذا الرمز لاستخدام هذا العنوان في حسابك لدى { $app }.
mail-invitation-title = حسابك جاهز
mail-invitation-lead = أُنشئ لك حساب في { $app }.
mail-already-registered-title = لديك حساب بالفعل
mail-already-registered-lead = حاول شخص ما استخدام هذا العنوان لحساب في { $app }، وله حساب بالفعل. إذا كنت أنت فسجّل الدخول كالمعتاد، أو أعد تعيين كلمة المرور إذا نسيتها.
mail-password-changed-title = تم تغيير كلمة مرورك
mail-password-changed-lead = تم تغيير كلمة مرور حسابك في { $app }.
mail-authenticator-added-title = أُضيف تطبيق مصادقة
mail-authenticator-added-lead = من الآن يمكن لتطبيق مصادقة أن يؤكد أنك أنت من يسجّل الدخول إلى { $app }.
mail-authenticator-removed-title = أُزيل تطبيق مصادقة
mail-authenticator-removed-lead = لم يعد ممكنًا استخدام تطبيق مصادقة مع حسابك في { $app }.
mail-passkey-added-title = أُضيف مفتاح مرور
mail-passkey-added-lead = من الآن يفتح مفتاح مرور جديد حسابك في { $app }.
mail-passkey-removed-title = أُزيل مفتاح مرور
mail-passkey-removed-lead = لم يعد أحد مفاتيح المرور يفتح حسابك في { $app }.
mail-passkey-copied-title = رُفض مفتاح مرور
mail-passkey-copied-lead = حاول شخص تسجيل الدخول إلى { $app } بأحد مفاتيح مرورك الذي ربما نُسخ، فرُفض. أزل هذا المفتاح من حسابك وأضف مفتاحًا جديدًا.
mail-recovery-codes-made-title = أُنشئت رموز استرداد جديدة
mail-recovery-codes-made-lead = هناك رموز استرداد جديدة لحسابك في { $app }. الرموز السابقة لم تعد تعمل.
mail-recovery-code-used-title = استُخدم رمز استرداد
mail-recovery-code-used-lead = سجّل شخص ما الدخول إلى حسابك في { $app } بأحد رموز الاسترداد.
mail-recovery-codes-low-title = بقي القليل من رموز الاسترداد
mail-recovery-codes-low-lead = سجّل شخص ما الدخول إلى حسابك في { $app } بأحد رموز الاسترداد. بقي القليل منها: أنشئ رموزًا جديدة في صفحة حسابك.
mail-new-device-title = تسجيل دخول من متصفح جديد
mail-new-device-lead = سجّل شخص ما الدخول إلى حسابك في { $app } من متصفح لم نكن نعرفه.
mail-unusual-sign-in-title = تسجيل دخول غير معتاد
mail-unusual-sign-in-lead = سجّل شخص ما الدخول إلى حسابك في { $app }، وكان في ذلك شيء غير معتاد.
mail-sign-in-blocked-title = مُنع تسجيل دخول
mail-sign-in-blocked-lead = اجتاز شخص ما الخطوة الأولى من تسجيل الدخول إلى حسابك في { $app }. كان ذلك غير معتاد إلى حد أننا لم نسمح لأحد بالدخول.
mail-account-deleted-title = حُذف حسابك
mail-account-deleted-lead = حُذف حسابك في { $app } وكل ما يتبعه.
mail-email-changed-title = تم تغيير بريدك الإلكتروني
mail-email-changed-lead = أصبح لحسابك في { $app } بريد إلكتروني آخر. ستصل الرسائل إليه من الآن، وهذه آخر رسالة إلى العنوان السابق.
mail-phone-changed-title = تم تغيير رقم هاتفك
mail-phone-changed-lead = أصبح لحسابك في { $app } رقم هاتف آخر.
mail-email-removed-title = تمت إزالة بريدك الإلكتروني
mail-email-removed-lead = لم يعد لحسابك في { $app } هذا البريد الإلكتروني. هذه آخر رسالة إليه.
mail-phone-removed-title = تمت إزالة رقم هاتفك
mail-phone-removed-lead = لم يعد لحسابك في { $app } رقم الهاتف هذا.
mail-lost-factor-begun-title = ستُزال خطوتك الثانية قريبًا
mail-lost-factor-begun-lead = طلب شخص ما تسجيل الدخول إلى حسابك في { $app } دون الخطوة الثانية. إذا لم تكن أنت فأوقف ذلك الآن. ضغطة واحدة تكفي، ولا حاجة إلى تسجيل الدخول.
mail-lost-factor-finished-title = أُزيلت خطوتك الثانية
mail-lost-factor-finished-lead = أُزيلت الخطوة الثانية من حسابك في { $app } كما طُلب. أعدّ خطوة جديدة عند تسجيل الدخول القادم.

sms-sign-up-code = { $app }: { $code } هو رمز التسجيل.
sms-sign-up-link = { $app }: أكّد هذا الرقم للتسجيل: { $link }
sms-resent-code = { $app }: { $code } هو رمز التسجيل الجديد.
sms-resent-link = { $app }: رابطك الجديد لتأكيد هذا الرقم: { $link }
sms-recovery-code = { $app }: { $code } هو رمز كلمة المرور الجديدة. لا تعطه أحدًا.
sms-sign-in-code = { $app }: { $code } هو رمز الدخول. لا تعطه أحدًا.
sms-mfa-code = { $app }: { $code } هو رمز الخطوة الثانية. لا تعطه أحدًا.
sms-attribute-code = { $app }: { $code } هو رمز تأكيد هذا الرقم.
sms-invitation = { $app }: اسم المستخدم { $username }، كلمة المرور المؤقتة { $code }
sms-already-registered = { $app }: لهذا الرقم حساب بالفعل. سجّل الدخول أو أعد تعيين كلمة المرور.
sms-password-changed = { $app }: تغيّرت كلمة مرور { $username }. لست أنت؟ أخبر المسؤول.
sms-authenticator-added = { $app }: أُضيف تطبيق مصادقة إلى حساب { $username }. لست أنت؟ أخبر المسؤول.
sms-authenticator-removed = { $app }: أُزيل تطبيق مصادقة من حساب { $username }. لست أنت؟ أخبر المسؤول.
sms-passkey-added = { $app }: أُضيف مفتاح مرور إلى حساب { $username }. لست أنت؟ أخبر المسؤول.
sms-passkey-removed = { $app }: أُزيل مفتاح مرور من حساب { $username }. لست أنت؟ أخبر المسؤول.
sms-passkey-copied = { $app }: رُفض مفتاح مرور لحساب { $username } ربما نُسخ. أزله من حسابك.
sms-recovery-codes-made = { $app }: أُنشئت رموز استرداد جديدة لحساب { $username }. لست أنت؟ أخبر المسؤول.
sms-recovery-code-used = { $app }: سُجّل دخول { $username } برمز استرداد. لست أنت؟ أخبر المسؤول.
sms-recovery-codes-low = { $app }: سُجّل دخول { $username } برمز استرداد، وبقي القليل منها. لست أنت؟ أخبر المسؤول.
sms-new-device = { $app }: دخل { $username } من متصفح جديد. لست أنت؟ أخبر المسؤول.
sms-unusual-sign-in = { $app }: تسجيل دخول غير معتاد لحساب { $username }. لست أنت؟ أخبر المسؤول.
sms-sign-in-blocked = { $app }: مُنع تسجيل دخول غير معتاد لحساب { $username }. لست أنت؟ غيّر كلمة المرور.
sms-account-deleted = { $app }: حُذف الحساب { $username }.
sms-email-changed = { $app }: تغيّر البريد الإلكتروني لحساب { $username }. لست أنت؟ أخبر المسؤول.
sms-phone-changed = { $app }: تغيّر رقم هاتف حساب { $username }. لست أنت؟ أخبر المسؤول.
sms-email-removed = { $app }: أُزيل البريد الإلكتروني لحساب { $username }. لست أنت؟ أخبر المسؤول.
sms-phone-removed = { $app }: أُزيل رقم هاتف حساب { $username }. لست أنت؟ أخبر المسؤول.
sms-lost-factor-begun = { $app }: طُلبت إزالة الخطوة الثانية من حساب { $username }. لست أنت؟ أوقف ذلك: { $link }
sms-lost-factor-finished = { $app }: أُزيلت الخطوة الثانية من حساب { $username }. لست أنت؟ أخبر المسؤول.

## العرض التجريبي

demo-home = إلى التطبيق التجريبي
demo-home-title = تطبيق صغير
demo-home-lead = لا يعرف عنك شيئًا بعد. سجّل الدخول لترى ما يعرفه.
demo-start-title = أشخاص لتجربة الدخول
demo-start-lead = لا وجود لهم إلا في هذا العرض، وكل منهم يُظهر طريقًا آخر عبر الصفحات.
demo-shows-password = يسجّل الدخول بكلمة المرور وحدها.
demo-shows-totp = يُطلب منه رمز من تطبيق المصادقة.
demo-shows-invited = لديه كلمة مرور مؤقتة ويختار كلمة جديدة.
demo-shows-set-up = عليه إعداد خطوة ثانية أولًا.
demo-shows-disabled = حسابه معطّل فيُرفض دخوله.
demo-shows-studio = يغيّر مظهر الصفحات في /studio.
demo-totp-key = مفتاح المصادقة
demo-session-title = تم تسجيل دخولك
demo-refresh = تجديد الرموز المميزة
demo-id-token = رمز الهوية
demo-access-token = رمز الوصول
demo-claim = المُطالبة
demo-value = القيمة
demo-error-title = لم يكتمل تسجيل الدخول
demo-error-lead = تلقّى التطبيق هذا بدلًا من الرمز:
mailbox-title = الرسائل المرسلة
mailbox-lead = في هذا العرض لا يغادر شيء هذا الجهاز. ما كان سيُرسل محفوظ هنا.
mailbox-empty = لم يُرسل شيء بعد.
mailbox-mail = بريد إلكتروني
mailbox-sms = رسالة نصية
mailbox-from = من
mailbox-to = إلى
mailbox-sent = وقت الإرسال
mailbox-raw = عرض المصدر كاملًا
