## On every page

languages = ভাষা
languages-go = বদলান
title-error = ত্রুটি:
summary-heading = অনুগ্রহ করে এগুলি দেখে নিন
next = পরবর্তী
continue = চালিয়ে যান
other-account = অন্য অ্যাকাউন্ট ব্যবহার করুন
not-you = এটি আপনি নন?
sign-out = সাইন-আউট করুন
signed-in-as = সাইন-ইন করা অ্যাকাউন্ট
reference = রেফারেন্স নম্বর
way-back = { $client }-এ ফিরে যান
way-sign-in = সাইন-ইন করুন
way-again = আবার চেষ্টা করুন
wait-seconds = { $count ->
    [one] { $count } সেকেন্ড পরে
   *[other] { $count } সেকেন্ড পরে
}
wait-minutes = { $count ->
    [one] { $count } মিনিট পরে
   *[other] { $count } মিনিট পরে
}
wait-hours = { $count ->
    [one] { $count } ঘণ্টা পরে
   *[other] { $count } ঘণ্টা পরে
}
span-minutes = { $count ->
    [one] { $count } মিনিট
   *[other] { $count } মিনিট
}
span-hours = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}
span-days = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}

## Fields

label-username = ব্যবহারকারীর নাম
label-email = ইমেল ঠিকানা
label-phone = ফোন নম্বর
label-email-or-phone = ইমেল ঠিকানা বা ফোন নম্বর
label-any = ব্যবহারকারীর নাম, ইমেল ঠিকানা বা ফোন নম্বর
label-password = পাসওয়ার্ড
label-new-password = নতুন পাসওয়ার্ড
label-confirm-password = নতুন পাসওয়ার্ড আবার লিখুন
label-device-name = এই ডিভাইসের নাম (ঐচ্ছিক)
password-show = পাসওয়ার্ড দেখান
password-hide = পাসওয়ার্ড লুকান
code-label = কোড
device-name-hint = যেমন “আমার ফোন”, যাতে পরে বোঝা যায় কোন অ্যাপ খুলতে হবে।

## Signing in

sign-in-title = সাইন-ইন করুন
sign-in-lead = { $client }-এ যাওয়ার জন্য
sign-in-submit = সাইন-ইন করুন
password-title = আপনার পাসওয়ার্ড লিখুন
username-missing = যে নাম দিয়ে আপনি সাইন-ইন করেন সেটি লিখুন।
username-too-long = নামটি খুব বড়। সর্বাধিক 128টি অক্ষর লিখুন।
password-missing = আপনার পাসওয়ার্ড লিখুন।
wrong-credentials = নাম বা পাসওয়ার্ড সঠিক নয়। দুটিই দেখে নিয়ে আবার চেষ্টা করুন।
unknown-user = এই নামে এখানে কেউ নেই। বানান দেখে নিন।
account-locked = অনেকবার ভুল চেষ্টা হয়েছে। { $wait } আবার চেষ্টা করুন।
temporary-password-expired = আপনার অস্থায়ী পাসওয়ার্ডের মেয়াদ শেষ হয়ে গেছে। যিনি আপনাকে আমন্ত্রণ জানিয়েছেন তাঁর কাছে নতুন পাসওয়ার্ড চান।
account-not-confirmed = এই অ্যাকাউন্ট এখনও নিশ্চিত করা হয়নি। আপনার অ্যাডমিনকে নিশ্চিত করতে বলুন।
account-confirmed = আপনার অ্যাকাউন্ট নিশ্চিত করা হয়েছে। এগিয়ে যেতে সাইন-ইন করুন।
password-reset-required = সাইন-ইন করার আগে আপনার পাসওয়ার্ড রিসেট করা দরকার। আপনার অ্যাডমিনের সাহায্য নিন।
password-reset-now = আপনার পাসওয়ার্ড আর কাজ করবে না। আমাদের পাঠানো কোড দিয়ে নতুন পাসওয়ার্ড বেছে নিন।
password-in-a-breach = এই পাসওয়ার্ড অন্য কোথাও ডেটা ফাঁসের ঘটনায় প্রকাশ হয়ে গেছে, তাই এটি দিয়ে আর আপনার অ্যাকাউন্ট খোলা যাবে না। আমাদের পাঠানো কোড দিয়ে নতুন পাসওয়ার্ড বেছে নিন।

## New password

new-password-title = নতুন পাসওয়ার্ড বেছে নিন
new-password-lead = আপনি একটি অস্থায়ী পাসওয়ার্ড দিয়ে সাইন-ইন করেছেন। এখন থেকে পাসওয়ার্ড শুধু আপনারই জানা উচিত।
new-password-lead-breached = আপনার পাসওয়ার্ড অন্য কোথাও ডেটা ফাঁসের ঘটনায় প্রকাশ হয়ে গেছে। এমন একটি বেছে নিন যা আর কোথাও ব্যবহার করেন না।
new-password-submit = সেভ করে এগিয়ে যান
new-password-missing = নতুন পাসওয়ার্ড লিখুন।
password-too-short = { $count ->
    [one] পাসওয়ার্ডে অন্তত { $count }টি অক্ষর থাকতে হবে।
   *[other] পাসওয়ার্ডে অন্তত { $count }টি অক্ষর থাকতে হবে।
}
password-too-long = { $count ->
    [one] পাসওয়ার্ডে সর্বাধিক { $count }টি অক্ষর থাকতে পারে।
   *[other] পাসওয়ার্ডে সর্বাধিক { $count }টি অক্ষর থাকতে পারে।
}
password-rules = নতুন পাসওয়ার্ড এখনও সব নিয়ম মানছে না। কী বাকি আছে তালিকায় দেখুন।
password-needs-upper = পাসওয়ার্ডে একটি বড় হাতের অক্ষর (A থেকে Z) থাকতে হবে।
password-needs-lower = পাসওয়ার্ডে একটি ছোট হাতের অক্ষর (a থেকে z) থাকতে হবে।
password-needs-digit = পাসওয়ার্ডে একটি সংখ্যা (0 থেকে 9) থাকতে হবে।
password-needs-symbol = পাসওয়ার্ডে !, ? বা #-এর মতো একটি চিহ্ন থাকতে হবে।
password-edge-space = পাসওয়ার্ডের শুরুতে বা শেষে ফাঁকা জায়গা থাকা চলবে না।
password-mismatch = পাসওয়ার্ড দুটি এক নয়। নতুন পাসওয়ার্ড দুইবার লিখুন।
password-reused = এই পাসওয়ার্ড আপনি আগে ব্যবহার করেছেন। অন্য একটি বেছে নিন।
password-guessable = এই পাসওয়ার্ড খুব সহজে অনুমান করা যায়। আরও বেশি অক্ষর নিন, অথবা এমন কয়েকটি শব্দ নিন যেগুলির পরস্পরের সঙ্গে বা আপনার সঙ্গে কোনও সম্পর্ক নেই।
password-breached = এই পাসওয়ার্ড অন্য কোথাও ডেটা ফাঁসের ঘটনায় প্রকাশ হয়ে গেছে। এমন একটি বেছে নিন যা আর কোথাও ব্যবহার করেন না।
password-characters = নতুন পাসওয়ার্ডে এমন অক্ষর আছে যা ব্যবহার করা যায় না। অন্য একটি বেছে নিন।
password-changed = আপনার পাসওয়ার্ড পরিবর্তন করা হয়েছে।
rule-length = { $count ->
    [one] অন্তত { $count }টি অক্ষর
   *[other] অন্তত { $count }টি অক্ষর
}
rule-upper = একটি বড় হাতের অক্ষর
rule-lower = একটি ছোট হাতের অক্ষর
rule-digit = একটি সংখ্যা
rule-symbol = !, ? বা #-এর মতো একটি চিহ্ন
rule-edges = শুরুতে বা শেষে ফাঁকা জায়গা নয়
rule-unused = আগে ব্যবহার করা পাসওয়ার্ড নয়
rule-unguessable = অনুমান করা কঠিন: সাধারণ শব্দ বা প্যাটার্ন নয়, আপনার সম্পর্কে কিছু নয়
rule-unbreached = জানা কোনও ডেটা ফাঁসের পাসওয়ার্ড নয়
rule-met = হয়েছে
rule-unmet = এখনও বাকি

## A forgotten password

forgot-link = পাসওয়ার্ড ভুলে গেছেন?
sign-up-link = অ্যাকাউন্ট তৈরি করুন
sign-in-link = সাইন-ইন পৃষ্ঠায় ফিরে যান
forgot-title = পাসওয়ার্ড ভুলে গেছেন?
forgot-lead = আপনি কে তা আমাদের জানান। নতুন পাসওয়ার্ড বেছে নেওয়ার জন্য আমরা আপনাকে একটি কোড পাঠাব।
forgot-submit = কোড পাঠান
choose-reset-title = কোড কোথায় পাঠানো হবে?
choose-reset-legend = পাঠানোর উপায়
choose-reset-email = ইমেলে
choose-reset-text = টেক্সট মেসেজে
choose-reset-to = { $destination }-এ
reset-title = আপনার পাসওয়ার্ড রিসেট করুন
reset-lead = অ্যাকাউন্ট থাকলে { $destination }-এ একটি কোড পাঠানো হয়েছে।
reset-everywhere = অন্য সব জায়গা থেকে আমাকে সাইন-আউট করুন
reset-submit = নতুন পাসওয়ার্ড সেভ করুন
sent-code-hint = এটি আমাদের পাঠানো মেসেজে আছে। পৌঁছাতে এক মিনিট লাগতে পারে।
code-not-there = এখনও কোড পাননি?
code-resend = আর একটি পাঠান
code-sent = আর একটি কোড পাঠানো হয়েছে। আগেরটি আর কাজ করবে না।
code-sent-just-now = এইমাত্র একটি কোড পাঠানো হয়েছে। আর একটি চাওয়ার আগে আধ মিনিট অপেক্ষা করুন।
no-recovery = কোড পাঠানোর মতো কোনও ঠিকানা আমাদের কাছে নেই। আপনার অ্যাডমিনের সাহায্য নিন।

