## On every page

languages = भाषा
languages-go = बदलें
title-error = गड़बड़ी:
summary-heading = कृपया इन्हें जाँचें
next = आगे बढ़ें
continue = जारी रखें
other-account = दूसरा खाता इस्तेमाल करें
not-you = यह आप नहीं हैं?
sign-out = साइन आउट करें
signed-in-as = साइन इन किया गया खाता
reference = संदर्भ संख्या
way-back = { $client } पर वापस जाएँ
way-sign-in = साइन इन करें
way-again = फिर से कोशिश करें
wait-seconds = { $count ->
    [one] { $count } सेकंड बाद
   *[other] { $count } सेकंड बाद
}
wait-minutes = { $count ->
    [one] { $count } मिनट बाद
   *[other] { $count } मिनट बाद
}
wait-hours = { $count ->
    [one] { $count } घंटे बाद
   *[other] { $count } घंटे बाद
}
span-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}
span-hours = { $count ->
    [one] { $count } घंटे
   *[other] { $count } घंटे
}
span-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

## Fields

label-username = उपयोगकर्ता नाम
label-email = ईमेल पता
label-phone = फ़ोन नंबर
label-email-or-phone = ईमेल पता या फ़ोन नंबर
label-any = उपयोगकर्ता नाम, ईमेल पता या फ़ोन नंबर
label-password = पासवर्ड
label-new-password = नया पासवर्ड
label-confirm-password = नया पासवर्ड फिर से
label-device-name = इस डिवाइस का नाम (ज़रूरी नहीं)
password-show = पासवर्ड दिखाएँ
password-hide = पासवर्ड छिपाएँ
code-label = कोड
device-name-hint = जैसे “मेरा फ़ोन”, ताकि बाद में पता रहे कि कौन सा ऐप खोलना है।

## Signing in

sign-in-title = साइन इन करें
sign-in-lead = { $client } पर जाने के लिए
sign-in-submit = साइन इन करें
password-title = अपना पासवर्ड डालें
username-missing = वह नाम डालें जिससे आप साइन इन करते हैं।
username-too-long = यह नाम बहुत लंबा है। ज़्यादा से ज़्यादा 128 वर्ण डालें।
password-missing = अपना पासवर्ड डालें।
wrong-credentials = नाम या पासवर्ड सही नहीं है। दोनों को जाँचकर फिर से कोशिश करें।
unknown-user = इस नाम का कोई उपयोगकर्ता नहीं मिला। स्पेलिंग जाँचें।
account-locked = बहुत बार गलत कोशिश हुई। { $wait } फिर से कोशिश करें।
temporary-password-expired = आपके अस्थायी पासवर्ड की समय-सीमा खत्म हो गई है। जिसने आपको न्योता दिया था, उनसे नया पासवर्ड माँगें।
account-not-confirmed = इस खाते की पुष्टि अभी नहीं हुई है। अपने एडमिन से पुष्टि करने के लिए कहें।
account-confirmed = आपके खाते की पुष्टि हो गई है। आगे बढ़ने के लिए साइन इन करें।
password-reset-required = साइन इन करने से पहले आपका पासवर्ड रीसेट होना ज़रूरी है। अपने एडमिन से मदद लें।
password-reset-now = आपका पासवर्ड अब मान्य नहीं है। हमारे भेजे गए कोड से नया पासवर्ड चुनें।
password-in-a-breach = यह पासवर्ड किसी दूसरी सेवा के डेटा लीक में सामने आ चुका है, इसलिए अब इससे आपका खाता नहीं खुलेगा। हमारे भेजे गए कोड से नया पासवर्ड चुनें।

## New password

new-password-title = नया पासवर्ड चुनें
new-password-lead = आपने अस्थायी पासवर्ड से साइन इन किया है। अब से पासवर्ड सिर्फ़ आपको पता होना चाहिए।
new-password-lead-breached = आपका पासवर्ड किसी दूसरी सेवा के डेटा लीक में सामने आ चुका है। ऐसा पासवर्ड चुनें जो कहीं और इस्तेमाल न हुआ हो।
new-password-submit = सेव करके आगे बढ़ें
new-password-missing = नया पासवर्ड डालें।
password-too-short = { $count ->
    [one] पासवर्ड में कम से कम { $count } वर्ण होना चाहिए।
   *[other] पासवर्ड में कम से कम { $count } वर्ण होने चाहिए।
}
password-too-long = { $count ->
    [one] पासवर्ड में ज़्यादा से ज़्यादा { $count } वर्ण हो सकता है।
   *[other] पासवर्ड में ज़्यादा से ज़्यादा { $count } वर्ण हो सकते हैं।
}
password-rules = नया पासवर्ड अभी सभी नियमों को पूरा नहीं करता। सूची में देखें कि क्या बाकी है।
password-needs-upper = पासवर्ड में अंग्रेज़ी का एक बड़ा अक्षर (A से Z) होना चाहिए।
password-needs-lower = पासवर्ड में अंग्रेज़ी का एक छोटा अक्षर (a से z) होना चाहिए।
password-needs-digit = पासवर्ड में एक अंक (0 से 9) होना चाहिए।
password-needs-symbol = पासवर्ड में !, ? या # जैसा एक चिह्न होना चाहिए।
password-edge-space = पासवर्ड के शुरू या आखिर में खाली जगह नहीं होनी चाहिए।
password-mismatch = दोनों पासवर्ड एक जैसे नहीं हैं। नया पासवर्ड दो बार डालें।
password-reused = यह पासवर्ड पहले इस्तेमाल हो चुका है। कोई दूसरा चुनें।
password-guessable = इस पासवर्ड का अनुमान लगाना बहुत आसान है। ज़्यादा वर्ण डालें या ऐसे कई शब्द चुनें जिनका आपस में या आपसे कोई संबंध न हो।
password-breached = यह पासवर्ड किसी दूसरी सेवा के डेटा लीक में सामने आ चुका है। ऐसा पासवर्ड चुनें जो कहीं और इस्तेमाल न हुआ हो।
password-characters = नए पासवर्ड में ऐसे वर्ण हैं जो इस्तेमाल नहीं किए जा सकते। कोई दूसरा पासवर्ड चुनें।
password-changed = आपका पासवर्ड बदल दिया गया है।
rule-length = { $count ->
    [one] कम से कम { $count } वर्ण
   *[other] कम से कम { $count } वर्ण
}
rule-upper = अंग्रेज़ी का एक बड़ा अक्षर
rule-lower = अंग्रेज़ी का एक छोटा अक्षर
rule-digit = एक अंक
rule-symbol = !, ? या # जैसा एक चिह्न
rule-edges = शुरू या आखिर में खाली जगह नहीं
rule-unused = पहले इस्तेमाल न किया गया पासवर्ड
rule-unguessable = अनुमान लगाना मुश्किल: कोई आम शब्द या पैटर्न नहीं, आपके बारे में कुछ नहीं
rule-unbreached = किसी ज्ञात डेटा लीक का पासवर्ड नहीं
rule-met = पूरा हुआ
rule-unmet = अभी बाकी है

## A forgotten password

forgot-link = पासवर्ड याद नहीं है?
sign-up-link = खाता बनाएँ
sign-in-link = साइन इन पर वापस जाएँ
forgot-title = पासवर्ड याद नहीं है?
forgot-lead = हमें अपना नाम या पता बताएँ। नया पासवर्ड चुनने के लिए हम आपको एक कोड भेजेंगे।
forgot-submit = कोड भेजें
choose-reset-title = कोड कहाँ भेजें?
choose-reset-legend = भेजने का तरीका
choose-reset-email = ईमेल से
choose-reset-text = टेक्स्ट मैसेज से
choose-reset-to = { $destination } पर
reset-title = पासवर्ड रीसेट करें
reset-lead = अगर कोई खाता है, तो { $destination } पर कोड भेज दिया गया है।
reset-everywhere = मुझे बाकी सभी जगहों से साइन आउट करें
reset-submit = नया पासवर्ड सेव करें
sent-code-hint = यह हमारे भेजे गए मैसेज में है। इसे पहुँचने में एक मिनट लग सकता है।
code-not-there = कोड नहीं मिला?
code-resend = नया कोड भेजें
code-sent = नया कोड भेज दिया गया है। पिछला कोड अब काम नहीं करेगा।
code-sent-just-now = कोड अभी-अभी भेजा गया है। नया कोड माँगने से पहले आधा मिनट इंतज़ार करें।
no-recovery = कोड भेजने के लिए हमारे पास कोई पता नहीं है। अपने एडमिन से मदद लें।