## An account of one's own

sign-up-title = অ্যাকাউন্ট তৈরি করুন
sign-up-lead = { $client }-এর জন্য
sign-up-passwordless = পাসওয়ার্ড ফাঁকা রাখতে পারেন। তাহলে কোড বা পাসকী দিয়ে সাইন-ইন করবেন।
sign-up-submit = অ্যাকাউন্ট তৈরি করুন
optional = (ঐচ্ছিক)
terms-title = এগিয়ে যাওয়ার আগে
terms-lead = অনুগ্রহ করে এটি পড়ুন এবং সম্মতি দিন। এটি নতুন, অথবা আপনি সম্মতি দেওয়ার পরে এটি পরিবর্তিত হয়েছে।
terms-agree = আমি সম্মত: { $title }
terms-read = “{ $title }” পড়ুন (নতুন ট্যাবে খুলবে)
terms-missing = এগিয়ে যেতে “{ $title }” বক্সে টিক দিন।
terms-decline = আমি সম্মত নই
terms-declined-title = আপনি সম্মতি দেননি
terms-declined-lead = এটি ছাড়া আপনি এখানে সাইন-ইন করতে পারবেন না। অ্যাপ্লিকেশনকে কিছু জানানো হয়নি।
terms-again = আবার পড়ুন
label-name = পুরো নাম
label-given-name = নাম
label-middle-name = মধ্য নাম
label-family-name = পদবি
label-nickname = ডাকনাম
label-birthdate = জন্মতারিখ
label-gender = লিঙ্গ
label-address = ঠিকানা
label-locale = ভাষা
label-zoneinfo = টাইম জোন
label-profile = প্রোফাইল পৃষ্ঠা
label-picture = ছবি
label-website = ওয়েবসাইট
field-missing = এই ঘরটি পূরণ করুন।
field-too-long = এটি খুব বড়। ছোট করুন।
field-characters = এতে এমন অক্ষর আছে যা ব্যবহার করা যায় না। সেগুলি সরিয়ে দিন।
username-taken = এই ব্যবহারকারীর নাম ইতিমধ্যে কেউ নিয়েছেন। অন্য একটি বেছে নিন।
name-taken = এটি দিয়ে ইতিমধ্যে একটি অ্যাকাউন্ট আছে। সাইন-ইন করুন বা আপনার পাসওয়ার্ড রিসেট করুন।
looks-like-contact = ব্যবহারকারীর নাম ইমেল ঠিকানা বা ফোন নম্বরের মতো হওয়া চলবে না। অন্য একটি বেছে নিন।
not-email = এটি ইমেল ঠিকানা নয়। ইমেল ঠিকানা name@example.com-এর মতো হয়।
not-phone = এটি ফোন নম্বর নয়। + এবং দেশের কোড দিয়ে শুরু করুন, যেমন: +44 20 7946 0000
not-date = এটি তারিখ নয়।
not-url = এটি ওয়েব ঠিকানা নয়। ওয়েব ঠিকানা https:// দিয়ে শুরু হয়।
not-number = এটি সংখ্যা নয়। 12 বা 12.5-এর মতো করে লিখুন।
not-a-choice = এগুলির মধ্যে একটি বেছে নিন।
pattern-missed = এটি যে ফর্ম্যাট চাওয়া হয়েছে তার সঙ্গে মিলছে না।
choose-one = অনুগ্রহ করে বেছে নিন
yes = হ্যাঁ
no = না
confirm-title = আপনার অ্যাকাউন্ট নিশ্চিত করুন
confirm-lead = আমরা { $destination }-এ একটি কোড পাঠিয়েছি।
confirm-lead-link = আমরা { $destination }-এ একটি লিঙ্ক পাঠিয়েছি। সেটি খুলুন, তারপর এখানে ফিরে আসুন।
sent-code-missing = আমাদের মেসেজের কোডটি লিখুন।
sent-code-wrong = কোডটি সঠিক নয়। দেখে নিন, অথবা আর একটি চান।
code-expired = কোডটির মেয়াদ শেষ হয়ে গেছে। আর একটি চান।
contact-taken = এই ঠিকানা এখন অন্য একটি অ্যাকাউন্টের। সেই অ্যাকাউন্টে সাইন-ইন করুন বা সেটির পাসওয়ার্ড রিসেট করুন।
await-approval-title = প্রায় হয়ে গেছে
await-approval-lead = { $client }-এর জন্য আপনার অ্যাকাউন্ট প্রস্তুত। এটির অনুমোদন বাকি আছে; পরে আবার চেষ্টা করুন।
confirm-link-title = আর একবার চাপলেই হবে
confirm-link-lead = { $client }-এর অ্যাকাউন্ট নিশ্চিত করতে বোতামটি চাপুন। আপনি অ্যাকাউন্ট না চেয়ে থাকলে এই পৃষ্ঠা বন্ধ করুন।
confirm-link-submit = অ্যাকাউন্ট নিশ্চিত করুন
confirmed-title = আপনার অ্যাকাউন্ট নিশ্চিত করা হয়েছে
confirmed-lead = যেখানে অ্যাকাউন্ট তৈরি করেছিলেন সেখানে ফিরে যান, অথবা সাইন-ইন করুন।
link-expired-title = এই লিঙ্কের মেয়াদ শেষ হয়ে গেছে
link-expired-lead = আপনার নাম ও পাসওয়ার্ড দিয়ে সাইন-ইন করুন। আমরা আপনাকে নতুন লিঙ্ক পাঠাব।

## Second step

choose-setup-title = দ্বিতীয় ধাপ যোগ করুন
choose-setup-lead = শুধু পাসওয়ার্ড অনুমান বা চুরি করা যেতে পারে। দ্বিতীয় ধাপ থাকলে তখনও আপনার অ্যাকাউন্ট আপনারই থাকবে।
choose-setup-legend = আপনি কীভাবে নিজের পরিচয় নিশ্চিত করতে চান?
method-totp = অথেন্টিকেটর অ্যাপ
method-totp-hint = আপনার ফোন বা কম্পিউটারের একটি অ্যাপ প্রতি 30 সেকেন্ডে নতুন কোড দেখায়। এর জন্য নেটওয়ার্ক লাগে না।
method-password = পাসওয়ার্ড
method-password-hint = এই অ্যাকাউন্টের জন্য যেটি বেছে নিয়েছিলেন।
method-email = ইমেলে কোড
method-email-hint = আমরা এটি আপনার ইমেল ঠিকানায় পাঠাব।
method-text = টেক্সট মেসেজে কোড
method-text-hint = আমরা এটি আপনার ফোনে পাঠাব।
choose-title = আপনি কীভাবে সাইন-ইন করতে চান?
choose-second-title = আপনি কীভাবে এটি নিশ্চিত করতে চান?
choose-legend = এগুলির মধ্যে একটি বেছে নিন
other-way = অন্য উপায় ব্যবহার করুন
sent-code-title = আমাদের পাঠানো কোড লিখুন
sent-code-lead = এটি { $destination }-এ পাঠানো হয়েছে।
sent-link-hint = অথবা যেকোনও ডিভাইসে মেসেজের লিঙ্কটি খুলুন।
sent-link-waits = তারপর এই পৃষ্ঠা নিজে থেকেই এগিয়ে যাবে।
sent-link-opened = আমি লিঙ্কটি খুলেছি
await-link-title = আপনার লিঙ্ক খোলার অপেক্ষা করা হচ্ছে
await-link-lead = { $destination }-এ পাঠানো লিঙ্কটি খুলুন এবং সেখানকার বোতামটি চাপুন।
await-link-looks = এই পৃষ্ঠা কয়েক সেকেন্ড পরপর দেখে, তারপর নিজে থেকেই এগিয়ে যায়।
await-link-code = এর বদলে কোড লিখুন
link-pressed-title = আপনি এগিয়ে যেতে পারেন
link-pressed-lead = আমাদের মেসেজের লিঙ্কটি ব্যবহার করা হয়েছে। { $client }-এ এগিয়ে যান।
sign-in-link-title = আপনিই কি সাইন-ইন করছেন?
sign-in-link-lead = কেউ আপনার নামে { $client }-এ সাইন-ইন করতে চাইছেন।
sign-in-link-asked = { $count ->
    [0] এইমাত্র
    [one] { $count } মিনিট আগে
   *[other] { $count } মিনিট আগে
}
sign-in-link-elsewhere = সাইন-ইন এই ব্রাউজারে নয়, যে ব্রাউজারে শুরু হয়েছিল সেখানে হবে। সেখানে আপনি নিজে শুরু না করে থাকলে “না” বেছে নিন: নইলে অন্য কেউ আপনার অ্যাকাউন্টে ঢুকে পড়বেন।
sign-in-link-yes = হ্যাঁ, সাইন-ইন করুন
sign-in-link-no = না, এটি আমি নই
sign-in-link-pressed-title = যেখানে শুরু করেছিলেন সেখানে ফিরে যান
sign-in-link-pressed-lead = সেখানকার পৃষ্ঠা নিজে থেকেই এগিয়ে যাবে। এই পৃষ্ঠা বন্ধ করতে পারেন।
sign-in-link-refused-title = কাউকে সাইন-ইন করতে দেওয়া হয়নি
sign-in-link-refused-lead = সেই মেসেজের কোড ও লিঙ্ক আর কাজ করবে না। আপনাকে আর কিছু করতে হবে না।
sign-in-link-expired-title = এই লিঙ্ক আর কাজ করে না
sign-in-link-expired-lead = এটি ব্যবহার করা হয়ে গেছে, বা এর সময় শেষ হয়েছে। আপনি এইমাত্র বোতাম চেপে থাকলে যেখানে শুরু করেছিলেন সেখানে ফিরে যান। তা না হলে সেখানে নতুন লিঙ্ক চান।
no-second = আপনার অ্যাকাউন্টের জন্য দ্বিতীয় ধাপ দরকার, কিন্তু এখানে কোনওটিই ব্যবহার করা যাচ্ছে না। আপনার অ্যাডমিনের সাহায্য নিন।
method-passkey = পাসকী
method-passkey-hint = আঙুলের ছাপ, মুখ বা পিন দিয়ে আপনার ডিভাইস নিশ্চিত করে যে এটি আপনি।
method-missing = একটি উপায় বেছে নিন।
set-up-totp-title = আপনার অথেন্টিকেটর অ্যাপ সেট-আপ করুন
set-up-totp-lead = অ্যাপে এই অ্যাকাউন্ট যোগ করুন, তারপর অ্যাপ যে কোড দেখায় সেটি লিখুন।
set-up-totp-scan = অ্যাপ দিয়ে এই ছবিটি স্ক্যান করুন।
set-up-totp-open = এই ডিভাইসের অ্যাপে খুলুন
set-up-totp-key = অথবা অ্যাপে এই কী টাইপ করুন:
set-up-totp-code-hint = অ্যাকাউন্ট যোগ হওয়ার পরে অ্যাপ এটি দেখায়।
set-up-totp-submit = কোড যাচাই করে শেষ করুন
qr-alt = QR কোড, যাতে আপনার অথেন্টিকেটর অ্যাপের কী আছে। একই কী নিচে লেখা আছে।
totp-title = আপনার কোড লিখুন
totp-hint = এটি দেখতে আপনার অথেন্টিকেটর অ্যাপ খুলুন।
totp-hint-device = এটি দেখতে { $device }-এ অথেন্টিকেটর অ্যাপ খুলুন।
code-missing = আপনার অ্যাপের কোডটি লিখুন।
code-malformed = কোডে ছয়টি সংখ্যা থাকে। সবকটি লিখুন।
code-wrong = কোডটি সঠিক নয়। আপনার অ্যাপ এখন যে কোড দেখাচ্ছে সেটি লিখুন।
code-used = এই কোড ইতিমধ্যে ব্যবহার করা হয়েছে। অ্যাপে পরেরটি দেখানো পর্যন্ত অপেক্ষা করুন।
method-recovery-code = রিকভারি কোড
recovery-code-use = রিকভারি কোড ব্যবহার করুন
remember-browser = { $count ->
    [one] এই ব্রাউজারে { $count } দিন এটি জানতে চাইবেন না
   *[other] এই ব্রাউজারে { $count } দিন এটি জানতে চাইবেন না
}
lose-factor = এগুলির কোনওটিই ব্যবহার করতে পারছি না
lost-factor-title = দ্বিতীয় ধাপ ছাড়া সাইন-ইন করুন
lost-factor-lead = { $count ->
    [one] অন্যদের দূরে রাখতে এতে { $count } দিন লাগে। আপনার অ্যাকাউন্টের প্রতিটি ইমেল ঠিকানা ও নম্বরে আমরা আপনাকে জানাই, এবং একবার চাপলেই এটি বন্ধ হয়। সেই দিনের পরে আরও একবার একইভাবে পরিচয় নিশ্চিত করুন এবং নতুন দ্বিতীয় ধাপ সেট-আপ করুন।
   *[other] অন্যদের দূরে রাখতে এতে { $count } দিন লাগে। আপনার অ্যাকাউন্টের প্রতিটি ইমেল ঠিকানা ও নম্বরে আমরা আপনাকে জানাই, এবং একবার চাপলেই এটি বন্ধ হয়। সেই দিনগুলির পরে আরও একবার একইভাবে পরিচয় নিশ্চিত করুন এবং নতুন দ্বিতীয় ধাপ সেট-আপ করুন।
}
lost-factor-ripe-lead = অপেক্ষা শেষ হয়েছে। আরও একবার আপনার পরিচয় নিশ্চিত করুন। তারপর আপনার আগের দ্বিতীয় ধাপগুলি সরানো হবে, সব জায়গা থেকে আপনাকে সাইন-আউট করা হবে এবং আপনি নতুন একটি সেট-আপ করবেন।
lost-factor-legend = আমরা কোড কোথায় পাঠাব?
lost-factor-submit = কোড পাঠান
lost-factor-waits-title = আপনার অনুরোধ অপেক্ষায় আছে
lost-factor-waits-lead = { $when } বা তার পরে দুই সপ্তাহের মধ্যে ফিরে আসুন। ততদিন শুধু আপনার দ্বিতীয় ধাপ দিয়েই সাইন-ইন করা যাবে, এবং সেটি ব্যবহার করলে এই অনুরোধ শেষ হয়ে যাবে।
lost-factor-waits-hint = এটি আপনি করেননি? আমাদের পাঠানো মেসেজের লিঙ্কটি চাপুন এবং আপনার পাসওয়ার্ড পরিবর্তন করুন।
stop-lost-factor-title = আপনার দ্বিতীয় ধাপ রাখবেন?
stop-lost-factor-lead = কেউ দ্বিতীয় ধাপ ছাড়াই { $client }-এর জন্য আপনার অ্যাকাউন্টে ঢোকার অনুরোধ করেছেন। এটি আপনি না করে থাকলে এখনই বন্ধ করুন।
stop-lost-factor-submit = বন্ধ করুন
lost-factor-stopped-title = বন্ধ করা হয়েছে
lost-factor-stopped-lead = আপনার দ্বিতীয় ধাপ থাকছে। অনুরোধটি আপনি না করে থাকলে আপনার পাসওয়ার্ড পরিবর্তন করুন: কেউ সেটি জানেন।
lost-factor-nothing-title = বন্ধ করার মতো কিছু নেই
lost-factor-nothing-lead = এটি আগেই বন্ধ করা হয়েছে, বা শেষ হয়ে গেছে। আপনার দ্বিতীয় ধাপ আর না থাকলে এবং এটি আপনি না করে থাকলে আপনার অ্যাডমিনকে জানান।
account-lost-factor = কেউ দ্বিতীয় ধাপ ছাড়াই আপনার অ্যাকাউন্টে ঢোকার অনুরোধ করেছেন। { $when } থেকে সেই ধাপ সরানো যাবে। এটি আপনি না করে থাকলে বন্ধ করুন।
recovery-code-title = একটি রিকভারি কোড লিখুন
recovery-code-label = রিকভারি কোড
recovery-code-hint = আপনার রেখে দেওয়া দশটির মধ্যে একটি। এটি একবারই কাজ করে।
recovery-code-missing = আপনার একটি রিকভারি কোড লিখুন।
recovery-code-wrong = কোডটি সঠিক নয়, বা ইতিমধ্যে ব্যবহার করা হয়েছে। দেখে নিন, অথবা অন্য একটি লিখুন।
recovery-codes-title = আপনার রিকভারি কোড রেখে দিন
recovery-codes-lead = আপনার ফোন হারিয়ে গেলে বা হাতের কাছে না থাকলে এগুলির একটি দিয়ে সাইন-ইন করা যাবে। প্রতিটি একবার কাজ করে। এগুলি প্রিন্ট করুন, অথবা নিরাপদ জায়গায় কপি করে রাখুন।
recovery-codes-once = আমরা এগুলি শুধু এই একবারই দেখাই। আগেরগুলি আর কাজ করবে না।
recovery-codes-kept = আমি রেখে দিয়েছি
device-name-too-long = নামটি খুব বড়। সর্বাধিক 64টি অক্ষর লিখুন।
authenticator-added = আপনার অথেন্টিকেটর অ্যাপ যোগ করা হয়েছে।

## Sessions

continue-title = আবার স্বাগত জানাই
continue-lead = আপনি সরাসরি { $client }-এ যেতে পারেন।
choose-account-title = অ্যাকাউন্ট বেছে নিন
choose-account-lead = কোন অ্যাকাউন্ট দিয়ে { $client }-এ যাবেন?
choose-account-again = আবার সাইন-ইন করুন
sign-out-of = { $name }-কে সাইন-আউট করুন
sign-out-all = সবাইকে সাইন-আউট করুন
confirm-sign-out-title = সাইন-আউট করবেন?
confirm-sign-out-lead = এই ব্রাউজারে যেসব অ্যাপ্লিকেশন এই সাইন-ইন ব্যবহার করে, সেগুলির সবকটি থেকে আপনাকে সাইন-আউট করা হবে।
signed-out-title = আপনি সাইন-আউট করেছেন
signed-out-lead = আপনি এখন এই উইন্ডো বন্ধ করতে পারেন।
signed-out-notice = আপনি সাইন-আউট করেছেন।
session-refreshed = টোকেন রিফ্রেশ করা হয়েছে।

## The account page