## An account of one's own

sign-up-title = खाता बनाएँ
sign-up-lead = { $client } के लिए
sign-up-passwordless = पासवर्ड खाली छोड़ा जा सकता है। तब आप कोड या पासकी से साइन इन करेंगे।
sign-up-submit = खाता बनाएँ
optional = (ज़रूरी नहीं)
terms-title = आगे बढ़ने से पहले
terms-lead = कृपया इसे पढ़ें और सहमति दें। यह नया है या आपकी पिछली सहमति के बाद बदला है।
terms-agree = मुझे मंज़ूर है: { $title }
terms-read = “{ $title }” पढ़ें (नए टैब में खुलेगा)
terms-missing = आगे बढ़ने के लिए “{ $title }” के बॉक्स पर सही का निशान लगाएँ।
terms-decline = मुझे मंज़ूर नहीं है
terms-declined-title = आपने सहमति नहीं दी
terms-declined-lead = इसके बिना आप यहाँ साइन इन नहीं कर सकते। ऐप्लिकेशन को कोई जानकारी नहीं दी गई है।
terms-again = फिर से पढ़ें
label-name = पूरा नाम
label-given-name = पहला नाम
label-middle-name = बीच का नाम
label-family-name = उपनाम
label-nickname = प्रचलित नाम
label-birthdate = जन्म की तारीख
label-gender = लिंग
label-address = पता
label-locale = भाषा
label-zoneinfo = समय क्षेत्र
label-profile = प्रोफ़ाइल पेज
label-picture = फ़ोटो
label-website = वेबसाइट
field-missing = यह फ़ील्ड भरें।
field-too-long = यह बहुत लंबा है। इसे छोटा करें।
field-characters = इसमें ऐसे वर्ण हैं जो इस्तेमाल नहीं किए जा सकते। उन्हें हटाएँ।
username-taken = यह उपयोगकर्ता नाम पहले से लिया जा चुका है। कोई दूसरा चुनें।
name-taken = इसके साथ पहले से एक खाता मौजूद है। साइन इन करें या अपना पासवर्ड रीसेट करें।
looks-like-contact = उपयोगकर्ता नाम ईमेल पते या फ़ोन नंबर जैसा नहीं होना चाहिए। कोई दूसरा चुनें।
not-email = यह ईमेल पता नहीं है। ईमेल पता name@example.com जैसा होता है।
not-phone = यह फ़ोन नंबर नहीं है। + और देश के कोड से शुरू करें, जैसे: +44 20 7946 0000
not-date = यह तारीख नहीं है।
not-url = यह वेब पता नहीं है। वेब पता https:// से शुरू होता है।
not-number = यह संख्या नहीं है। इसे 12 या 12.5 की तरह लिखें।
not-a-choice = इनमें से कोई एक चुनें।
pattern-missed = यह माँगे गए फ़ॉर्मैट में नहीं है।
choose-one = कृपया चुनें
yes = हाँ
no = नहीं
confirm-title = अपने खाते की पुष्टि करें
confirm-lead = हमने { $destination } पर कोड भेजा है।
confirm-lead-link = हमने { $destination } पर लिंक भेजा है। उसे खोलें, फिर यहाँ वापस आएँ।
sent-code-missing = हमारे मैसेज में दिया गया कोड डालें।
sent-code-wrong = यह कोड सही नहीं है। इसे जाँचें या नया कोड माँगें।
code-expired = इस कोड की समय-सीमा खत्म हो गई है। नया कोड माँगें।
contact-taken = यह पता अब किसी दूसरे खाते में है। उस खाते में साइन इन करें या उसका पासवर्ड रीसेट करें।
await-approval-title = बस थोड़ा और
await-approval-lead = { $client } के लिए आपका खाता तैयार है। इसे मंज़ूरी मिलना बाकी है; बाद में फिर से कोशिश करें।
confirm-link-title = बस एक बटन दबाना बाकी है
confirm-link-lead = { $client } के खाते की पुष्टि करने के लिए बटन दबाएँ। अगर आपने खाता नहीं माँगा था, तो यह पेज बंद कर दें।
confirm-link-submit = खाते की पुष्टि करें
confirmed-title = आपके खाते की पुष्टि हो गई है
confirmed-lead = जहाँ आपने खाता बनाया था वहाँ वापस जाएँ या साइन इन करें।
link-expired-title = इस लिंक की समय-सीमा खत्म हो गई है
link-expired-lead = अपने नाम और पासवर्ड से साइन इन करें। हम आपको नया लिंक भेजेंगे।

## Second step

choose-setup-title = दूसरा चरण जोड़ें
choose-setup-lead = सिर्फ़ पासवर्ड का अनुमान लगाया जा सकता है या वह चोरी हो सकता है। दूसरा चरण होने पर, तब भी आपका खाता आपका ही रहता है।
choose-setup-legend = आप अपनी पहचान की पुष्टि कैसे करना चाहेंगे?
method-totp = ऑथेंटिकेटर ऐप
method-totp-hint = आपके फ़ोन या कंप्यूटर का ऐप हर 30 सेकंड में नया कोड दिखाता है। इसके लिए नेटवर्क की ज़रूरत नहीं होती।
method-password = पासवर्ड
method-password-hint = वही जो आपने इस खाते के लिए चुना था।
method-email = ईमेल से कोड
method-email-hint = हम इसे आपके ईमेल पते पर भेजेंगे।
method-text = टेक्स्ट मैसेज से कोड
method-text-hint = हम इसे आपके फ़ोन पर भेजेंगे।
choose-title = आप साइन इन कैसे करना चाहेंगे?
choose-second-title = आप इसकी पुष्टि कैसे करना चाहेंगे?
choose-legend = इनमें से एक चुनें
other-way = दूसरा तरीका इस्तेमाल करें
sent-code-title = हमारा भेजा गया कोड डालें
sent-code-lead = इसे { $destination } पर भेजा गया है।
sent-link-hint = या किसी भी डिवाइस पर मैसेज में दिया गया लिंक खोलें।
sent-link-waits = इसके बाद यह पेज अपने-आप आगे बढ़ेगा।
sent-link-opened = लिंक खोल लिया है
await-link-title = आपके लिंक खोलने का इंतज़ार है
await-link-lead = { $destination } पर भेजा गया लिंक खोलें और वहाँ दिया गया बटन दबाएँ।
await-link-looks = यह पेज हर कुछ सेकंड में जाँच करता है और फिर अपने-आप आगे बढ़ता है।
await-link-code = इसके बजाय कोड डालें
link-pressed-title = अब आप आगे बढ़ सकते हैं
link-pressed-lead = हमारे मैसेज का लिंक इस्तेमाल हो गया है। { $client } पर आगे बढ़ें।
sign-in-link-title = क्या आप ही साइन इन कर रहे हैं?
sign-in-link-lead = कोई आपके नाम से { $client } में साइन इन करना चाहता है।
sign-in-link-asked = { $count ->
    [0] अभी-अभी
    [one] { $count } मिनट पहले
   *[other] { $count } मिनट पहले
}
sign-in-link-elsewhere = साइन इन इस ब्राउज़र में नहीं, बल्कि उस ब्राउज़र में होगा जहाँ से शुरुआत हुई थी। अगर वहाँ शुरुआत आपने नहीं की थी, तो “नहीं” चुनें: वरना कोई और आपके खाते में पहुँच जाएगा।
sign-in-link-yes = हाँ, साइन इन करें
sign-in-link-no = नहीं, यह मैंने नहीं किया
sign-in-link-pressed-title = जहाँ शुरुआत की थी वहाँ वापस जाएँ
sign-in-link-pressed-lead = वहाँ का पेज अपने-आप आगे बढ़ेगा। यह पेज बंद किया जा सकता है।
sign-in-link-refused-title = किसी को साइन इन नहीं करने दिया गया
sign-in-link-refused-lead = उस मैसेज का कोड और लिंक अब काम नहीं करेंगे। आपको और कुछ नहीं करना है।
sign-in-link-expired-title = यह लिंक अब काम नहीं करता
sign-in-link-expired-lead = यह इस्तेमाल हो चुका है या इसकी समय-सीमा खत्म हो गई है। अगर आपने अभी-अभी बटन दबाया है, तो जहाँ शुरुआत की थी वहाँ वापस जाएँ। नहीं तो वहाँ नया लिंक माँगें।
no-second = आपके खाते के लिए दूसरा चरण ज़रूरी है, लेकिन यहाँ कोई तरीका इस्तेमाल नहीं किया जा सकता। अपने एडमिन से मदद लें।
method-passkey = पासकी
method-passkey-hint = आपका डिवाइस फ़िंगरप्रिंट, चेहरे या पिन से आपकी पहचान की पुष्टि करता है।
method-missing = कोई एक तरीका चुनें।
set-up-totp-title = ऑथेंटिकेटर ऐप सेट अप करें
set-up-totp-lead = इस खाते को ऐप में जोड़ें, फिर ऐप में दिखने वाला कोड डालें।
set-up-totp-scan = इस इमेज को ऐप से स्कैन करें।
set-up-totp-open = इस डिवाइस के ऐप में खोलें
set-up-totp-key = या ऐप में यह कुंजी टाइप करें:
set-up-totp-code-hint = खाता जुड़ने के बाद ऐप इसे दिखाता है।
set-up-totp-submit = कोड जाँचें और पूरा करें
qr-alt = QR कोड, जिसमें आपके ऑथेंटिकेटर ऐप की कुंजी है। वही कुंजी नीचे लिखी हुई है।
totp-title = अपना कोड डालें
totp-hint = इसे देखने के लिए अपना ऑथेंटिकेटर ऐप खोलें।
totp-hint-device = इसे देखने के लिए { $device } पर ऑथेंटिकेटर ऐप खोलें।
code-missing = अपने ऐप में दिख रहा कोड डालें।
code-malformed = कोड में छह अंक होते हैं। सभी अंक डालें।
code-wrong = यह कोड सही नहीं है। वह कोड डालें जो आपका ऐप अभी दिखा रहा है।
code-used = यह कोड पहले ही इस्तेमाल हो चुका है। ऐप में अगला कोड दिखने तक इंतज़ार करें।
method-recovery-code = रिकवरी कोड
recovery-code-use = रिकवरी कोड इस्तेमाल करें
remember-browser = { $count ->
    [one] इस ब्राउज़र में { $count } दिन तक यह न पूछें
   *[other] इस ब्राउज़र में { $count } दिन तक यह न पूछें
}
lose-factor = इनमें से कोई तरीका मेरे पास नहीं है
lost-factor-title = दूसरे चरण के बिना साइन इन करें
lost-factor-lead = { $count ->
    [one] दूसरों को दूर रखने के लिए इसमें { $count } दिन लगता है। हम आपके खाते के हर ईमेल पते और नंबर पर इसकी सूचना देते हैं और इसे एक बटन दबाकर रोका जा सकता है। उस दिन के बाद अपनी पहचान की एक बार और पुष्टि करें और नया दूसरा चरण सेट अप करें।
   *[other] दूसरों को दूर रखने के लिए इसमें { $count } दिन लगते हैं। हम आपके खाते के हर ईमेल पते और नंबर पर इसकी सूचना देते हैं और इसे एक बटन दबाकर रोका जा सकता है। उन दिनों के बाद अपनी पहचान की एक बार और पुष्टि करें और नया दूसरा चरण सेट अप करें।
}
lost-factor-ripe-lead = इंतज़ार पूरा हो गया है। अपनी पहचान की एक बार और पुष्टि करें। इसके बाद आपके पुराने दूसरे चरण हटा दिए जाएँगे, आपको सभी जगहों से साइन आउट कर दिया जाएगा और आप नया चरण सेट अप करेंगे।
lost-factor-legend = हम कोड कहाँ भेजें?
lost-factor-submit = कोड भेजें
lost-factor-waits-title = आपके अनुरोध की प्रतीक्षा अवधि चल रही है
lost-factor-waits-lead = { $when } को या उसके बाद दो हफ़्तों के अंदर वापस आएँ। तब तक सिर्फ़ आपके दूसरे चरण से साइन इन किया जा सकता है और उसे इस्तेमाल करने पर यह अनुरोध खत्म हो जाएगा।
lost-factor-waits-hint = यह आपने नहीं किया? हमारे भेजे गए मैसेज में दिया गया लिंक दबाएँ और अपना पासवर्ड बदलें।
stop-lost-factor-title = अपना दूसरा चरण बनाए रखें?
stop-lost-factor-lead = किसी ने { $client } के आपके खाते में दूसरे चरण के बिना साइन इन करने का अनुरोध किया है। अगर यह आपने नहीं किया, तो इसे अभी रोकें।
stop-lost-factor-submit = रोकें
lost-factor-stopped-title = इसे रोक दिया गया है
lost-factor-stopped-lead = आपका दूसरा चरण बना रहेगा। अगर अनुरोध आपने नहीं किया था, तो अपना पासवर्ड बदलें: वह किसी और को पता है।
lost-factor-nothing-title = रोकने के लिए कुछ नहीं है
lost-factor-nothing-lead = इसे पहले ही रोका जा चुका है या यह पूरा हो चुका है। अगर आपका दूसरा चरण हट गया है और यह आपने नहीं किया, तो अपने एडमिन को बताएँ।
account-lost-factor = किसी ने आपके खाते में दूसरे चरण के बिना साइन इन करने का अनुरोध किया है। { $when } से वह चरण हटाया जा सकता है। अगर यह आपने नहीं किया, तो इसे रोकें।
recovery-code-title = रिकवरी कोड डालें
recovery-code-label = रिकवरी कोड
recovery-code-hint = आपके संभालकर रखे गए दस कोड में से एक। यह एक बार काम करता है।
recovery-code-missing = अपना एक रिकवरी कोड डालें।
recovery-code-wrong = यह कोड सही नहीं है या पहले ही इस्तेमाल हो चुका है। इसे जाँचें या कोई दूसरा डालें।
recovery-codes-title = अपने रिकवरी कोड संभालकर रखें
recovery-codes-lead = अगर आपका फ़ोन खो जाए या पास न हो, तो इनमें से किसी एक से साइन इन किया जा सकता है। हर कोड एक बार काम करता है। इन्हें प्रिंट करें या किसी सुरक्षित जगह पर कॉपी करें।
recovery-codes-once = हम इन्हें सिर्फ़ इसी बार दिखाते हैं। पुराने कोड अब काम नहीं करेंगे।
recovery-codes-kept = संभालकर रख लिए हैं
device-name-too-long = यह नाम बहुत लंबा है। ज़्यादा से ज़्यादा 64 वर्ण डालें।
authenticator-added = आपका ऑथेंटिकेटर ऐप जोड़ दिया गया है।

## Sessions

continue-title = फिर से आपका स्वागत है
continue-lead = आप सीधे { $client } पर जा सकते हैं।
choose-account-title = खाता चुनें
choose-account-lead = { $client } पर किस खाते से जाना है?
choose-account-again = फिर से साइन इन करें
sign-out-of = { $name } को साइन आउट करें
sign-out-all = सभी को साइन आउट करें
confirm-sign-out-title = साइन आउट करें?
confirm-sign-out-lead = आपको उन सभी ऐप्लिकेशन से साइन आउट कर दिया जाएगा जो इस ब्राउज़र में इस साइन-इन का इस्तेमाल करते हैं।
signed-out-title = आपने साइन आउट कर दिया है
signed-out-lead = अब यह विंडो बंद की जा सकती है।
signed-out-notice = आपने साइन आउट कर दिया है।
session-refreshed = टोकन रीफ़्रेश हो गए हैं।