account-title = আপনার অ্যাকাউন্ট
account-profile-heading = আপনার সম্পর্কে
account-verified = যাচাই করা হয়েছে
account-unverified = যাচাই করা হয়নি
account-profile-change = বিবরণ পরিবর্তন করুন
account-profile-title = আপনার বিবরণ পরিবর্তন করুন
account-save = সেভ করুন
account-email-change = ইমেল ঠিকানা পরিবর্তন করুন
account-email-add = ইমেল ঠিকানা যোগ করুন
account-email-title = আপনার ইমেল ঠিকানা
account-email-code-title = এই ইমেল ঠিকানা নিশ্চিত করুন
account-phone-change = ফোন নম্বর পরিবর্তন করুন
account-phone-add = ফোন নম্বর যোগ করুন
account-phone-title = আপনার ফোন নম্বর
account-phone-code-title = এই ফোন নম্বর নিশ্চিত করুন
account-contact-lead = আমরা নতুনটিতে একটি কোড পাঠাই। আপনি সেটি না লেখা পর্যন্ত কিছুই পরিবর্তন হয় না।
account-contact-other = অন্য একটি লিখুন
label-preferred-username = সাইন-ইন করার নাম
profile-changed = আপনার বিবরণ পরিবর্তন করা হয়েছে।
email-changed = আপনার ইমেল ঠিকানা পরিবর্তন করা হয়েছে।
phone-changed = আপনার ফোন নম্বর পরিবর্তন করা হয়েছে।
account-email-remove = এই ঠিকানা সরান
account-phone-remove = এই নম্বর সরান
email-removed = আপনার ইমেল ঠিকানা সরানো হয়েছে।
phone-removed = আপনার ফোন নম্বর সরানো হয়েছে।
already-yours = এটি আপনার ইতিমধ্যে আছে। অন্য একটি লিখুন।
sign-in-again = এর জন্য গত দশ মিনিটের মধ্যে আপনার সাইন-ইন করা থাকতে হবে। আবার সাইন-ইন করুন, তারপর ফিরে আসুন।
second-step-first = এতে আপনার সাইন-ইন করার উপায় বদলায়, তাই আগে দ্বিতীয় ধাপ দরকার। সব জায়গা থেকে সাইন-আউট করে সেটি দিয়ে সাইন-ইন করুন, অথবা আপনার অ্যাপের যে অংশ এটি চায় সেটি খুলুন। তারপর ফিরে আসুন।
prove-first = এটি পরিবর্তন করার আগে নিজের পরিচয় নিশ্চিত করুন।
prove-link = কোড দিয়ে নিশ্চিত করুন
account-proof-title = নিজের পরিচয় নিশ্চিত করুন
account-proof-lead = তারপর আপনি যা পরিবর্তন করতে চেয়েছিলেন, তা চালিয়ে যেতে পারবেন।
account-proof-code-title = নিশ্চিত করতে কোডটি লিখুন
proof-done = ধন্যবাদ, নিশ্চিত করা হয়েছে। এখন আপনি এগিয়ে যেতে পারেন।
account-sign-in-heading = আপনি কীভাবে সাইন-ইন করেন
account-change-password = পাসওয়ার্ড পরিবর্তন করুন
account-set-password = পাসওয়ার্ড বেছে নিন
account-first-password-title = পাসওয়ার্ড বেছে নিন
account-no-app = নেই
account-added = যোগ করা হয়েছে: { $when }
account-remove-app = অ্যাপ সরান
account-add-app = অ্যাপ যোগ করুন
account-change-app = নাম দিন বা সরান
account-new-authenticator-title = অথেন্টিকেটর অ্যাপ যোগ করুন
account-new-authenticator-submit = অ্যাপ যোগ করুন
account-recovery-codes = রিকভারি কোড
account-recovery-codes-left = { $count ->
    [0] একটিও বাকি নেই
    [one] { $count }টি বাকি আছে
   *[other] { $count }টি বাকি আছে
}
account-recovery-codes-make = নতুন তৈরি করুন
account-recovery-codes-title = নতুন রিকভারি কোড তৈরি করুন
account-recovery-codes-lead = যেদিন আপনার দ্বিতীয় ধাপ হাতের কাছে থাকবে না সেদিনের জন্য দশটি কোড পাবেন। আগেরগুলি সঙ্গে সঙ্গে কাজ করা বন্ধ করবে।
account-recovery-codes-submit = নতুন কোড তৈরি করুন
account-browsers-heading = বিশ্বস্ত ব্রাউজার
account-browsers-hint = এগুলিতে আপনার কাছে দ্বিতীয় ধাপ চাওয়া হয় না। কোনওটি চিনতে না পারলে সেটি তালিকা থেকে সরান এবং আপনার পাসওয়ার্ড পরিবর্তন করুন।
account-trusted-browser = বিশ্বস্ত ব্রাউজার
account-browser-seen = শেষ ব্যবহার: { $when }
account-browser-until = { $when } পর্যন্ত
account-browser-forget = সরান
account-browsers-forget = সবকটি সরান
browsers-forgotten = সেখানে আবার আপনার দ্বিতীয় ধাপ চাওয়া হবে।
account-session-heading = আপনি কোথায় সাইন-ইন করে আছেন
account-this-browser = এই ব্রাউজার
account-since = { $when } থেকে
account-sessions-link = সব ব্রাউজার
account-sessions-lead = সেখান থেকে কোনও অ্যাপে সাইন-ইন করা থাকলে তা সাইন-ইন করাই থাকবে; অ্যাপের অ্যাক্সেস আপনার অ্যাকাউন্টের পৃষ্ঠায় বন্ধ করা যায়। এখানে কোনও ব্রাউজার চিনতে না পারলে সেটি থেকে সাইন-আউট করুন এবং আপনার পাসওয়ার্ড পরিবর্তন করুন।
account-some-browser = একটি ব্রাউজার
account-sessions-end = অন্য সবকটি থেকে সাইন-আউট করুন
account-sessions-more = { $count ->
    [one] এবং আরও { $count }টি
   *[other] এবং আরও { $count }টি
}
session-ended = সেখান থেকে আপনাকে সাইন-আউট করা হয়েছে।
sessions-ended = অন্য সব জায়গা থেকে আপনাকে সাইন-আউট করা হয়েছে।
account-events-link = সাম্প্রতিক অ্যাক্টিভিটি
account-events-title = সাম্প্রতিক অ্যাক্টিভিটি
account-events-lead = এখানে কিছু চিনতে না পারলে জানান। তাহলে আমরা অন্য সবার জন্য আপনার অ্যাকাউন্ট বন্ধ করে দেব।
account-events-none = এখনও কিছু লেখা হয়নি।
event-browser = { $system }-এ { $browser }
event-not-me = এটি আমি করিনি
event-refused = প্রত্যাখ্যান করা হয়েছে
event-sign-in = সাইন-ইন
event-sign-in-failed = সাইন-ইন করার চেষ্টা
event-sign-in-blocked = সাইন-ইন আটকানো হয়েছে
event-unusual-low = একটু অস্বাভাবিক: { $signs }
event-unusual-medium = অস্বাভাবিক: { $signs }
event-unusual-high = খুব অস্বাভাবিক: { $signs }
event-sign-up = অ্যাকাউন্ট তৈরি করা হয়েছে
event-confirmed = অ্যাকাউন্ট নিশ্চিত করা হয়েছে
event-password-changed = পাসওয়ার্ড পরিবর্তন করা হয়েছে
event-recovery-begun = পাসওয়ার্ড রিসেট করার কোড চাওয়া হয়েছে
event-password-reset = পাসওয়ার্ড রিসেট করা হয়েছে
event-app-added = অথেন্টিকেটর অ্যাপ যোগ করা হয়েছে
event-app-removed = অথেন্টিকেটর অ্যাপ সরানো হয়েছে
event-passkey-added = পাসকী যোগ করা হয়েছে
event-passkey-removed = পাসকী সরানো হয়েছে
event-browser-trusted = ব্রাউজারকে বিশ্বস্ত করা হয়েছে
event-browsers-forgotten = বিশ্বস্ত ব্রাউজার সরানো হয়েছে
event-email-codes-added = ইমেলে কোড চালু করা হয়েছে
event-email-codes-removed = ইমেলে কোড বন্ধ করা হয়েছে
event-text-codes-added = টেক্সট মেসেজে কোড চালু করা হয়েছে
event-text-codes-removed = টেক্সট মেসেজে কোড বন্ধ করা হয়েছে
event-recovery-codes-made = রিকভারি কোড তৈরি করা হয়েছে
event-recovery-code-used = রিকভারি কোড ব্যবহার করা হয়েছে
event-recovery-codes-removed = রিকভারি কোড সরানো হয়েছে
event-profile-changed = বিবরণ পরিবর্তন করা হয়েছে
event-email-changed = ইমেল ঠিকানা পরিবর্তন করা হয়েছে
event-phone-changed = ফোন নম্বর পরিবর্তন করা হয়েছে
event-email-removed = ইমেল ঠিকানা সরানো হয়েছে
event-phone-removed = ফোন নম্বর সরানো হয়েছে
event-sign-out = সাইন-আউট
event-everywhere = সব জায়গা থেকে সাইন-আউট
event-sessions-ended = অন্য জায়গা থেকে সাইন-আউট
event-terms-agreed = শর্তাবলীতে সম্মতি দেওয়া হয়েছে
event-consent-withdrawn = সম্মতি প্রত্যাহার করা হয়েছে
event-app-disconnected = অ্যাপ ডিসকানেক্ট করা হয়েছে
event-exported = ডেটা ডাউনলোড করা হয়েছে
event-disowned = “এটি আমি করিনি”
event-lost-factor-begun = দ্বিতীয় ধাপ ছাড়া সাইন-ইনের অনুরোধ করা হয়েছে
event-lost-factor-stopped = দ্বিতীয় ধাপ ছাড়া সাইন-ইনের অনুরোধ বন্ধ করা হয়েছে
event-lost-factor-finished = অপেক্ষার পরে দ্বিতীয় ধাপ সরানো হয়েছে
event-administered = অ্যাডমিন পরিবর্তন করেছেন
not-me-title = এটি আপনি করেননি?
not-me-lead = তাহলে আমরা যা করব:
not-me-ends = অন্য সব ব্রাউজার ও সব অ্যাপ্লিকেশন থেকে আপনাকে সাইন-আউট করা হবে।
not-me-app = তারপর থেকে যোগ করা অথেন্টিকেটর অ্যাপ সরানো হবে।
not-me-recovery-codes = তারপর থেকে তৈরি করা রিকভারি কোড আর কাজ করবে না।
not-me-passkey = তারপর থেকে যোগ করা পাসকী সরানো হবে।
not-me-email-codes = ইমেলে কোড, যা তারপর থেকে চালু করা হয়েছে, বন্ধ করা হবে।
not-me-text-codes = টেক্সট মেসেজে কোড, যা তারপর থেকে চালু করা হয়েছে, বন্ধ করা হবে।
not-me-password = আপনি নতুন পাসওয়ার্ড বেছে নেবেন, এবং পুরনোটি আর কাজ করবে না।
not-me-submit = আমার অ্যাকাউন্ট সুরক্ষিত করুন
secured = আপনার অ্যাকাউন্ট আবার শুধু আপনারই: পাসওয়ার্ড নতুন, এবং অন্য সবাইকে সাইন-আউট করা হয়েছে।
account-everywhere = সব জায়গা থেকে সাইন-আউট করুন
account-everywhere-hint = আপনি সব ব্রাউজার ও সব অ্যাপ্লিকেশন থেকে একসঙ্গে সাইন-আউট করতে পারেন, এই ব্রাউজারটিও এর মধ্যে পড়ে।
account-apps-heading = অ্যাক্সেস আছে এমন অ্যাপ
account-apps-hint = ডিসকানেক্ট করা অ্যাপ আর আপনার হয়ে কাজ করতে পারে না। সেটিতে আবার সাইন-ইন করলে তা ফের কানেক্ট হতে পারে।
account-apps-none = নেই
account-app-last = শেষ সাইন-ইন: { $when }
account-disconnect = ডিসকানেক্ট করুন
account-disconnect-app = { $name } ডিসকানেক্ট করুন
app-disconnected = অ্যাপটির আর আপনার অ্যাকাউন্টে অ্যাক্সেস নেই।
account-terms-heading = শর্তাবলী ও সম্মতি
account-terms-version = ভার্সন { $version }
account-terms-since = সম্মতি দেওয়া হয়েছে: { $when }
account-terms-language = ভাষা: { $language }
account-terms-none = আপনি এখনও পর্যন্ত কিছুতে সম্মতি দেননি।
account-terms-offers = যাতে আপনি সম্মতি দিতে পারেন
account-terms-agree = আমি সম্মত
account-terms-withdraw = প্রত্যাহার করুন
consent-given = ধন্যবাদ। আপনার সম্মতি লিখে রাখা হয়েছে।
consent-withdrawn = আপনার সম্মতি প্রত্যাহার করা হয়েছে।
account-data-heading = আপনার ডেটা
account-export-hint = আপনার সম্পর্কে রাখা তথ্য, এমন ফাইলে যা প্রোগ্রাম পড়তে পারে।
account-export = আমার ডেটা ডাউনলোড করুন
account-delete = অ্যাকাউন্ট মুছুন
account-back = আপনার অ্যাকাউন্টে ফিরে যান
account-password-title = আপনার পাসওয়ার্ড পরিবর্তন করুন
label-current-password = বর্তমান পাসওয়ার্ড
current-password-missing = আপনার বর্তমান পাসওয়ার্ড লিখুন।
current-password-wrong = এটি আপনার বর্তমান পাসওয়ার্ড নয়।
account-authenticator-title = আপনার অথেন্টিকেটর অ্যাপ
account-authenticator-lead = এটির কোড আর নেওয়া হবে না। দ্বিতীয় ধাপ বাধ্যতামূলক হলে এবং এটিই একমাত্র ধাপ হলে, পরের বার সাইন-ইন করার সময় নতুন একটি সেট-আপ করবেন।
account-authenticator-submit = অ্যাপ সরান
authenticator-removed = আপনার অথেন্টিকেটর অ্যাপ সরানো হয়েছে।