## The account page

account-title = आपका खाता
account-profile-heading = आपके बारे में
account-verified = पुष्टि हो गई है
account-unverified = पुष्टि नहीं हुई है
account-profile-change = जानकारी बदलें
account-profile-title = अपनी जानकारी बदलें
account-save = सेव करें
account-email-change = ईमेल पता बदलें
account-email-add = ईमेल पता जोड़ें
account-email-title = आपका ईमेल पता
account-email-code-title = इस ईमेल पते की पुष्टि करें
account-phone-change = फ़ोन नंबर बदलें
account-phone-add = फ़ोन नंबर जोड़ें
account-phone-title = आपका फ़ोन नंबर
account-phone-code-title = इस फ़ोन नंबर की पुष्टि करें
account-contact-lead = हम नए पते या नंबर पर कोड भेजते हैं। जब तक आप उसे नहीं डालते, कुछ नहीं बदलता।
account-contact-other = कोई दूसरा डालें
label-preferred-username = साइन इन करने का नाम
profile-changed = आपकी जानकारी बदल दी गई है।
email-changed = आपका ईमेल पता बदल दिया गया है।
phone-changed = आपका फ़ोन नंबर बदल दिया गया है।
account-email-remove = यह पता हटाएँ
account-phone-remove = यह नंबर हटाएँ
email-removed = आपका ईमेल पता हटा दिया गया है।
phone-removed = आपका फ़ोन नंबर हटा दिया गया है।
already-yours = यह पहले से आपके खाते में है। कोई दूसरा डालें।
sign-in-again = इसके लिए ज़रूरी है कि आपने पिछले दस मिनट में साइन इन किया हो। फिर से साइन इन करें, उसके बाद यहाँ वापस आएँ।
second-step-first = इससे आपके साइन इन करने का तरीका बदलता है, इसलिए पहले दूसरा चरण ज़रूरी है। सभी जगहों से साइन आउट करके उसके साथ साइन इन करें या अपने ऐप में वह सुविधा खोलें जो इसे माँगती है। उसके बाद यहाँ वापस आएँ।
prove-first = इसे बदलने से पहले अपनी पहचान की पुष्टि करें।
prove-link = कोड से पुष्टि करें
account-proof-title = अपनी पहचान की पुष्टि करें
account-proof-lead = इसके बाद आप अपना बदलाव जारी रख सकते हैं।
account-proof-code-title = पुष्टि के लिए कोड डालें
proof-done = धन्यवाद, पुष्टि हो गई है। अब आप आगे बढ़ सकते हैं।
account-sign-in-heading = आप साइन इन कैसे करते हैं
account-change-password = पासवर्ड बदलें
account-set-password = पासवर्ड चुनें
account-first-password-title = पासवर्ड चुनें
account-no-app = कोई नहीं
account-added = { $when } को जोड़ा गया
account-remove-app = ऐप हटाएँ
account-add-app = ऐप जोड़ें
account-change-app = नाम बदलें या हटाएँ
account-new-authenticator-title = ऑथेंटिकेटर ऐप जोड़ें
account-new-authenticator-submit = ऐप जोड़ें
account-recovery-codes = रिकवरी कोड
account-recovery-codes-left = { $count ->
    [0] कोई नहीं बचा
    [one] { $count } बचा है
   *[other] { $count } बचे हैं
}
account-recovery-codes-make = नए बनाएँ
account-recovery-codes-title = नए रिकवरी कोड बनाएँ
account-recovery-codes-lead = आपको दस कोड मिलेंगे, उस दिन के लिए जब आप दूसरा चरण इस्तेमाल न कर पाएँ। पुराने कोड तुरंत काम करना बंद कर देंगे।
account-recovery-codes-submit = नए कोड बनाएँ
account-browsers-heading = भरोसेमंद ब्राउज़र
account-browsers-hint = इनमें आपसे दूसरा चरण नहीं माँगा जाता। अगर आप इनमें से किसी को नहीं पहचानते, तो उसे भरोसेमंद सूची से हटाएँ और अपना पासवर्ड बदलें।
account-trusted-browser = भरोसेमंद ब्राउज़र
account-browser-seen = पिछली बार इस्तेमाल: { $when }
account-browser-until = { $when } तक
account-browser-forget = हटाएँ
account-browsers-forget = सभी हटाएँ
browsers-forgotten = वहाँ अब फिर से दूसरा चरण माँगा जाएगा।
account-session-heading = आपने कहाँ साइन इन किया है
account-this-browser = यह ब्राउज़र
account-since = { $when } से
account-sessions-link = सभी ब्राउज़र
account-sessions-lead = जिस ऐप में वहाँ से साइन इन किया गया था, वह साइन इन रहेगा; उसका ऐक्सेस अपने खाते के पेज पर खत्म किया जा सकता है। अगर आप यहाँ किसी ब्राउज़र को नहीं पहचानते, तो उससे साइन आउट करें और अपना पासवर्ड बदलें।
account-some-browser = कोई ब्राउज़र
account-sessions-end = बाकी सभी से साइन आउट करें
account-sessions-more = { $count ->
    [one] और { $count } अन्य
   *[other] और { $count } अन्य
}
session-ended = आपको वहाँ से साइन आउट कर दिया गया है।
sessions-ended = आपको बाकी सभी जगहों से साइन आउट कर दिया गया है।
account-events-link = हाल की गतिविधि
account-events-title = हाल की गतिविधि
account-events-lead = अगर आप यहाँ कुछ नहीं पहचानते, तो हमें बताएँ। तब हम आपका खाता बाकी सभी के लिए बंद कर देंगे।
account-events-none = अभी तक कुछ दर्ज नहीं हुआ है।
event-browser = { $system } पर { $browser }
event-not-me = यह मैंने नहीं किया
event-refused = अस्वीकार किया गया
event-sign-in = साइन इन
event-sign-in-failed = साइन इन करने की कोशिश
event-sign-in-blocked = साइन इन रोका गया
event-unusual-low = थोड़ा असामान्य: { $signs }
event-unusual-medium = असामान्य: { $signs }
event-unusual-high = बहुत असामान्य: { $signs }
event-sign-up = खाता बनाया गया
event-confirmed = खाते की पुष्टि हुई
event-password-changed = पासवर्ड बदला गया
event-recovery-begun = पासवर्ड रीसेट करने का कोड माँगा गया
event-password-reset = पासवर्ड रीसेट किया गया
event-app-added = ऑथेंटिकेटर ऐप जोड़ा गया
event-app-removed = ऑथेंटिकेटर ऐप हटाया गया
event-passkey-added = पासकी जोड़ी गई
event-passkey-removed = पासकी हटाई गई
event-browser-trusted = ब्राउज़र को भरोसेमंद माना गया
event-browsers-forgotten = भरोसेमंद ब्राउज़र सूची से हटाए गए
event-email-codes-added = ईमेल से कोड चालू किए गए
event-email-codes-removed = ईमेल से कोड बंद किए गए
event-text-codes-added = टेक्स्ट मैसेज से कोड चालू किए गए
event-text-codes-removed = टेक्स्ट मैसेज से कोड बंद किए गए
event-recovery-codes-made = रिकवरी कोड बनाए गए
event-recovery-code-used = रिकवरी कोड इस्तेमाल किया गया
event-recovery-codes-removed = रिकवरी कोड हटाए गए
event-profile-changed = जानकारी बदली गई
event-email-changed = ईमेल पता बदला गया
event-phone-changed = फ़ोन नंबर बदला गया
event-email-removed = ईमेल पता हटाया गया
event-phone-removed = फ़ोन नंबर हटाया गया
event-sign-out = साइन आउट
event-everywhere = सभी जगहों से साइन आउट
event-sessions-ended = दूसरी जगहों से साइन आउट
event-terms-agreed = शर्तों पर सहमति दी गई
event-consent-withdrawn = सहमति वापस ली गई
event-app-disconnected = ऐप डिसकनेक्ट किया गया
event-exported = डेटा डाउनलोड किया गया
event-disowned = “यह मैंने नहीं किया”
event-lost-factor-begun = दूसरे चरण के बिना साइन इन का अनुरोध किया गया
event-lost-factor-stopped = दूसरे चरण के बिना साइन इन का अनुरोध रोका गया
event-lost-factor-finished = इंतज़ार के बाद दूसरे चरण हटाए गए
event-administered = एडमिन ने बदलाव किया
not-me-title = यह आपने नहीं किया?
not-me-lead = तब हम ये कदम उठाएँगे:
not-me-ends = आपको बाकी सभी ब्राउज़र और सभी ऐप्लिकेशन से साइन आउट कर दिया जाएगा।
not-me-app = उसके बाद जोड़ा गया ऑथेंटिकेटर ऐप हटा दिया जाएगा।
not-me-recovery-codes = उसके बाद बनाए गए रिकवरी कोड काम करना बंद कर देंगे।
not-me-passkey = उसके बाद जोड़ी गई पासकी हटा दी जाएगी।
not-me-email-codes = ईमेल से कोड, जो उसके बाद चालू किए गए, बंद कर दिए जाएँगे।
not-me-text-codes = टेक्स्ट मैसेज से कोड, जो उसके बाद चालू किए गए, बंद कर दिए जाएँगे।
not-me-password = आप नया पासवर्ड चुनेंगे और पुराना पासवर्ड काम नहीं करेगा।
not-me-submit = मेरा खाता सुरक्षित करें
secured = आपका खाता फिर से सिर्फ़ आपका है: पासवर्ड नया है और बाकी सभी को साइन आउट कर दिया गया है।
account-everywhere = सभी जगहों से साइन आउट करें
account-everywhere-hint = आप सभी ब्राउज़र और ऐप्लिकेशन से एक साथ साइन आउट कर सकते हैं। इनमें यह ब्राउज़र भी शामिल है।
account-apps-heading = ऐक्सेस वाले ऐप
account-apps-hint = डिसकनेक्ट किया गया ऐप आपकी ओर से काम नहीं कर सकता। उसमें फिर से साइन इन करने पर वह दोबारा कनेक्ट हो सकता है।
account-apps-none = कोई नहीं
account-app-last = पिछला साइन इन: { $when }
account-disconnect = डिसकनेक्ट करें
account-disconnect-app = { $name } को डिसकनेक्ट करें
app-disconnected = इस ऐप के पास अब आपके खाते का ऐक्सेस नहीं है।
account-terms-heading = शर्तें और सहमतियाँ
account-terms-version = वर्शन { $version }
account-terms-since = { $when } को सहमति दी गई
account-terms-language = भाषा: { $language }
account-terms-none = आपने अब तक किसी चीज़ पर सहमति नहीं दी है।
account-terms-offers = जिन पर आप सहमति दे सकते हैं
account-terms-agree = मुझे मंज़ूर है
account-terms-withdraw = सहमति वापस लें
consent-given = धन्यवाद। आपकी सहमति दर्ज कर ली गई है।
consent-withdrawn = आपकी सहमति वापस ले ली गई है।
account-data-heading = आपका डेटा
account-export-hint = आपके बारे में रखी गई जानकारी, ऐसी फ़ाइल में जिसे प्रोग्राम पढ़ सकते हैं।
account-export = मेरा डेटा डाउनलोड करें
account-delete = खाता मिटाएँ
account-back = अपने खाते पर वापस जाएँ
account-password-title = अपना पासवर्ड बदलें
label-current-password = मौजूदा पासवर्ड
current-password-missing = अपना मौजूदा पासवर्ड डालें।
current-password-wrong = यह आपका मौजूदा पासवर्ड नहीं है।
account-authenticator-title = आपका ऑथेंटिकेटर ऐप
account-authenticator-lead = इसके कोड अब स्वीकार नहीं किए जाएँगे। अगर दूसरा चरण ज़रूरी है और यही अकेला तरीका था, तो अगली बार साइन इन करते समय आप नया तरीका सेट अप करेंगे।
account-authenticator-submit = ऐप हटाएँ
authenticator-removed = आपका ऑथेंटिकेटर ऐप हटा दिया गया है।

passkey-title = अपनी पासकी इस्तेमाल करें
passkey-lead = आपका डिवाइस आपका फ़िंगरप्रिंट, चेहरा या पिन माँगेगा। अगर पासकी आपके फ़ोन में है, तो खुलने वाली विंडो में फ़ोन चुनें।
passkey-use = पासकी इस्तेमाल करें
passkey-sign-in = पासकी से साइन इन करें
passkey-unable = पासकी के लिए JavaScript और पासकी की सुविधा वाला ब्राउज़र ज़रूरी है। यहाँ कोई दूसरा तरीका इस्तेमाल करें।
passkey-trouble = यह काम नहीं हुआ या रद्द कर दिया गया। फिर से कोशिश करें या कोई दूसरा तरीका इस्तेमाल करें।
passkey-refused = वह पासकी यहाँ काम नहीं आई। फिर से कोशिश करें या कोई दूसरा तरीका इस्तेमाल करें।
passkey-too-late = बहुत समय लग गया। फिर से कोशिश करें।
passkey-known = यह पासकी पहले से इस्तेमाल में है। इससे साइन इन करें या दूसरी पासकी बनाएँ।
passkeys-full = आपके पास पहले से उतनी पासकी हैं जितनी हो सकती हैं। पहले कोई एक हटाएँ।
new-passkey-title = पासकी से ज़्यादा आसानी से साइन इन करें
new-passkey-lead = पासकी होने पर आप फ़िंगरप्रिंट, चेहरे या पिन से साइन इन करते हैं। न कुछ याद रखना होता है, न ही कोई नकली पेज कुछ चुरा सकता है।
new-passkey-submit = पासकी बनाएँ
new-passkey-later = अभी नहीं
label-passkey-name = पासकी का नाम
passkey-name-hint = ताकि बाद में इसे पहचाना जा सके, जैसे “मेरा फ़ोन”। इसे खाली छोड़ा जा सकता है।
passkey-prove-lead = पासकी से आपका खाता खुलता है। पहले अपना पासवर्ड डालें, ताकि कोई और पासकी न जोड़ सके।
passkeys-title = आपकी पासकी
passkeys-heading = पासकी
passkeys-none = कोई नहीं
passkeys-manage = पासकी देखें
passkeys-back = अपनी पासकी पर वापस जाएँ
passkey-add = पासकी जोड़ें
passkey-change = बदलें
passkey-unnamed = बिना नाम की पासकी
passkey-used = पिछली बार इस्तेमाल: { $when }
passkey-unused = अभी तक इस्तेमाल नहीं हुई
passkey-synced = आपके कई डिवाइस पर उपलब्ध
passkey-own-title = यह पासकी
passkey-rename = नाम सेव करें
passkey-remove-heading = यह पासकी हटाएँ
passkey-remove-hint = इससे अब आपका खाता नहीं खुलेगा। यह आपके डिवाइस की सूची में तब तक दिख सकती है जब तक आप इसे वहाँ से न मिटाएँ।
passkey-remove = पासकी हटाएँ
passkey-added = आपकी पासकी तैयार है। अगली बार साइन इन करते समय इसे इस्तेमाल करें।
passkey-renamed = नाम सेव कर दिया गया है।
passkey-removed = पासकी हटा दी गई है।
account-deletion-title = अपना खाता मिटाएँ?
account-deletion-lead = आपका खाता और उससे जुड़ी सारी चीज़ें उन सभी ऐप्लिकेशन से हमेशा के लिए मिट जाएँगी जो इसका इस्तेमाल करते हैं। इन्हें कोई वापस नहीं ला सकता।
label-account-name = खाते का नाम
account-name-hint = अपने फ़ैसले की पुष्टि के लिए { $name } टाइप करें
account-name-wrong = यह इस खाते का नाम नहीं है। जैसा दिखाया गया है, वैसा ही टाइप करें।
account-deletion-submit = हमेशा के लिए मिटाएँ
account-deleted-title = आपका खाता मिटा दिया गया है
account-deleted-lead = यहाँ उसका कुछ नहीं बचा है। { $client } के पास अब भी अपना डेटा हो सकता है।
account-closed-title = कृपया पहले साइन इन करें
account-closed-lead = { $client } में साइन इन होने पर आपका खाता खुलता है। वहाँ साइन इन करें, फिर यहाँ वापस आएँ।