passkey-title = আপনার পাসকী ব্যবহার করুন
passkey-lead = আপনার ডিভাইস আঙুলের ছাপ, মুখ বা পিন চাইবে। পাসকী আপনার ফোনে থাকলে যে উইন্ডো খুলবে তাতে ফোনটি বেছে নিন।
passkey-use = পাসকী ব্যবহার করুন
passkey-sign-in = পাসকী দিয়ে সাইন-ইন করুন
passkey-unable = পাসকীর জন্য JavaScript এবং পাসকী সমর্থন করে এমন ব্রাউজার দরকার। এখানে অন্য উপায় ব্যবহার করুন।
passkey-trouble = এটি কাজ করেনি, বা বাতিল করা হয়েছে। আবার চেষ্টা করুন, অথবা অন্য উপায় ব্যবহার করুন।
passkey-refused = সেই পাসকী এখানে কাজ করেনি। আবার চেষ্টা করুন, অথবা অন্য উপায় ব্যবহার করুন।
passkey-too-late = বেশি সময় লেগে গেছে। আবার চেষ্টা করুন।
passkey-known = এই পাসকী ইতিমধ্যে ব্যবহার করা হচ্ছে। এটি দিয়ে সাইন-ইন করুন, অথবা অন্য একটি তৈরি করুন।
passkeys-full = আপনার যত পাসকী থাকতে পারে ততগুলিই আছে। আগে একটি সরান।
new-passkey-title = পাসকী দিয়ে আরও সহজে সাইন-ইন করুন
new-passkey-lead = পাসকী থাকলে আঙুলের ছাপ, মুখ বা পিন দিয়ে সাইন-ইন করা যায়। কিছু মনে রাখতে হয় না, এবং নকল পৃষ্ঠা কিছু চুরি করতে পারে না।
new-passkey-submit = পাসকী তৈরি করুন
new-passkey-later = এখন নয়
label-passkey-name = পাসকীর নাম
passkey-name-hint = যাতে পরে এটি চেনা যায়, যেমন “আমার ফোন”। ফাঁকা রাখতে পারেন।
passkey-prove-lead = পাসকী দিয়ে আপনার অ্যাকাউন্ট খোলা যায়। আগে আপনার পাসওয়ার্ড লিখুন, যাতে অন্য কেউ পাসকী যোগ করতে না পারে।
passkeys-title = আপনার পাসকী
passkeys-heading = পাসকী
passkeys-none = নেই
passkeys-manage = পাসকী দেখুন
passkeys-back = আপনার পাসকীতে ফিরে যান
passkey-add = পাসকী যোগ করুন
passkey-change = পরিবর্তন করুন
passkey-unnamed = নামহীন পাসকী
passkey-used = শেষ ব্যবহার: { $when }
passkey-unused = এখনও ব্যবহার করা হয়নি
passkey-synced = আপনার একাধিক ডিভাইসে আছে
passkey-own-title = এই পাসকী
passkey-rename = নাম সেভ করুন
passkey-remove-heading = এই পাসকী সরান
passkey-remove-hint = এটি দিয়ে আর আপনার অ্যাকাউন্ট খোলা যাবে না। আপনি ডিভাইস থেকে না মোছা পর্যন্ত সেখানকার তালিকায় এটি থেকে যেতে পারে।
passkey-remove = পাসকী সরান
passkey-added = আপনার পাসকী প্রস্তুত। পরের বার সাইন-ইন করার সময় এটি ব্যবহার করুন।
passkey-renamed = নাম সেভ করা হয়েছে।
passkey-removed = পাসকী সরানো হয়েছে।
account-deletion-title = আপনার অ্যাকাউন্ট মুছবেন?
account-deletion-lead = আপনার অ্যাকাউন্ট ও তার সঙ্গে থাকা সবকিছু এটি ব্যবহার করে এমন প্রতিটি অ্যাপ্লিকেশন থেকে চিরতরে মুছে যাবে। কেউ তা ফিরিয়ে আনতে পারবে না।
label-account-name = অ্যাকাউন্টের নাম
account-name-hint = আপনি সত্যিই এটি চান তা জানাতে { $name } টাইপ করুন
account-name-wrong = এটি এই অ্যাকাউন্টের নাম নয়। যেমন দেখানো হয়েছে তেমনই টাইপ করুন।
account-deletion-submit = চিরতরে মুছুন
account-deleted-title = আপনার অ্যাকাউন্ট মুছে ফেলা হয়েছে
account-deleted-lead = এখানে এর কিছুই আর নেই। { $client } এখনও নিজস্ব ডেটা রাখতে পারে।
account-closed-title = অনুগ্রহ করে আগে সাইন-ইন করুন
account-closed-lead = { $client }-এ সাইন-ইন করার পরে আপনার অ্যাকাউন্ট খোলে। সেখানে সাইন-ইন করুন, তারপর ফিরে আসুন।

## When it does not go on as planned