## When it does not go on as planned

page-out-of-date = वह पेज पुराना हो गया था। आप अभी इस चरण पर हैं।
time-ran-out = बहुत समय लग गया, इसलिए हम फिर से शुरू करते हैं। कृपया एक बार और साइन इन करें।
form-unverified = हम यह नहीं जाँच सके कि फ़ॉर्म कहाँ से आया है। कृपया इसे फिर से भेजें।
cookies-blocked = आपके ब्राउज़र ने हमारी कुकी वापस नहीं भेजी। इस साइट के लिए कुकी की अनुमति दें और फिर से कोशिश करें।
too-many-requests = कम समय में बहुत ज़्यादा बार कोशिश हुई। { $wait } फिर से कोशिश करें।
busy = अभी बहुत से लोग साइन इन कर रहे हैं। कृपया कुछ देर में फिर से कोशिश करें।
expired-title = समय खत्म हो गया
expired-lead = आपके खाते की सुरक्षा के लिए साइन इन की प्रक्रिया कुछ समय बाद खत्म हो जाती है। कुछ खोया नहीं है; बस फिर से शुरू करें।
locked-title = कृपया थोड़ा इंतज़ार करें
locked-lead = बहुत बार गलत कोशिश हुई, इसलिए हम थोड़ी देर तक किसी को साइन इन नहीं करने देंगे। इससे खाता अनुमान लगाने वालों से बचा रहता है।
locked-wait = { $wait } फिर से कोशिश करें।
too-many-title = कृपया थोड़ा धीरे
too-many-lead = कम समय में इतने अनुरोध आए जितने हम नहीं ले सकते। कुछ खोया नहीं है; बस थोड़ा इंतज़ार करके आगे बढ़ें।
form-post-title = एक पल रुकें
form-post-lead = आपको { $client } पर वापस ले जाया जा रहा है। अगर कुछ न हो, तो “जारी रखें” दबाएँ।

error-not-found-heading = पेज नहीं मिला
error-not-found-what = इस पते पर कोई पेज नहीं है।
error-not-found-next = पता जाँचें या ऐप्लिकेशन पर वापस जाकर वहाँ से शुरू करें।
error-method-not-allowed-heading = यह यहाँ नहीं किया जा सकता
error-method-not-allowed-what = यह पता मौजूद है, लेकिन इस तरह के अनुरोध के लिए नहीं।
error-method-not-allowed-next = ऐप्लिकेशन पर वापस जाकर वहाँ से शुरू करें।
error-too-large-heading = बहुत ज़्यादा सामग्री भेजी गई
error-too-large-what = फ़ॉर्म में उससे ज़्यादा सामग्री थी जितनी हम ले सकते हैं।
error-too-large-next = वापस जाएँ, जो डाला था उसे छोटा करें और फिर से भेजें।
error-bad-request-heading = हम अनुरोध को समझ नहीं पाए
error-bad-request-what = उसमें कुछ छूट गया था या खराब था।
error-bad-request-next = ऐप्लिकेशन पर वापस जाकर फिर से शुरू करें।
error-form-unverified-heading = हम फ़ॉर्म की जाँच नहीं कर सके
error-form-unverified-what = फ़ॉर्म और आपके ब्राउज़र की कुकी आपस में मेल नहीं खाते। ऐसा तब होता है जब कोई पेज देर तक खुला रहे या कुकी मिटा दी गई हों।
error-form-unverified-next = वापस जाएँ, पेज को फिर से लोड करें और फ़ॉर्म दोबारा भेजें।
error-cookies-blocked-heading = साइन इन करने के लिए कुकी ज़रूरी हैं
error-cookies-blocked-what = आपके ब्राउज़र ने हमारी कुकी वापस नहीं भेजी, इसलिए हम आपके साइन इन को दूसरों से अलग नहीं पहचान सकते।
error-cookies-blocked-next = अपने ब्राउज़र की सेटिंग में इस साइट के लिए कुकी की अनुमति दें, फिर दोबारा शुरू करें।
error-busy-heading = बहुत से लोग साइन इन कर रहे हैं
error-busy-what = हम अभी और अनुरोध नहीं ले सकते।
error-busy-next = कृपया कुछ देर में फिर से कोशिश करें।
error-store-unavailable-heading = साइन इन में रुकावट है
error-store-unavailable-what = हमारी सेवा का एक हिस्सा जवाब नहीं दे रहा। आपका खाता और पासवर्ड सुरक्षित हैं।
error-store-unavailable-next = कृपया कुछ मिनट बाद फिर से कोशिश करें।
error-too-many-requests-heading = बहुत ज़्यादा अनुरोध आए
error-too-many-requests-what = आपके नेटवर्क से कम समय में बहुत से अनुरोध आए।
error-too-many-requests-next = कुछ मिनट इंतज़ार करके फिर से कोशिश करें।
error-network-heading = आप यहाँ से साइन इन नहीं कर सकते
error-network-what = आप अभी जिस नेटवर्क पर हैं, उससे इस पेज का इस्तेमाल नहीं किया जा सकता।
error-network-next = किसी दूसरे नेटवर्क से कोशिश करें। अगर यह यहाँ से चलना चाहिए, तो इस साइन इन सेवा को चलाने वालों को नीचे दी गई संख्या बताएँ।
error-internal-heading = हमारी ओर से कोई गड़बड़ी हुई
error-internal-what = आपने कुछ गलत नहीं किया। गड़बड़ी दर्ज कर ली गई है।
error-internal-next = कृपया फिर से कोशिश करें। अगर ऐसा दोबारा हो, तो अपने एडमिन को नीचे दी गई संदर्भ संख्या बताएँ।
error-redirect-mismatch-heading = हम आपको वापस नहीं भेज सकते
error-redirect-mismatch-what = ऐप्लिकेशन ने हमसे आपको ऐसे पते पर भेजने को कहा जो उसने रजिस्टर नहीं किया है। आपकी सुरक्षा के लिए हम यहीं रुकते हैं।
error-redirect-mismatch-next = ऐप्लिकेशन चलाने वालों को बताएँ। उन्हें नीचे दी गई संदर्भ संख्या चाहिए होगी।
error-missing-parameters-heading = लिंक अधूरा है
error-missing-parameters-what = ऐप्लिकेशन ने साइन इन के लिए ज़रूरी कोई जानकारी नहीं भेजी।
error-missing-parameters-next = ऐप्लिकेशन पर वापस जाकर फिर से शुरू करें। अगर इससे बात न बने, तो उसे चलाने वालों को बताएँ।
error-unknown-client-heading = हम इस ऐप्लिकेशन को नहीं पहचानते
error-unknown-client-what = जिस ऐप्लिकेशन ने आपको यहाँ भेजा है, वह हमारे यहाँ रजिस्टर नहीं है।
error-unknown-client-next = लिंक जाँचें या ऐप्लिकेशन चलाने वालों को बताएँ।
error-unknown-host-heading = यहाँ साइन इन नहीं होता
error-unknown-host-what = इस पते के लिए साइन इन सेट अप नहीं किया गया है।
error-unknown-host-next = जाँचें कि पते की स्पेलिंग में कोई गलती तो नहीं है।
error-login-unavailable-heading = साइन इन पेज उपलब्ध नहीं हैं
error-login-unavailable-what = ऐप्लिकेशन के पास फ़िलहाल अपने साइन इन पेज नहीं हैं।
error-login-unavailable-next = ऐप्लिकेशन चलाने वालों को बताएँ। उन्हें नीचे दी गई संदर्भ संख्या चाहिए होगी।
error-logout-destination-heading = हम आपको आगे नहीं भेज सकते
error-logout-destination-what = ऐप्लिकेशन ने हमसे आपको ऐसे पते पर भेजने को कहा जो उसने रजिस्टर नहीं किया है। आपकी सुरक्षा के लिए हम यहीं रुकते हैं।
error-logout-destination-next = यह विंडो बंद करें या ऐप्लिकेशन खुद खोलें।
error-not-confirmed-heading = आपके खाते की पुष्टि अभी नहीं हुई है
error-not-confirmed-what = आपका नाम और पासवर्ड सही हैं, लेकिन खाते की पुष्टि नहीं हुई है।
error-not-confirmed-next = अपने एडमिन से पुष्टि करने के लिए कहें, फिर दोबारा साइन इन करें।
error-reset-required-heading = आपका पासवर्ड रीसेट होना ज़रूरी है
error-reset-required-what = आपकी सुरक्षा के लिए आपका पुराना पासवर्ड अब काम नहीं करता।
error-reset-required-next = अपने एडमिन से नया पासवर्ड माँगें।
error-no-factor-heading = दूसरा चरण नहीं है
error-no-factor-what = इस ऐप्लिकेशन के लिए दूसरा चरण ज़रूरी है, लेकिन आपके खाते में ऐसा कोई नहीं है जो यहाँ इस्तेमाल हो सके।
error-no-factor-next = अपने एडमिन से इसे जोड़ने के लिए कहें।