page-out-of-date = সেই পৃষ্ঠা পুরনো হয়ে গিয়েছিল। আপনি এখন এখানে আছেন।
time-ran-out = বেশি সময় লেগে গেছে, তাই আমরা আবার শুরু করছি। অনুগ্রহ করে আরও একবার সাইন-ইন করুন।
form-unverified = ফর্মটি কোথা থেকে এসেছে তা আমরা যাচাই করতে পারিনি। অনুগ্রহ করে আবার পাঠান।
cookies-blocked = আপনার ব্রাউজার আমাদের কুকি ফেরত পাঠায়নি। এই সাইটের জন্য কুকির অনুমতি দিয়ে আবার চেষ্টা করুন।
too-many-requests = অল্প সময়ে অনেকবার চেষ্টা হয়েছে। { $wait } আবার চেষ্টা করুন।
busy = এখন অনেকে সাইন-ইন করছেন। অনুগ্রহ করে একটু পরে আবার চেষ্টা করুন।
expired-title = সময় শেষ হয়ে গেছে
expired-lead = আপনার অ্যাকাউন্ট নিরাপদ রাখতে কিছু সময় পরে সাইন-ইনের প্রক্রিয়া শেষ হয়ে যায়। কিছু হারায়নি; শুধু আবার শুরু করুন।
locked-title = অনুগ্রহ করে একটু অপেক্ষা করুন
locked-lead = অনেকবার ভুল চেষ্টা হয়েছে, তাই আমরা কিছুক্ষণ কাউকে সাইন-ইন করতে দিচ্ছি না। এতে পাসওয়ার্ড অনুমান করার চেষ্টা থেকে অ্যাকাউন্ট সুরক্ষিত থাকে।
locked-wait = { $wait } আবার চেষ্টা করুন।
too-many-title = অনুগ্রহ করে একটু ধীরে
too-many-lead = অল্প সময়ে আমরা যত নিতে পারি তার বেশি অনুরোধ এসেছে। কিছু হারায়নি; শুধু একটু অপেক্ষা করে এগিয়ে যান।
form-post-title = এক মুহূর্ত
form-post-lead = আপনাকে { $client }-এ ফিরিয়ে নিয়ে যাওয়া হচ্ছে। কিছু না ঘটলে “চালিয়ে যান” চাপুন।

error-not-found-heading = পৃষ্ঠা পাওয়া যায়নি
error-not-found-what = এই ঠিকানায় কোনও পৃষ্ঠা নেই।
error-not-found-next = ঠিকানাটি দেখে নিন, অথবা অ্যাপ্লিকেশনে ফিরে গিয়ে সেখান থেকে শুরু করুন।
error-method-not-allowed-heading = এটি এখানে করা যায় না
error-method-not-allowed-what = ঠিকানাটি আছে, কিন্তু এই ধরনের অনুরোধের জন্য নয়।
error-method-not-allowed-next = অ্যাপ্লিকেশনে ফিরে গিয়ে সেখান থেকে শুরু করুন।
error-too-large-heading = খুব বেশি পাঠানো হয়েছে
error-too-large-what = আমরা যত নিতে পারি ফর্মে তার বেশি ছিল।
error-too-large-next = ফিরে গিয়ে যা লিখেছেন তা ছোট করুন এবং আবার পাঠান।
error-bad-request-heading = আমরা অনুরোধটি বুঝতে পারিনি
error-bad-request-what = এর মধ্যে কিছু অনুপস্থিত বা নষ্ট ছিল।
error-bad-request-next = অ্যাপ্লিকেশনে ফিরে গিয়ে আবার শুরু করুন।
error-form-unverified-heading = আমরা ফর্মটি যাচাই করতে পারিনি
error-form-unverified-what = ফর্মটি ও আপনার ব্রাউজারের কুকি একে অপরের সঙ্গে মেলে না। কোনও পৃষ্ঠা অনেকক্ষণ খোলা থাকলে বা কুকি মুছে ফেলা হলে এমন হয়।
error-form-unverified-next = ফিরে গিয়ে পৃষ্ঠাটি আবার লোড করুন এবং ফর্মটি আবার পাঠান।
error-cookies-blocked-heading = সাইন-ইন করতে কুকি দরকার
error-cookies-blocked-what = আপনার ব্রাউজার আমাদের কুকি ফেরত পাঠায়নি, তাই আপনার সাইন-ইন অন্যদের থেকে আলাদা করা যাচ্ছে না।
error-cookies-blocked-next = আপনার ব্রাউজারের সেটিংসে এই সাইটের জন্য কুকির অনুমতি দিন, তারপর আবার শুরু করুন।
error-busy-heading = অনেকে সাইন-ইন করছেন
error-busy-what = আমরা এখন আর নিতে পারছি না।
error-busy-next = অনুগ্রহ করে একটু পরে আবার চেষ্টা করুন।
error-store-unavailable-heading = সাইন-ইন ব্যাহত হয়েছে
error-store-unavailable-what = আমাদের পরিষেবার একটি অংশ সাড়া দিচ্ছে না। আপনার অ্যাকাউন্ট ও পাসওয়ার্ড নিরাপদ আছে।
error-store-unavailable-next = অনুগ্রহ করে কয়েক মিনিট পরে আবার চেষ্টা করুন।
error-too-many-requests-heading = খুব বেশি অনুরোধ এসেছে
error-too-many-requests-what = আপনার নেটওয়ার্ক থেকে অল্প সময়ে অনেক অনুরোধ এসেছে।
error-too-many-requests-next = কয়েক মিনিট অপেক্ষা করে আবার চেষ্টা করুন।
error-network-heading = আপনি এখান থেকে সাইন-ইন করতে পারবেন না
error-network-what = আপনি এখন যে নেটওয়ার্ক ব্যবহার করছেন সেখান থেকে এই পৃষ্ঠা ব্যবহার করা যায় না।
error-network-next = অন্য নেটওয়ার্ক থেকে চেষ্টা করুন। এখান থেকে এটি চলার কথা হলে যাঁরা এই সাইন-ইন পরিষেবা চালান তাঁদের নিচের নম্বরটি জানান।
error-internal-heading = আমাদের দিকে কিছু সমস্যা হয়েছে
error-internal-what = আপনি কোনও ভুল করেননি। ত্রুটিটি লিখে রাখা হয়েছে।
error-internal-next = অনুগ্রহ করে আবার চেষ্টা করুন। আবার এমন হলে আপনার অ্যাডমিনকে নিচের রেফারেন্স নম্বরটি জানান।
error-redirect-mismatch-heading = আমরা আপনাকে ফেরত পাঠাতে পারছি না
error-redirect-mismatch-what = অ্যাপ্লিকেশন আপনাকে এমন ঠিকানায় ফেরত পাঠাতে বলেছে যা সেটি রেজিস্টার করেনি। আপনার সুরক্ষার জন্য আমরা এখানেই থামছি।
error-redirect-mismatch-next = যাঁরা অ্যাপ্লিকেশনটি চালান তাঁদের জানান। তাঁদের নিচের রেফারেন্স নম্বরটি লাগবে।
error-missing-parameters-heading = লিঙ্কটি অসম্পূর্ণ
error-missing-parameters-what = সাইন-ইনের জন্য দরকারি কিছু অ্যাপ্লিকেশন পাঠায়নি।
error-missing-parameters-next = অ্যাপ্লিকেশনে ফিরে গিয়ে আবার শুরু করুন। তাতে কাজ না হলে যাঁরা সেটি চালান তাঁদের জানান।
error-unknown-client-heading = আমরা এই অ্যাপ্লিকেশনটি চিনি না
error-unknown-client-what = যে অ্যাপ্লিকেশন আপনাকে এখানে পাঠিয়েছে সেটি আমাদের কাছে রেজিস্টার করা নেই।
error-unknown-client-next = লিঙ্কটি দেখে নিন, অথবা যাঁরা অ্যাপ্লিকেশনটি চালান তাঁদের জানান।
error-unknown-host-heading = এখানে সাইন-ইন করা যায় না
error-unknown-host-what = এই ঠিকানার জন্য সাইন-ইন সেট-আপ করা নেই।
error-unknown-host-next = ঠিকানার বানানে ভুল আছে কি না দেখে নিন।
error-login-unavailable-heading = এই সাইন-ইন পৃষ্ঠাগুলি উপলভ্য নয়
error-login-unavailable-what = অ্যাপ্লিকেশনটির এই মুহূর্তে নিজস্ব সাইন-ইন পৃষ্ঠা নেই।
error-login-unavailable-next = যাঁরা অ্যাপ্লিকেশনটি চালান তাঁদের জানান। তাঁদের নিচের রেফারেন্স নম্বরটি লাগবে।
error-logout-destination-heading = আমরা আপনাকে পাঠাতে পারছি না
error-logout-destination-what = অ্যাপ্লিকেশন আপনাকে এমন ঠিকানায় পাঠাতে বলেছে যা সেটি রেজিস্টার করেনি। আপনার সুরক্ষার জন্য আমরা এখানেই থামছি।
error-logout-destination-next = আপনি এই উইন্ডো বন্ধ করতে পারেন, অথবা নিজেই অ্যাপ্লিকেশনটি খুলতে পারেন।
error-not-confirmed-heading = আপনার অ্যাকাউন্ট এখনও নিশ্চিত করা হয়নি
error-not-confirmed-what = আপনার নাম ও পাসওয়ার্ড সঠিক, কিন্তু অ্যাকাউন্টটি নিশ্চিত করা হয়নি।
error-not-confirmed-next = আপনার অ্যাডমিনকে এটি নিশ্চিত করতে বলুন, তারপর আবার সাইন-ইন করুন।
error-reset-required-heading = আপনার পাসওয়ার্ড রিসেট করা দরকার
error-reset-required-what = আপনার নিরাপত্তার জন্য পুরনো পাসওয়ার্ড আর কাজ করে না।
error-reset-required-next = আপনার অ্যাডমিনের কাছে নতুন পাসওয়ার্ড চান।
error-no-factor-heading = দ্বিতীয় ধাপ নেই
error-no-factor-what = এই অ্যাপ্লিকেশন দ্বিতীয় ধাপ চায়, কিন্তু আপনার অ্যাকাউন্টে এখানে ব্যবহার করার মতো কোনও ধাপ নেই।
error-no-factor-next = আপনার অ্যাডমিনকে একটি যোগ করতে বলুন।

## Mail and text messages

moment = { $day } { $month ->
    [1] জানুয়ারি
    [2] ফেব্রুয়ারি
    [3] মার্চ
    [4] এপ্রিল
    [5] মে
    [6] জুন
    [7] জুলাই
    [8] আগস্ট
    [9] সেপ্টেম্বর
    [10] অক্টোবর
    [11] নভেম্বর
   *[other] ডিসেম্বর
}, { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = আপনার কোড
mail-or-link = অথবা যেকোনও ডিভাইসে এই লিঙ্কটি খুলুন। যেখানে শুরু করেছিলেন সেখানেই আপনি সাইন-ইন হবেন:
mail-fact-account = অ্যাকাউন্ট
mail-fact-password = অস্থায়ী পাসওয়ার্ড
mail-fact-device = ডিভাইস
mail-fact-when = কখন
mail-fact-browser = ব্রাউজার
mail-fact-address = নেটওয়ার্ক ঠিকানা
mail-fact-now = এখন
mail-fact-takes-effect = কার্যকর হবে
mail-fact-codes-left = বাকি রিকভারি কোড
mail-fact-unusual = যা অস্বাভাবিক
mail-fact-country = দেশ
risk-new-browser = নতুন ব্রাউজার
risk-new-network = নতুন নেটওয়ার্ক
risk-many-failures = আগে অনেক ভুল চেষ্টা
risk-new-country = নতুন দেশ
risk-impossible-travel = আগের সাইন-ইন থেকে খুব দূরে
mail-action-confirm = ইমেল ঠিকানা নিশ্চিত করুন
mail-action-sign-in = সাইন-ইন করুন
mail-action-stop = এটি বন্ধ করুন
mail-action-not-me = এটি আমি করিনি
mail-note-code-lasts = কোডটি { $span } বৈধ থাকবে এবং একবার কাজ করবে।
mail-note-link-lasts = লিঙ্কটি { $span } বৈধ থাকবে এবং একবার কাজ করবে।
mail-note-password-lasts = পাসওয়ার্ডটি একবার কাজ করবে এবং { $span } বৈধ থাকবে। সাইন-ইন করার সময় আপনি নিজের একটি বেছে নেবেন।
mail-note-ignore = আপনি এটি না চেয়ে থাকলে এই মেসেজ উপেক্ষা করতে পারেন। কিছুই হবে না।
mail-note-keep = কোডটি কাউকে জানাবেন না: { $app }-এর কেউ কখনও আপনার কাছে এটি চাইবেন না।
mail-note-somebody-knows = আপনি এই মুহূর্তে সাইন-ইন না করে থাকলে অন্য কেউ আপনার পাসওয়ার্ড জানেন। সেটি পরিবর্তন করুন।
mail-note-nothing-changed = আপনি এটি না চেয়ে থাকলে এই মেসেজ উপেক্ষা করতে পারেন। আপনার পাসওয়ার্ড যেমন ছিল তেমনই থাকবে।
mail-note-not-you = এটি আপনি করে থাকলে কিছু করতে হবে না। না করে থাকলে এখনই আপনার অ্যাডমিনকে জানান।
mail-note-blocked-you = এটি আপনি করে থাকলে আগে ব্যবহার করা কোনও ব্রাউজার বা জায়গা থেকে, অথবা পাসকী দিয়ে সাইন-ইন করুন।
mail-note-blocked-not-you = এটি আপনি না করে থাকলে কেউ হয়তো আপনার পাসওয়ার্ড জানেন। অন্য একটি বেছে নিন।
mail-footer = এই মেসেজ { $app } স্বয়ংক্রিয়ভাবে পাঠিয়েছে। এর উত্তর পড়া হয় না।

mail-sign-up-code-title = আপনার ইমেল ঠিকানা নিশ্চিত করুন
mail-sign-up-code-lead = { $app }-এর জন্য অ্যাকাউন্ট তৈরি শেষ করতে এই কোড লিখুন।
mail-sign-up-link-title = আপনার ইমেল ঠিকানা নিশ্চিত করুন
mail-sign-up-link-lead = { $app }-এর জন্য অ্যাকাউন্ট তৈরি করতে আর একটি ধাপ বাকি: এই ঠিকানাটি আপনার তা নিশ্চিত করুন।
mail-resent-code-title = আপনার নতুন কোড
mail-resent-code-lead = { $app }-এর জন্য অ্যাকাউন্ট তৈরি শেষ করতে এই কোড লিখুন। আগের কোড আর কাজ করবে না।
mail-resent-link-title = আপনার নতুন লিঙ্ক
mail-resent-link-lead = { $app }-এর জন্য অ্যাকাউন্ট তৈরি শেষ করতে এই ঠিকানাটি আপনার তা নিশ্চিত করুন। আগের লিঙ্ক আর কাজ করবে না।
mail-recovery-code-title = আপনার পাসওয়ার্ড রিসেট করুন
mail-recovery-code-lead = { $app }-এর জন্য নতুন পাসওয়ার্ড বেছে নিতে এই কোড লিখুন।
mail-sign-in-code-title = আপনার সাইন-ইন কোড
mail-sign-in-code-lead = { $app }-এ সাইন-ইন করতে এই কোড লিখুন।
mail-mfa-code-title = আপনার দ্বিতীয় ধাপের কোড
mail-mfa-code-lead = আপনার পাসওয়ার্ড সঠিক ছিল। { $app }-এ সাইন-ইন শেষ করতে এই কোড লিখুন।
mail-attribute-code-title = আপনার নতুন ইমেল ঠিকানা নিশ্চিত করুন
mail-attribute-code-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে এই ঠিকানা ব্যবহার করতে এই কোড লিখুন।
mail-invitation-title = আপনার অ্যাকাউন্ট প্রস্তুত
mail-invitation-lead = { $app }-এর জন্য আপনার একটি অ্যাকাউন্ট তৈরি করা হয়েছে।
mail-already-registered-title = আপনার ইতিমধ্যে একটি অ্যাকাউন্ট আছে
mail-already-registered-lead = কেউ এই ঠিকানা দিয়ে { $app }-এর অ্যাকাউন্ট তৈরির চেষ্টা করেছেন, কিন্তু এটির ইতিমধ্যে অ্যাকাউন্ট আছে। এটি আপনি করে থাকলে বরাবরের মতো সাইন-ইন করুন, অথবা পাসওয়ার্ড মনে না থাকলে রিসেট করুন।
mail-password-changed-title = আপনার পাসওয়ার্ড পরিবর্তন করা হয়েছে
mail-password-changed-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টের পাসওয়ার্ড পরিবর্তন করা হয়েছে।
mail-authenticator-added-title = একটি অথেন্টিকেটর অ্যাপ যোগ করা হয়েছে
mail-authenticator-added-lead = এখন থেকে { $app }-এ আপনিই সাইন-ইন করছেন তা একটি অথেন্টিকেটর অ্যাপ নিশ্চিত করতে পারবে।
mail-authenticator-removed-title = একটি অথেন্টিকেটর অ্যাপ সরানো হয়েছে
mail-authenticator-removed-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে একটি অথেন্টিকেটর অ্যাপ আর ব্যবহার করা যাবে না।
mail-passkey-added-title = একটি পাসকী যোগ করা হয়েছে
mail-passkey-added-lead = এখন থেকে একটি নতুন পাসকী দিয়ে { $app }-এর জন্য আপনার অ্যাকাউন্ট খোলা যাবে।
mail-passkey-removed-title = একটি পাসকী সরানো হয়েছে
mail-passkey-removed-lead = একটি পাসকী দিয়ে { $app }-এর জন্য আপনার অ্যাকাউন্ট আর খোলা যাবে না।
mail-passkey-copied-title = একটি পাসকী প্রত্যাখ্যান করা হয়েছে
mail-passkey-copied-lead = কেউ আপনার এমন একটি পাসকী দিয়ে { $app }-এ সাইন-ইন করতে চেয়েছেন যা হয়তো কপি করা হয়েছে, এবং তা প্রত্যাখ্যান করা হয়েছে। আপনার অ্যাকাউন্ট থেকে সেই পাসকী সরান এবং নতুন একটি যোগ করুন।
mail-recovery-codes-made-title = নতুন রিকভারি কোড তৈরি করা হয়েছে
mail-recovery-codes-made-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে নতুন রিকভারি কোড আছে। আগেরগুলি আর কাজ করবে না।
mail-recovery-code-used-title = একটি রিকভারি কোড ব্যবহার করা হয়েছে
mail-recovery-code-used-lead = কেউ আপনার একটি রিকভারি কোড দিয়ে { $app }-এর জন্য আপনার অ্যাকাউন্টে সাইন-ইন করেছেন।
mail-recovery-codes-low-title = অল্প কয়েকটি রিকভারি কোড বাকি আছে
mail-recovery-codes-low-lead = কেউ আপনার একটি রিকভারি কোড দিয়ে { $app }-এর জন্য আপনার অ্যাকাউন্টে সাইন-ইন করেছেন। অল্প কয়েকটি বাকি আছে: আপনার অ্যাকাউন্টের পৃষ্ঠায় নতুন তৈরি করুন।
mail-new-device-title = নতুন ব্রাউজার থেকে সাইন-ইন
mail-new-device-lead = কেউ এমন একটি ব্রাউজার থেকে { $app }-এর জন্য আপনার অ্যাকাউন্টে সাইন-ইন করেছেন যা আমরা চিনি না।
mail-unusual-sign-in-title = অস্বাভাবিক সাইন-ইন
mail-unusual-sign-in-lead = কেউ { $app }-এর জন্য আপনার অ্যাকাউন্টে সাইন-ইন করেছেন, এবং তাতে কিছু অস্বাভাবিক ছিল।
mail-sign-in-blocked-title = একটি সাইন-ইন আটকানো হয়েছে
mail-sign-in-blocked-lead = কেউ { $app }-এর জন্য আপনার অ্যাকাউন্টে সাইন-ইনের প্রথম ধাপ পার করেছেন। এটি এতই অস্বাভাবিক ছিল যে আমরা কাউকে সাইন-ইন করতে দিইনি।
mail-account-deleted-title = আপনার অ্যাকাউন্ট মুছে ফেলা হয়েছে
mail-account-deleted-lead = { $app }-এর জন্য আপনার অ্যাকাউন্ট ও তার সঙ্গে থাকা সবকিছু মুছে ফেলা হয়েছে।
mail-email-changed-title = আপনার ইমেল ঠিকানা পরিবর্তন করা হয়েছে
mail-email-changed-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে এখন অন্য ইমেল ঠিকানা আছে। এখন থেকে মেসেজ সেখানে যাবে, এবং আগের ঠিকানায় এটিই শেষ মেসেজ।
mail-phone-changed-title = আপনার ফোন নম্বর পরিবর্তন করা হয়েছে
mail-phone-changed-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে এখন অন্য ফোন নম্বর আছে।
mail-email-removed-title = আপনার ইমেল ঠিকানা সরানো হয়েছে
mail-email-removed-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে এই ইমেল ঠিকানা আর নেই। এই ঠিকানায় এটিই শেষ মেসেজ।
mail-phone-removed-title = আপনার ফোন নম্বর সরানো হয়েছে
mail-phone-removed-lead = { $app }-এর জন্য আপনার অ্যাকাউন্টে এই ফোন নম্বর আর নেই।
mail-lost-factor-begun-title = আপনার দ্বিতীয় ধাপ সরানো হতে চলেছে
mail-lost-factor-begun-lead = কেউ দ্বিতীয় ধাপ ছাড়াই { $app }-এর জন্য আপনার অ্যাকাউন্টে সাইন-ইন করার অনুরোধ করেছেন। এটি আপনি না করে থাকলে এখনই বন্ধ করুন। একবার চাপলেই হবে, সাইন-ইন করতে হবে না।
mail-lost-factor-finished-title = আপনার দ্বিতীয় ধাপ সরানো হয়েছে
mail-lost-factor-finished-lead = অনুরোধ অনুযায়ী { $app }-এর জন্য আপনার অ্যাকাউন্টের দ্বিতীয় ধাপ সরানো হয়েছে। পরের বার সাইন-ইন করার সময় নতুন একটি সেট-আপ করুন।

sms-sign-up-code = { $app }: { $code } হল অ্যাকাউন্ট তৈরির জন্য আপনার কোড।
sms-sign-up-link = { $app }: অ্যাকাউন্ট তৈরির জন্য এই নম্বর নিশ্চিত করুন: { $link }
sms-resent-code = { $app }: { $code } হল অ্যাকাউন্ট তৈরির জন্য আপনার নতুন কোড।
sms-resent-link = { $app }: এই নম্বর নিশ্চিত করার জন্য আপনার নতুন লিঙ্ক: { $link }
sms-recovery-code = { $app }: { $code } হল পাসওয়ার্ড রিসেট করার জন্য আপনার কোড। কাউকে দেবেন না।
sms-sign-in-code = { $app }: { $code } হল সাইন-ইন করার জন্য আপনার কোড। কাউকে দেবেন না।
sms-mfa-code = { $app }: { $code } হল দ্বিতীয় ধাপের জন্য আপনার কোড। কাউকে দেবেন না।
sms-attribute-code = { $app }: { $code } হল এই নম্বর নিশ্চিত করার জন্য আপনার কোড।
sms-invitation = { $app }: ব্যবহারকারীর নাম { $username }, অস্থায়ী পাসওয়ার্ড { $code }
sms-already-registered = { $app }: এই নম্বরের ইতিমধ্যে অ্যাকাউন্ট আছে। সাইন-ইন করুন বা আপনার পাসওয়ার্ড রিসেট করুন।
sms-password-changed = { $app }: { $username }-এর পাসওয়ার্ড পরিবর্তন করা হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-authenticator-added = { $app }: { $username }-এর জন্য অথেন্টিকেটর অ্যাপ যোগ করা হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-authenticator-removed = { $app }: { $username }-এর একটি অথেন্টিকেটর অ্যাপ সরানো হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-passkey-added = { $app }: { $username }-এর জন্য পাসকী যোগ করা হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-passkey-removed = { $app }: { $username }-এর একটি পাসকী সরানো হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-passkey-copied = { $app }: { $username }-এর একটি পাসকী, যা হয়তো কপি করা হয়েছে, প্রত্যাখ্যান করা হয়েছে। আপনার অ্যাকাউন্ট থেকে সেটি সরান।
sms-recovery-codes-made = { $app }: { $username }-এর জন্য নতুন রিকভারি কোড তৈরি করা হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-recovery-code-used = { $app }: { $username } রিকভারি কোড দিয়ে সাইন-ইন করেছেন। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-recovery-codes-low = { $app }: { $username } রিকভারি কোড দিয়ে সাইন-ইন করেছেন, এবং অল্প কয়েকটি বাকি আছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-new-device = { $app }: { $username } নতুন ব্রাউজার থেকে সাইন-ইন করেছেন। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-unusual-sign-in = { $app }: { $username }-এর একটি অস্বাভাবিক সাইন-ইন হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-sign-in-blocked = { $app }: { $username }-এর একটি অস্বাভাবিক সাইন-ইন আটকানো হয়েছে। আপনি করেননি? আপনার পাসওয়ার্ড পরিবর্তন করুন।
sms-account-deleted = { $app }: { $username } অ্যাকাউন্টটি মুছে ফেলা হয়েছে।
sms-email-changed = { $app }: { $username }-এর ইমেল ঠিকানা পরিবর্তন করা হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-phone-changed = { $app }: { $username }-এর ফোন নম্বর পরিবর্তন করা হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-email-removed = { $app }: { $username }-এর ইমেল ঠিকানা সরানো হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-phone-removed = { $app }: { $username }-এর ফোন নম্বর সরানো হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।
sms-lost-factor-begun = { $app }: কেউ { $username }-এর দ্বিতীয় ধাপ সরানোর অনুরোধ করেছেন। আপনি করেননি? বন্ধ করুন: { $link }
sms-lost-factor-finished = { $app }: { $username }-এর দ্বিতীয় ধাপ সরানো হয়েছে। আপনি করেননি? আপনার অ্যাডমিনকে জানান।

## Demo

demo-home = ডেমো অ্যাপ্লিকেশনে যান
demo-home-title = একটি ছোট অ্যাপ্লিকেশন
demo-home-lead = এটি এখনও আপনার সম্পর্কে কিছু জানে না। এটি কী জানতে পারে তা দেখতে সাইন-ইন করুন।
demo-start-title = সাইন-ইন করার জন্য ব্যবহারকারী
demo-start-lead = এঁরা শুধু এই ডেমোতেই আছেন। প্রত্যেকে পৃষ্ঠাগুলির মধ্য দিয়ে আলাদা একটি পথ দেখান।
demo-shows-password = শুধু পাসওয়ার্ড দিয়ে সাইন-ইন করেন।
demo-shows-totp = অথেন্টিকেটর অ্যাপের কোড চাওয়া হয়।
demo-shows-invited = অস্থায়ী পাসওয়ার্ড আছে এবং নতুন একটি বেছে নেন।
demo-shows-set-up = আগে দ্বিতীয় ধাপ সেট-আপ করতে হয়।
demo-shows-disabled = অ্যাকাউন্ট বন্ধ আছে এবং প্রত্যাখ্যান করা হয়।
demo-shows-studio = পৃষ্ঠাগুলির চেহারা বদলান, /studio ঠিকানায়।
demo-totp-key = অথেন্টিকেটর কী
demo-session-title = আপনি সাইন-ইন করে আছেন
demo-refresh = টোকেন রিফ্রেশ করুন
demo-id-token = ID টোকেন
demo-access-token = অ্যাক্সেস টোকেন
demo-claim = ক্লেম
demo-value = মান
demo-error-title = সাইন-ইন শেষ হয়নি
demo-error-lead = অ্যাপ্লিকেশনকে কোডের বদলে এটি জানানো হয়েছে:
mailbox-title = পাঠানো মেসেজ
mailbox-lead = এই ডেমোতে মেশিনের বাইরে কিছু যায় না। যা পাঠানো হতো তা এখানে রাখা হয়।
mailbox-empty = এখনও কিছু পাঠানো হয়নি।
mailbox-mail = ইমেল
mailbox-sms = টেক্সট মেসেজ
mailbox-from = প্রেরক
mailbox-to = প্রাপক
mailbox-sent = পাঠানোর সময়
mailbox-raw = পুরো সোর্স দেখান