## Mail and text messages

moment = { $day } { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[other] दिसंबर
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = आपका कोड
mail-or-link = या किसी भी डिवाइस पर यह लिंक खोलें। साइन इन वहीं होगा जहाँ आपने शुरुआत की थी:
mail-fact-account = खाता
mail-fact-password = अस्थायी पासवर्ड
mail-fact-device = डिवाइस
mail-fact-when = समय
mail-fact-browser = ब्राउज़र
mail-fact-address = नेटवर्क पता
mail-fact-now = अब
mail-fact-takes-effect = लागू होने का समय
mail-fact-codes-left = बचे हुए रिकवरी कोड
mail-fact-unusual = क्या असामान्य था
mail-fact-country = देश
risk-new-browser = नया ब्राउज़र
risk-new-network = नया नेटवर्क
risk-many-failures = पहले कई गलत कोशिशें
risk-new-country = नया देश
risk-impossible-travel = पिछले साइन इन की जगह से बहुत दूर
mail-action-confirm = ईमेल पते की पुष्टि करें
mail-action-sign-in = साइन इन करें
mail-action-stop = इसे रोकें
mail-action-not-me = यह मैंने नहीं किया
mail-note-code-lasts = यह कोड { $span } तक मान्य है और एक बार काम करता है।
mail-note-link-lasts = यह लिंक { $span } तक मान्य है और एक बार काम करता है।
mail-note-password-lasts = यह पासवर्ड एक बार काम करता है और { $span } तक मान्य है। साइन इन करते समय आप अपना पासवर्ड चुनेंगे।
mail-note-ignore = अगर आपने यह अनुरोध नहीं किया था, तो इस मैसेज को अनदेखा करें। कुछ नहीं होगा।
mail-note-keep = यह कोड किसी को न बताएँ: { $app } से कोई भी कभी आपसे यह नहीं माँगेगा।
mail-note-somebody-knows = अगर आप अभी साइन इन नहीं कर रहे हैं, तो आपका पासवर्ड किसी और को पता है। उसे बदलें।
mail-note-nothing-changed = अगर आपने यह अनुरोध नहीं किया था, तो इस मैसेज को अनदेखा करें। आपका पासवर्ड वही रहेगा।
mail-note-not-you = अगर यह आपने किया, तो कुछ करने की ज़रूरत नहीं है। अगर नहीं, तो तुरंत अपने एडमिन को बताएँ।
mail-note-blocked-you = अगर यह आपने किया, तो ऐसे ब्राउज़र या ऐसी जगह से साइन इन करें जिसे आप पहले इस्तेमाल कर चुके हैं, या पासकी से साइन इन करें।
mail-note-blocked-not-you = अगर यह आपने नहीं किया, तो हो सकता है कि किसी को आपका पासवर्ड पता हो। दूसरा पासवर्ड चुनें।
mail-footer = यह मैसेज { $app } ने अपने-आप भेजा है। इसके जवाब पढ़े नहीं जाते।

mail-sign-up-code-title = अपने ईमेल पते की पुष्टि करें
mail-sign-up-code-lead = { $app } के लिए खाता बनाना पूरा करने के लिए यह कोड डालें।
mail-sign-up-link-title = अपने ईमेल पते की पुष्टि करें
mail-sign-up-link-lead = { $app } के लिए खाता बनाने में एक ही चरण बाकी है: पुष्टि करें कि यह पता आपका है।
mail-resent-code-title = आपका नया कोड
mail-resent-code-lead = { $app } के लिए खाता बनाना पूरा करने के लिए यह कोड डालें। पुराने कोड अब मान्य नहीं हैं।
mail-resent-link-title = आपका नया लिंक
mail-resent-link-lead = { $app } के लिए खाता बनाना पूरा करने के लिए पुष्टि करें कि यह पता आपका है। पुराने लिंक अब मान्य नहीं हैं।
mail-recovery-code-title = अपना पासवर्ड रीसेट करें
mail-recovery-code-lead = { $app } के लिए नया पासवर्ड चुनने के लिए यह कोड डालें।
mail-sign-in-code-title = साइन इन करने के लिए आपका कोड
mail-sign-in-code-lead = { $app } में साइन इन करने के लिए यह कोड डालें।
mail-mfa-code-title = दूसरे चरण के लिए आपका कोड
mail-mfa-code-lead = आपका पासवर्ड सही था। { $app } में साइन इन पूरा करने के लिए यह कोड डालें।
mail-attribute-code-title = अपने नए ईमेल पते की पुष्टि करें
mail-attribute-code-lead = { $app } के अपने खाते में यह पता इस्तेमाल करने के लिए यह कोड डालें।
mail-invitation-title = आपका खाता तैयार है
mail-invitation-lead = आपके लिए { $app } का खाता बनाया गया है।
mail-already-registered-title = आपका खाता पहले से मौजूद है
mail-already-registered-lead = किसी ने इस पते से { $app } का खाता बनाने की कोशिश की, लेकिन इस पर पहले से एक खाता है। अगर यह आपने किया, तो हमेशा की तरह साइन इन करें या पासवर्ड याद न होने पर उसे रीसेट करें।
mail-password-changed-title = आपका पासवर्ड बदला गया
mail-password-changed-lead = { $app } के आपके खाते का पासवर्ड बदला गया है।
mail-authenticator-added-title = एक ऑथेंटिकेटर ऐप जोड़ा गया
mail-authenticator-added-lead = अब से { $app } में साइन इन करते समय ऑथेंटिकेटर ऐप से आपकी पहचान की पुष्टि हो सकती है।
mail-authenticator-removed-title = एक ऑथेंटिकेटर ऐप हटाया गया
mail-authenticator-removed-lead = एक ऑथेंटिकेटर ऐप अब { $app } के आपके खाते के लिए इस्तेमाल नहीं किया जा सकता।
mail-passkey-added-title = एक पासकी जोड़ी गई
mail-passkey-added-lead = अब से एक नई पासकी से { $app } का आपका खाता खोला जा सकता है।
mail-passkey-removed-title = एक पासकी हटाई गई
mail-passkey-removed-lead = एक पासकी से अब { $app } का आपका खाता नहीं खोला जा सकता।
mail-passkey-copied-title = एक पासकी अस्वीकार की गई
mail-passkey-copied-lead = किसी ने आपकी एक ऐसी पासकी से { $app } में साइन इन करने की कोशिश की जो शायद कॉपी की गई है। उसे अस्वीकार कर दिया गया। अपने खाते से वह पासकी हटाएँ और नई पासकी जोड़ें।
mail-recovery-codes-made-title = नए रिकवरी कोड बनाए गए
mail-recovery-codes-made-lead = { $app } के आपके खाते के लिए नए रिकवरी कोड बनाए गए हैं। पुराने कोड अब काम नहीं करते।
mail-recovery-code-used-title = एक रिकवरी कोड इस्तेमाल किया गया
mail-recovery-code-used-lead = किसी ने आपके एक रिकवरी कोड से { $app } के आपके खाते में साइन इन किया।
mail-recovery-codes-low-title = कुछ ही रिकवरी कोड बचे हैं
mail-recovery-codes-low-lead = किसी ने आपके एक रिकवरी कोड से { $app } के आपके खाते में साइन इन किया। अब कुछ ही कोड बचे हैं: अपने खाते के पेज पर नए बनाएँ।
mail-new-device-title = नए ब्राउज़र से साइन इन
mail-new-device-lead = किसी ने ऐसे ब्राउज़र से { $app } के आपके खाते में साइन इन किया जिसे हम नहीं पहचानते।
mail-unusual-sign-in-title = असामान्य साइन इन
mail-unusual-sign-in-lead = किसी ने { $app } के आपके खाते में साइन इन किया और उसमें कुछ असामान्य था।
mail-sign-in-blocked-title = एक साइन इन रोका गया
mail-sign-in-blocked-lead = किसी ने { $app } के आपके खाते में साइन इन का पहला चरण पार कर लिया। यह इतना असामान्य था कि हमने किसी को साइन इन नहीं करने दिया।
mail-account-deleted-title = आपका खाता मिटा दिया गया
mail-account-deleted-lead = { $app } का आपका खाता और उससे जुड़ी सारी चीज़ें मिटा दी गई हैं।
mail-email-changed-title = आपका ईमेल पता बदला गया
mail-email-changed-lead = { $app } के आपके खाते में अब दूसरा ईमेल पता है। अब से मैसेज वहाँ भेजे जाएँगे। पुराने पते पर यह आखिरी मैसेज था।
mail-phone-changed-title = आपका फ़ोन नंबर बदला गया
mail-phone-changed-lead = { $app } के आपके खाते में अब दूसरा फ़ोन नंबर है।
mail-email-removed-title = आपका ईमेल पता हटाया गया
mail-email-removed-lead = { $app } के आपके खाते में अब यह ईमेल पता नहीं है। इस पते पर यह आखिरी मैसेज था।
mail-phone-removed-title = आपका फ़ोन नंबर हटाया गया
mail-phone-removed-lead = { $app } के आपके खाते में अब यह फ़ोन नंबर नहीं है।
mail-lost-factor-begun-title = आपका दूसरा चरण हटाया जाने वाला है
mail-lost-factor-begun-lead = किसी ने { $app } के आपके खाते में दूसरे चरण के बिना साइन इन करने का अनुरोध किया है। अगर यह आपने नहीं किया, तो इसे अभी रोकें। बस एक बटन दबाना है, साइन इन करने की ज़रूरत नहीं है।
mail-lost-factor-finished-title = आपका दूसरा चरण हटाया गया
mail-lost-factor-finished-lead = अनुरोध के मुताबिक { $app } के आपके खाते का दूसरा चरण हटा दिया गया है। अगली बार साइन इन करते समय नया चरण सेट अप करें।

sms-sign-up-code = { $app }: खाता बनाने के लिए आपका कोड { $code } है।
sms-sign-up-link = { $app }: खाता बनाने के लिए इस नंबर की पुष्टि करें: { $link }
sms-resent-code = { $app }: खाता बनाने के लिए आपका नया कोड { $code } है।
sms-resent-link = { $app }: इस नंबर की पुष्टि के लिए आपका नया लिंक: { $link }
sms-recovery-code = { $app }: पासवर्ड रीसेट करने के लिए आपका कोड { $code } है। इसे किसी को न दें।
sms-sign-in-code = { $app }: साइन इन करने के लिए आपका कोड { $code } है। इसे किसी को न दें।
sms-mfa-code = { $app }: दूसरे चरण के लिए आपका कोड { $code } है। इसे किसी को न दें।
sms-attribute-code = { $app }: इस नंबर की पुष्टि के लिए आपका कोड { $code } है।
sms-invitation = { $app }: उपयोगकर्ता नाम { $username }, अस्थायी पासवर्ड { $code }
sms-already-registered = { $app }: इस नंबर पर पहले से एक खाता है। साइन इन करें या अपना पासवर्ड रीसेट करें।
sms-password-changed = { $app }: { $username } का पासवर्ड बदला गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-authenticator-added = { $app }: { $username } के लिए ऑथेंटिकेटर ऐप जोड़ा गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-authenticator-removed = { $app }: { $username } का एक ऑथेंटिकेटर ऐप हटाया गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-passkey-added = { $app }: { $username } के लिए पासकी जोड़ी गई। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-passkey-removed = { $app }: { $username } की एक पासकी हटाई गई। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-passkey-copied = { $app }: { $username } की एक पासकी, जो शायद कॉपी की गई है, अस्वीकार की गई। उसे अपने खाते से हटाएँ।
sms-recovery-codes-made = { $app }: { $username } के लिए नए रिकवरी कोड बनाए गए। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-recovery-code-used = { $app }: { $username } के खाते में रिकवरी कोड से साइन इन हुआ। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-recovery-codes-low = { $app }: { $username } के खाते में रिकवरी कोड से साइन इन हुआ और कुछ ही कोड बचे हैं। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-new-device = { $app }: { $username } के खाते में नए ब्राउज़र से साइन इन हुआ। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-unusual-sign-in = { $app }: { $username } के खाते में असामान्य साइन इन हुआ। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-sign-in-blocked = { $app }: { $username } के खाते में असामान्य साइन इन रोका गया। यह आपने नहीं किया? अपना पासवर्ड बदलें।
sms-account-deleted = { $app }: खाता { $username } मिटा दिया गया।
sms-email-changed = { $app }: { $username } का ईमेल पता बदला गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-phone-changed = { $app }: { $username } का फ़ोन नंबर बदला गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-email-removed = { $app }: { $username } का ईमेल पता हटाया गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-phone-removed = { $app }: { $username } का फ़ोन नंबर हटाया गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।
sms-lost-factor-begun = { $app }: किसी ने { $username } का दूसरा चरण हटाने का अनुरोध किया। यह आपने नहीं किया? इसे रोकें: { $link }
sms-lost-factor-finished = { $app }: { $username } का दूसरा चरण हटाया गया। यह आपने नहीं किया? अपने एडमिन को बताएँ।

## Demo

demo-home = डेमो ऐप्लिकेशन पर जाएँ
demo-home-title = एक छोटा ऐप्लिकेशन
demo-home-lead = इसे अभी आपके बारे में कुछ नहीं पता। साइन इन करके देखें कि इसे क्या पता चलता है।
demo-start-title = साइन इन करने के लिए उपयोगकर्ता
demo-start-lead = ये सिर्फ़ इस डेमो में हैं। इनमें से हर एक पेजों से होकर जाने वाला अलग रास्ता दिखाता है।
demo-shows-password = सिर्फ़ पासवर्ड से साइन इन होता है।
demo-shows-totp = ऑथेंटिकेटर ऐप का कोड माँगा जाता है।
demo-shows-invited = अस्थायी पासवर्ड है और नया चुनना होता है।
demo-shows-set-up = पहले दूसरा चरण सेट अप करना होता है।
demo-shows-disabled = खाता बंद है और साइन इन अस्वीकार होता है।
demo-shows-studio = /studio पर पेजों का रूप बदलना होता है।
demo-totp-key = ऑथेंटिकेटर कुंजी
demo-session-title = आपने साइन इन किया हुआ है
demo-refresh = टोकन रीफ़्रेश करें
demo-id-token = ID टोकन
demo-access-token = ऐक्सेस टोकन
demo-claim = क्लेम
demo-value = मान
demo-error-title = साइन इन पूरा नहीं हुआ
demo-error-lead = ऐप्लिकेशन को कोड के बजाय यह बताया गया:
mailbox-title = भेजे गए मैसेज
mailbox-lead = इस डेमो में मशीन से बाहर कुछ नहीं जाता। जो भेजा जाता, वह यहाँ रखा जाता है।
mailbox-empty = अभी तक कुछ नहीं भेजा गया है।
mailbox-mail = ईमेल
mailbox-sms = टेक्स्ट मैसेज
mailbox-from = भेजने वाला
mailbox-to = पाने वाला
mailbox-sent = भेजने का समय
mailbox-raw = पूरा सोर्स दिखाएँ
