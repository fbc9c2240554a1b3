## On every page

languages = Lugha
languages-go = Badilisha
title-error = Hitilafu:
summary-heading = Tafadhali angalia haya
next = Endelea
continue = Endelea
other-account = Tumia akaunti nyingine
not-you = Si wewe?
sign-out = Ondoka
signed-in-as = Umeingia kama
reference = Nambari ya marejeleo
way-back = Rudi kwenye { $client }
way-sign-in = Ingia
way-again = Jaribu tena
wait-seconds = { $count ->
    [one] baada ya sekunde 1
   *[other] baada ya sekunde { $count }
}
wait-minutes = { $count ->
    [one] baada ya dakika 1
   *[other] baada ya dakika { $count }
}
wait-hours = { $count ->
    [one] baada ya saa 1
   *[other] baada ya saa { $count }
}
span-minutes = { $count ->
    [one] dakika 1
   *[other] dakika { $count }
}
span-hours = { $count ->
    [one] saa 1
   *[other] saa { $count }
}
span-days = { $count ->
    [one] siku 1
   *[other] siku { $count }
}

## Fields

label-username = Jina la mtumiaji
label-email = Anwani ya barua pepe
label-phone = Nambari ya simu
label-email-or-phone = Anwani ya barua pepe au nambari ya simu
label-any = Jina la mtumiaji, barua pepe au nambari ya simu
label-password = Nenosiri
label-new-password = Nenosiri jipya
label-confirm-password = Nenosiri jipya tena
label-device-name = Jina la kifaa hiki (si lazima)
password-show = Onyesha nenosiri
password-hide = Ficha nenosiri
code-label = Msimbo
device-name-hint = Kwa mfano “Simu yangu”, ili baadaye ujue programu ya kufungua.

## Signing in

sign-in-title = Ingia katika akaunti
sign-in-lead = ili uendelee kwenye { $client }
sign-in-submit = Ingia
password-title = Weka nenosiri lako
username-missing = Weka jina unalotumia kuingia.
username-too-long = Jina hilo ni refu mno. Weka herufi zisizozidi 128.
password-missing = Weka nenosiri lako.
wrong-credentials = Jina au nenosiri si sahihi. Angalia yote mawili kisha ujaribu tena.
unknown-user = Hakuna mtu mwenye jina hili hapa. Angalia jinsi lilivyoandikwa.
account-locked = Kumekuwa na majaribio mengi mno yasiyo sahihi. Jaribu tena { $wait }.
temporary-password-expired = Muda wa nenosiri lako la muda umekwisha. Mwombe aliyekualika akupe jipya.
account-not-confirmed = Akaunti hii bado haijathibitishwa. Mwombe msimamizi wako aithibitishe.
account-confirmed = Akaunti yako imethibitishwa. Ingia ili uendelee.
password-reset-required = Lazima nenosiri lako liwekwe upya kabla ya kuingia. Mwombe msimamizi wako akusaidie.
password-reset-now = Nenosiri lako halitumiki tena. Chagua jipya kwa kutumia msimbo tutakaokutumia.
password-in-a-breach = Nenosiri hili limejulikana kupitia uvujaji wa data mahali pengine, kwa hivyo halifungui tena akaunti yako. Chagua jipya kwa kutumia msimbo tutakaokutumia.

## New password

new-password-title = Chagua nenosiri jipya
new-password-lead = Umeingia kwa nenosiri la muda. Kuanzia sasa, wewe tu unapaswa kulijua nenosiri lako.
new-password-lead-breached = Nenosiri lako limejulikana kupitia uvujaji wa data mahali pengine. Chagua ambalo hutumii mahali pengine popote.
new-password-submit = Hifadhi na uendelee
new-password-missing = Weka nenosiri jipya.
password-too-short = { $count ->
    [one] Nenosiri linahitaji angalau herufi 1.
   *[other] Nenosiri linahitaji angalau herufi { $count }.
}
password-too-long = { $count ->
    [one] Nenosiri linaweza kuwa na herufi isiyozidi 1.
   *[other] Nenosiri linaweza kuwa na herufi zisizozidi { $count }.
}
password-rules = Nenosiri jipya bado halijatimiza masharti yote. Orodha inaonyesha kinachokosekana.
password-needs-upper = Nenosiri linahitaji herufi kubwa (A hadi Z).
password-needs-lower = Nenosiri linahitaji herufi ndogo (a hadi z).
password-needs-digit = Nenosiri linahitaji tarakimu (0 hadi 9).
password-needs-symbol = Nenosiri linahitaji alama, kama vile !, ? au #.
password-edge-space = Nenosiri halipaswi kuanza au kuishia na nafasi.
password-mismatch = Manenosiri hayo mawili hayafanani. Weka nenosiri jipya mara mbili.
password-reused = Umewahi kutumia nenosiri hili. Chagua lingine.
password-guessable = Nenosiri hili ni rahisi mno kukisia. Tumia herufi zaidi, au maneno kadhaa yasiyohusiana wala kukuhusu.
password-breached = Nenosiri hili limejulikana kupitia uvujaji wa data mahali pengine. Chagua ambalo hutumii mahali pengine popote.
password-characters = Nenosiri jipya lina herufi zisizoweza kutumika. Chagua lingine.
password-changed = Nenosiri lako limebadilishwa.
rule-length = { $count ->
    [one] Angalau herufi 1
   *[other] Angalau herufi { $count }
}
rule-upper = Herufi kubwa
rule-lower = Herufi ndogo
rule-digit = Tarakimu
rule-symbol = Alama, kama vile !, ? au #
rule-edges = Hakuna nafasi mwanzoni wala mwishoni
rule-unused = Si ambalo umewahi kutumia
rule-unguessable = Gumu kukisia: si neno wala mpangilio wa kawaida, wala jambo linalokuhusu
rule-unbreached = Si la uvujaji wa data unaojulikana
rule-met = tayari
rule-unmet = bado halijatimizwa

## A forgotten password

forgot-link = Umesahau nenosiri lako?
sign-up-link = Fungua akaunti
sign-in-link = Rudi kuingia
forgot-title = Umesahau nenosiri lako?
forgot-lead = Tuambie wewe ni nani, nasi tutakutumia msimbo wa kuchagua jipya.
forgot-submit = Tuma msimbo
choose-reset-title = Msimbo utumwe wapi?
choose-reset-legend = Njia ya kutuma
choose-reset-email = Kwa barua pepe
choose-reset-text = Kwa SMS
choose-reset-to = Kwa { $destination }
reset-title = Weka upya nenosiri lako
reset-lead = Ikiwa kuna akaunti, msimbo unatumwa kwa { $destination }.
reset-everywhere = Niondoe kila mahali pengine
reset-submit = Hifadhi nenosiri jipya
sent-code-hint = Umo katika ujumbe tuliotuma. Huenda ukachukua dakika moja kufika.
code-not-there = Bado hujapata msimbo?
code-resend = Tuma mwingine
code-sent = Msimbo mwingine unakuja. Wa awali haufanyi kazi tena.
code-sent-just-now = Msimbo umetumwa sasa hivi. Subiri nusu dakika kabla ya kuomba mwingine.
no-recovery = Hatuna anwani ya kutumia msimbo. Mwombe msimamizi wako akusaidie.

## An account of one's own

sign-up-title = Fungua akaunti
sign-up-lead = ya { $client }
sign-up-passwordless = Unaweza kuacha nenosiri bila kujazwa. Hapo utaingia kwa msimbo au ufunguo wa siri.
sign-up-submit = Fungua akaunti
optional = (si lazima)
terms-title = Kabla ya kuendelea
terms-lead = Tafadhali soma haya na uyakubali. Ni mapya, au yamebadilika tangu ulipokubali.
terms-agree = Ninakubali: { $title }
terms-read = Soma “{ $title }” (hufunguka katika kichupo kipya)
terms-missing = Ili kuendelea, weka tiki kwenye kisanduku “{ $title }”.
terms-decline = Sikubali
terms-declined-title = Hukukubali
terms-declined-lead = Bila kukubali huwezi kuingia hapa. Hakuna kilichopelekwa kwenye programu.
terms-again = Soma tena
label-name = Jina kamili
label-given-name = Jina la kwanza
label-middle-name = Jina la kati
label-family-name = Jina la mwisho
label-nickname = Jina la utani
label-birthdate = Tarehe ya kuzaliwa
label-gender = Jinsia
label-address = Anwani
label-locale = Lugha
label-zoneinfo = Saa za eneo
label-profile = Ukurasa wa wasifu
label-picture = Picha
label-website = Tovuti
field-missing = Jaza sehemu hii.
field-too-long = Hii ni ndefu mno. Ifupishe.
field-characters = Hapa kuna herufi zisizoweza kutumika. Ziondoe.
username-taken = Jina hili la mtumiaji tayari lina mwenyewe. Chagua lingine.
name-taken = Tayari kuna akaunti yenye maelezo haya. Ingia, au uweke upya nenosiri lako.
looks-like-contact = Jina la mtumiaji halipaswi kufanana na anwani ya barua pepe au nambari ya simu. Chagua lingine.
not-email = Hiyo si anwani ya barua pepe. Hufanana na name@example.com.
not-phone = Hiyo si nambari ya simu. Anza na + na msimbo wa nchi, kama vile +254 20 123 4567.
not-date = Hiyo si tarehe.
not-url = Hiyo si anwani ya wavuti. Huanza na https://.
not-number = Hiyo si nambari. Iandike kama 12 au 12.5.
not-a-choice = Chagua mojawapo ya hizi.
pattern-missed = Hiyo haina muundo unaohitajika.
choose-one = Tafadhali chagua
yes = Ndiyo
no = Hapana
confirm-title = Thibitisha akaunti yako
confirm-lead = Tumetuma msimbo kwa { $destination }.
confirm-lead-link = Tumetuma kiungo kwa { $destination }. Kifungue, kisha urudi hapa.
sent-code-missing = Weka msimbo ulio katika ujumbe wetu.
sent-code-wrong = Msimbo huo si sahihi. Uangalie, au uombe mwingine.
code-expired = Muda wa msimbo huo umekwisha. Omba mwingine.
contact-taken = Sasa anwani hii ni ya akaunti nyingine. Ingia katika akaunti hiyo, au uweke upya nenosiri lake.
await-approval-title = Karibu tumalize
await-approval-lead = Akaunti yako ya { $client } iko tayari. Lazima mtu akuruhusu kuingia; jaribu tena baadaye.
confirm-link-title = Umebakisha kubonyeza mara moja
confirm-link-lead = Bonyeza kitufe ili uthibitishe akaunti ya { $client }. Ikiwa hukuomba akaunti, funga ukurasa huu.
confirm-link-submit = Thibitisha akaunti
confirmed-title = Akaunti yako imethibitishwa
confirmed-lead = Rudi mahali ulipojisajili, au uingie.
link-expired-title = Muda wa kiungo hiki umekwisha
link-expired-lead = Ingia kwa jina na nenosiri lako, nasi tutakutumia kipya.

## Second step

choose-setup-title = Ongeza hatua ya pili
choose-setup-lead = Nenosiri peke yake linaweza kukisiwa au kuibwa. Ukiwa na hatua ya pili, akaunti yako hubaki yako hata hapo.
choose-setup-legend = Ungependa kuthibitisha vipi kuwa ni wewe?
method-totp = Programu ya uthibitishaji
method-totp-hint = Programu kwenye simu au kompyuta yako huonyesha msimbo mpya kila sekunde 30. Haihitaji mtandao.
method-password = Nenosiri
method-password-hint = Ulilochagua kwa ajili ya akaunti hii.
method-email = Msimbo kwa barua pepe
method-email-hint = Tunautuma kwenye anwani yako.
method-text = Msimbo kwa SMS
method-text-hint = Tunautuma kwenye simu yako.
choose-title = Ungependa kuingia vipi?
choose-second-title = Ungependa kuthibitisha vipi?
choose-legend = Chagua mojawapo ya hizi
other-way = Tumia njia nyingine
sent-code-title = Weka msimbo tuliotuma
sent-code-lead = Unatumwa kwa { $destination }.
sent-link-hint = Au fungua kiungo kilicho katika ujumbe, kwenye kifaa chochote.
sent-link-waits = Kisha ukurasa huu utaendelea wenyewe.
sent-link-opened = Nimefungua kiungo
await-link-title = Tunasubiri kiungo chako
await-link-lead = Fungua kiungo kinachotumwa kwa { $destination }, kisha ubonyeze kitufe kilicho huko.
await-link-looks = Ukurasa huu huangalia kila baada ya sekunde chache, kisha huendelea wenyewe.
await-link-code = Weka msimbo badala yake
link-pressed-title = Unaweza kuendelea
link-pressed-lead = Kiungo kilicho katika ujumbe wetu kimetumika. Endelea kwenye { $client }.
sign-in-link-title = Je, ni wewe unayeingia?
sign-in-link-lead = Mtu fulani anataka kuingia kwenye { $client } kama wewe.
sign-in-link-asked = { $count ->
    [0] Sasa hivi
    [one] Dakika 1 iliyopita
   *[other] Dakika { $count } zilizopita
}
sign-in-link-elsewhere = Kivinjari hicho ndicho kitakachoingia, si hiki. Ikiwa hukuanza huko mwenyewe, kataa: vinginevyo mtu mwingine ataingia katika akaunti yako.
sign-in-link-yes = Ndiyo, ingia
sign-in-link-no = Hapana, si mimi
sign-in-link-pressed-title = Rudi mahali ulipoanzia
sign-in-link-pressed-lead = Ukurasa ulio huko utaendelea wenyewe. Unaweza kufunga huu.
sign-in-link-refused-title = Hakuna aliyeruhusiwa kuingia
sign-in-link-refused-lead = Msimbo na kiungo katika ujumbe huo havifanyi kazi tena. Huna haja ya kufanya jambo lingine.
sign-in-link-expired-title = Kiungo hiki hakifanyi kazi tena
sign-in-link-expired-lead = Kimetumika, au muda wake umekwisha. Ikiwa umebonyeza kitufe sasa hivi, rudi mahali ulipoanzia. Vinginevyo omba kipya huko.
no-second = Akaunti yako inahitaji hatua ya pili, na hakuna inayoweza kutumika hapa. Mwombe msimamizi wako akusaidie.
method-passkey = Ufunguo wa siri
method-passkey-hint = Kifaa chako huthibitisha kuwa ni wewe, kwa alama ya kidole, uso au PIN.
method-missing = Chagua mojawapo ya njia.
set-up-totp-title = Weka mipangilio ya programu ya uthibitishaji
set-up-totp-lead = Ongeza akaunti hii kwenye programu, kisha uweke msimbo inaoonyesha.
set-up-totp-scan = Changanua picha hii kwa programu.
set-up-totp-open = Fungua katika programu kwenye kifaa hiki
set-up-totp-key = Au andika ufunguo huu kwenye programu:
set-up-totp-code-hint = Programu huuonyesha akaunti ikishaongezwa.
set-up-totp-submit = Angalia msimbo na umalize
qr-alt = Msimbo wa QR wenye ufunguo wa programu yako ya uthibitishaji. Ufunguo huohuo umeandikwa hapa chini.
totp-title = Weka msimbo wako
totp-hint = Fungua programu yako ya uthibitishaji ili uuone.
totp-hint-device = Fungua programu ya uthibitishaji kwenye { $device } ili uuone.
code-missing = Weka msimbo kutoka kwenye programu yako.
code-malformed = Msimbo una tarakimu sita. Weka zote.
code-wrong = Msimbo huo si sahihi. Weka msimbo ambao programu yako inaonyesha sasa.
code-used = Msimbo huo tayari umetumika. Subiri hadi programu yako ionyeshe unaofuata.
method-recovery-code = Msimbo wa urejeshaji
recovery-code-use = Tumia msimbo wa urejeshaji
remember-browser = { $count ->
    [one] Usiulize hili kwenye kivinjari hiki kwa siku 1
   *[other] Usiulize hili kwenye kivinjari hiki kwa siku { $count }
}
lose-factor = Siwezi kutumia yoyote kati ya hizi
lost-factor-title = Ingia bila hatua yako ya pili
lost-factor-lead = { $count ->
    [one] Ili kuwazuia wengine, hili huchukua siku 1. Tunakujulisha kwenye kila anwani na nambari ya akaunti yako, na kubonyeza mara moja hulisimamisha. Baada ya siku hiyo, thibitisha tena vilevile na uweke hatua mpya ya pili.
   *[other] Ili kuwazuia wengine, hili huchukua siku { $count }. Tunakujulisha kwenye kila anwani na nambari ya akaunti yako, na kubonyeza mara moja hulisimamisha. Baada ya siku hizo, thibitisha tena vilevile na uweke hatua mpya ya pili.
}
lost-factor-ripe-lead = Muda wa kusubiri umekwisha. Thibitisha tena kuwa ni wewe. Kisha hatua zako za pili za awali zitaondolewa, utaondolewa kila mahali, nawe utaweka mpya.
lost-factor-legend = Tunaweza kutuma msimbo wapi?
lost-factor-submit = Tuma msimbo
lost-factor-waits-title = Ombi lako linasubiri
lost-factor-waits-lead = Rudi tarehe { $when }, au ndani ya wiki mbili kuanzia hapo. Hadi wakati huo, ni hatua yako ya pili tu inayokuruhusu kuingia, na ukiitumia, ombi litaisha.
lost-factor-waits-hint = Si wewe? Bonyeza kiungo kilicho katika ujumbe tuliotuma, na ubadilishe nenosiri lako.
stop-lost-factor-title = Ungependa kubaki na hatua yako ya pili?
stop-lost-factor-lead = Mtu fulani ameomba kuingia katika akaunti yako ya { $client } bila hatua yake ya pili. Ikiwa si wewe, lisimamishe sasa.
stop-lost-factor-submit = Simamisha
lost-factor-stopped-title = Limesimamishwa
lost-factor-stopped-lead = Hatua yako ya pili inabaki. Ikiwa si wewe uliyeomba, badilisha nenosiri lako: kuna mtu anayelijua.
lost-factor-nothing-title = Hakuna cha kusimamisha
lost-factor-nothing-lead = Limesimamishwa tayari, au limeisha. Ikiwa hatua yako ya pili haipo na si wewe uliyeiondoa, mwambie msimamizi wako.
account-lost-factor = Mtu fulani ameomba kuingia katika akaunti yako bila hatua yako ya pili. Inaweza kuondolewa kuanzia { $when }. Ikiwa si wewe, lisimamishe.
recovery-code-title = Weka msimbo wa urejeshaji
recovery-code-label = Msimbo wa urejeshaji
recovery-code-hint = Mmoja wa misimbo kumi uliyohifadhi. Hufanya kazi mara moja.
recovery-code-missing = Weka mmoja wa misimbo yako ya urejeshaji.
recovery-code-wrong = Msimbo huo si sahihi, au tayari umetumika. Uangalie, au utumie mwingine.
recovery-codes-title = Hifadhi misimbo yako ya urejeshaji
recovery-codes-lead = Simu yako ikipotea au isipopatikana, mmoja wa misimbo hii utakuwezesha kuingia. Kila mmoja hufanya kazi mara moja. Ichapishe, au uinakili mahali salama.
recovery-codes-once = Tunaionyesha mara hii tu. Ya awali haifanyi kazi tena.
recovery-codes-kept = Nimeihifadhi
device-name-too-long = Jina hilo ni refu mno. Weka herufi zisizozidi 64.
authenticator-added = Programu yako ya uthibitishaji imeongezwa.

## Sessions

continue-title = Karibu tena
continue-lead = Unaweza kwenda moja kwa moja kwenye { $client }.
choose-account-title = Chagua akaunti
choose-account-lead = Nani anaendelea kwenye { $client }?
choose-account-again = Ingia tena
sign-out-of = Ondoa { $name }
sign-out-all = Ondoa wote
confirm-sign-out-title = Ungependa kuondoka?
confirm-sign-out-lead = Utaondolewa kwenye kila programu inayotumia njia hii ya kuingia katika kivinjari hiki.
signed-out-title = Umeondoka
signed-out-lead = Sasa unaweza kufunga dirisha hili.
signed-out-notice = Umeondoka.
session-refreshed = Tokeni zimefanywa upya.

## The account page

account-title = Akaunti yako
account-profile-heading = Kukuhusu
account-verified = Imethibitishwa
account-unverified = Haijathibitishwa
account-profile-change = Badilisha maelezo
account-profile-title = Badilisha maelezo yako
account-save = Hifadhi
account-email-change = Badilisha anwani ya barua pepe
account-email-add = Ongeza anwani ya barua pepe
account-email-title = Anwani yako ya barua pepe
account-email-code-title = Thibitisha anwani hii ya barua pepe
account-phone-change = Badilisha nambari ya simu
account-phone-add = Ongeza nambari ya simu
account-phone-title = Nambari yako ya simu
account-phone-code-title = Thibitisha nambari hii ya simu
account-contact-lead = Tunatuma msimbo kwa mpya. Hadi utakapouweka, hakuna kitakachobadilika.
account-contact-other = Weka nyingine
label-preferred-username = Jina la kuingilia
profile-changed = Maelezo yako yamebadilishwa.
email-changed = Anwani yako ya barua pepe imebadilishwa.
phone-changed = Nambari yako ya simu imebadilishwa.
account-email-remove = Ondoa anwani hii
account-phone-remove = Ondoa nambari hii
email-removed = Anwani yako ya barua pepe imeondolewa.
phone-removed = Nambari yako ya simu imeondolewa.
already-yours = Tayari unayo hii. Weka nyingine.
sign-in-again = Kwa hili, lazima uwe umeingia ndani ya dakika kumi zilizopita. Ingia tena, kisha urudi.
second-step-first = Hili hubadilisha jinsi unavyoingia, kwa hivyo hatua yako ya pili hutangulia. Ondoka kila mahali kisha uingie nayo, au ufungue kinachoihitaji katika programu yako. Kisha urudi.
prove-first = Kabla ya kubadilisha hili, thibitisha kuwa ni wewe.
prove-link = Thibitisha kwa msimbo
account-proof-title = Thibitisha kuwa ni wewe
account-proof-lead = Kisha unaweza kuendelea na ulichotaka kubadilisha.
account-proof-code-title = Weka msimbo ili uthibitishe
proof-done = Asante, imethibitishwa. Unaweza kuendelea sasa.
account-sign-in-heading = Jinsi unavyoingia
account-change-password = Badilisha nenosiri
account-set-password = Chagua nenosiri
account-first-password-title = Chagua nenosiri
account-no-app = Hakuna
account-added = Tarehe ya kuongezwa: { $when }
account-remove-app = Ondoa programu
account-add-app = Ongeza programu
account-change-app = Ipe jina au uiondoe
account-new-authenticator-title = Ongeza programu ya uthibitishaji
account-new-authenticator-submit = Ongeza programu
account-recovery-codes = Misimbo ya urejeshaji
account-recovery-codes-left = { $count ->
    [0] Hakuna uliobaki
    [one] Umebaki 1
   *[other] Imebaki { $count }
}
account-recovery-codes-make = Unda mipya
account-recovery-codes-title = Unda misimbo mipya ya urejeshaji
account-recovery-codes-lead = Unapata misimbo kumi kwa ajili ya siku ambayo hatua yako ya pili haipatikani. Ya awali huacha kufanya kazi mara moja.
account-recovery-codes-submit = Unda misimbo mipya
account-browsers-heading = Vivinjari vinavyoaminika
account-browsers-hint = Katika hivi huombwi hatua ya pili. Ikiwa hukijui kimoja, kisahau na ubadilishe nenosiri lako.
account-trusted-browser = Kivinjari kinachoaminika
account-browser-seen = Matumizi ya mwisho: { $when }
account-browser-until = Hadi { $when }
account-browser-forget = Sahau
account-browsers-forget = Sahau vyote
browsers-forgotten = Hatua yako ya pili itaombwa tena huko.
account-session-heading = Mahali ulipoingia
account-this-browser = Kivinjari hiki
account-since = Tangu { $when }
account-sessions-link = Vivinjari vyote
account-sessions-lead = Programu uliyoingia huko hubaki imeingia; unaisitishia ufikiaji kwenye ukurasa wa akaunti yako. Ikiwa hujui kivinjari kilicho hapa, ondoka kwenye kivinjari hicho na ubadilishe nenosiri lako.
account-some-browser = Kivinjari
account-sessions-end = Ondoka kwenye vingine vyote
account-sessions-more = { $count ->
    [one] Na kingine 1
   *[other] Na vingine { $count }
}
session-ended = Umeondolewa huko.
sessions-ended = Umeondolewa kila mahali pengine.
account-events-link = Shughuli za hivi karibuni
account-events-title = Shughuli za hivi karibuni
account-events-lead = Ikiwa hujui jambo lolote hapa, tuambie. Kisha tutafunga akaunti yako kwa watu wengine wote.
account-events-none = Bado hakuna kilichorekodiwa.
event-browser = { $browser } kwenye { $system }
event-not-me = Si mimi niliyefanya
event-refused = Imekataliwa
event-sign-in = Kuingia
event-sign-in-failed = Jaribio la kuingia
event-sign-in-blocked = Kuingia kumezuiwa
event-unusual-low = Si kawaida kidogo: { $signs }
event-unusual-medium = Si kawaida: { $signs }
event-unusual-high = Si kawaida kabisa: { $signs }
event-sign-up = Akaunti imefunguliwa
event-confirmed = Akaunti imethibitishwa
event-password-changed = Nenosiri limebadilishwa
event-recovery-begun = Msimbo wa kuweka upya nenosiri umeombwa
event-password-reset = Nenosiri limewekwa upya
event-app-added = Programu ya uthibitishaji imeongezwa
event-app-removed = Programu ya uthibitishaji imeondolewa
event-passkey-added = Ufunguo wa siri umeongezwa
event-passkey-removed = Ufunguo wa siri umeondolewa
event-browser-trusted = Kivinjari kimeaminiwa
event-browsers-forgotten = Vivinjari vinavyoaminika vimesahauliwa
event-email-codes-added = Misimbo kwa barua pepe imewashwa
event-email-codes-removed = Misimbo kwa barua pepe imezimwa
event-text-codes-added = Misimbo kwa SMS imewashwa
event-text-codes-removed = Misimbo kwa SMS imezimwa
event-recovery-codes-made = Misimbo ya urejeshaji imeundwa
event-recovery-code-used = Msimbo wa urejeshaji umetumika
event-recovery-codes-removed = Misimbo ya urejeshaji imeondolewa
event-profile-changed = Maelezo yamebadilishwa
event-email-changed = Anwani ya barua pepe imebadilishwa
event-phone-changed = Nambari ya simu imebadilishwa
event-email-removed = Anwani ya barua pepe imeondolewa
event-phone-removed = Nambari ya simu imeondolewa
event-sign-out = Kuondoka
event-everywhere = Kuondoka kila mahali
event-sessions-ended = Kuondolewa mahali pengine
event-terms-agreed = Masharti yamekubaliwa
event-consent-withdrawn = Idhini imeondolewa
event-app-disconnected = Programu imetenganishwa
event-exported = Data imepakuliwa
event-disowned = “Si mimi niliyefanya”
event-lost-factor-begun = Ombi la kuingia bila hatua ya pili
event-lost-factor-stopped = Ombi la kuingia bila hatua ya pili limesimamishwa
event-lost-factor-finished = Hatua za pili zimeondolewa baada ya kusubiri
event-administered = Imebadilishwa na msimamizi
not-me-title = Si wewe uliyefanya?
not-me-lead = Basi tutafanya hivi:
not-me-ends = Utaondolewa kwenye kila kivinjari kingine na kila programu.
not-me-app = Programu ya uthibitishaji iliyoongezwa tangu hapo itaondolewa.
not-me-recovery-codes = Misimbo ya urejeshaji iliyoundwa tangu hapo itaacha kufanya kazi.
not-me-passkey = Ufunguo wa siri ulioongezwa tangu hapo utaondolewa.
not-me-email-codes = Misimbo kwa barua pepe iliyowashwa tangu hapo itazimwa.
not-me-text-codes = Misimbo kwa SMS iliyowashwa tangu hapo itazimwa.
not-me-password = Utachagua nenosiri jipya, na la zamani halitafanya kazi tena.
not-me-submit = Linda akaunti yangu
secured = Akaunti yako ni yako peke yako tena: nenosiri ni jipya, na wengine wote wameondolewa.
account-everywhere = Ondoka kila mahali
account-everywhere-hint = Unaweza kuondoka kwenye kila kivinjari na kila programu kwa pamoja, pamoja na hapa.
account-apps-heading = Programu zenye ufikiaji
account-apps-hint = Programu unayotenganisha haitendi tena kwa niaba yako. Inaweza kurudi ukiingia tena humo.
account-apps-none = Hakuna
account-app-last = Kuingia kwa mwisho: { $when }
account-disconnect = Tenganisha
account-disconnect-app = Tenganisha { $name }
app-disconnected = Programu haina tena ufikiaji wa akaunti yako.
account-terms-heading = Masharti na idhini
account-terms-version = Toleo la { $version }
account-terms-since = Ulikubali { $when }
account-terms-language = Lugha: { $language }
account-terms-none = Hadi sasa hujakubali chochote.
account-terms-offers = Unayoweza kukubali
account-terms-agree = Ninakubali
account-terms-withdraw = Ondoa idhini
consent-given = Asante. Idhini yako imerekodiwa.
consent-withdrawn = Idhini yako imeondolewa.
account-data-heading = Data yako
account-export-hint = Yaliyohifadhiwa kukuhusu, kama faili ambayo programu zinaweza kusoma.
account-export = Pakua data yangu
account-delete = Futa akaunti
account-back = Rudi kwenye akaunti yako
account-password-title = Badilisha nenosiri lako
label-current-password = Nenosiri la sasa
current-password-missing = Weka nenosiri lako la sasa.
current-password-wrong = Hilo si nenosiri lako la sasa.
account-authenticator-title = Programu yako ya uthibitishaji
account-authenticator-lead = Misimbo yake haitakubaliwa tena. Mahali hatua ya pili inapohitajika na hii ilikuwa ya pekee, utaweka mpya utakapoingia tena.
account-authenticator-submit = Ondoa programu
authenticator-removed = Programu yako ya uthibitishaji imeondolewa.

passkey-title = Tumia ufunguo wako wa siri
passkey-lead = Kifaa chako kitaomba alama ya kidole, uso au PIN. Ikiwa ufunguo wa siri uko kwenye simu yako, chagua simu katika dirisha litakalofunguka.
passkey-use = Tumia ufunguo wa siri
passkey-sign-in = Ingia kwa ufunguo wa siri
passkey-unable = Funguo za siri zinahitaji JavaScript na kivinjari kinachozijua. Hapa, tumia njia nyingine.
passkey-trouble = Hilo halikufaulu, au lilighairiwa. Jaribu tena, au utumie njia nyingine.
passkey-refused = Ufunguo huo wa siri haukufanya kazi hapa. Jaribu tena, au utumie njia nyingine.
passkey-too-late = Imechukua muda. Jaribu tena.
passkey-known = Ufunguo huu wa siri tayari unatumika. Ingia nao, au uunde mwingine.
passkeys-full = Una idadi ya juu zaidi ya funguo za siri zinazoruhusiwa. Ondoa mmoja kwanza.
new-passkey-title = Ingia kwa urahisi zaidi kwa ufunguo wa siri
new-passkey-lead = Kwa ufunguo wa siri unaingia kwa alama ya kidole, uso au PIN. Hakuna cha kukumbuka, wala kitu ambacho ukurasa bandia unaweza kuiba.
new-passkey-submit = Unda ufunguo wa siri
new-passkey-later = Si sasa
label-passkey-name = Jina la ufunguo wa siri
passkey-name-hint = Ili uutambue baadaye, kwa mfano “Simu yangu”. Unaweza kuacha wazi.
passkey-prove-lead = Ufunguo wa siri hufungua akaunti yako. Weka nenosiri lako kwanza, ili mtu mwingine yeyote asiweze kuongeza ufunguo.
passkeys-title = Funguo zako za siri
passkeys-heading = Funguo za siri
passkeys-none = Hakuna
passkeys-manage = Onyesha funguo za siri
passkeys-back = Rudi kwenye funguo zako za siri
passkey-add = Ongeza ufunguo wa siri
passkey-change = Badilisha
passkey-unnamed = Ufunguo wa siri usio na jina
passkey-used = Matumizi ya mwisho: { $when }
passkey-unused = Bado haujatumika
passkey-synced = Kwenye vifaa vyako kadhaa
passkey-own-title = Ufunguo wako wa siri
passkey-rename = Hifadhi jina
passkey-remove-heading = Ondoa ufunguo huu wa siri
passkey-remove-hint = Hautafungua tena akaunti yako. Unaweza kubaki kwenye orodha ya kifaa chako hadi uufute huko.
passkey-remove = Ondoa ufunguo wa siri
passkey-added = Ufunguo wako wa siri uko tayari. Utumie utakapoingia tena.
passkey-renamed = Jina limehifadhiwa.
passkey-removed = Ufunguo wa siri umeondolewa.
account-deletion-title = Ungependa kufuta akaunti yako?
account-deletion-lead = Akaunti yako na vyote vilivyo vyake vitafutwa kabisa, katika kila programu inayoitumia. Hakuna anayeweza kuirejesha.
label-account-name = Jina la akaunti
account-name-hint = Ili kuonyesha kuwa una nia, andika { $name }
account-name-wrong = Hilo si jina la akaunti hii. Liandike kama linavyoonyeshwa.
account-deletion-submit = Futa kabisa
account-deleted-title = Akaunti yako imefutwa
account-deleted-lead = Hakuna kilichobaki hapa. Huenda { $client } bado ina data yake yenyewe.
account-closed-title = Tafadhali ingia kwanza
account-closed-lead = Akaunti yako hufunguka ukishaingia kwenye { $client }. Ingia huko, kisha urudi.

## When it does not go on as planned

page-out-of-date = Ukurasa huo ulikuwa umepitwa na wakati. Sasa uko hapa.
time-ran-out = Imechukua muda, kwa hivyo tunaanza upya. Tafadhali ingia tena.
form-unverified = Hatukuweza kuangalia fomu ilitoka wapi. Tafadhali itume tena.
cookies-blocked = Kivinjari chako hakikurudisha kidakuzi chetu. Ruhusu vidakuzi kwa tovuti hii, kisha ujaribu tena.
too-many-requests = Umejaribu mara nyingi mno kwa muda mfupi. Jaribu tena { $wait }.
busy = Watu wengi wanaingia sasa hivi. Tafadhali jaribu tena baada ya muda mfupi.
expired-title = Muda umekwisha
expired-lead = Ili kulinda akaunti yako, hatua ya kuingia huisha baada ya muda. Hakuna kilichopotea; anza tu upya.
locked-title = Tafadhali subiri kidogo
locked-lead = Kumekuwa na majaribio mengi mno yasiyo sahihi, kwa hivyo hatumruhusu mtu yeyote kuingia kwa sasa. Hii hulinda akaunti isikisiwe.
locked-wait = Jaribu tena { $wait }.
too-many-title = Polepole kidogo, tafadhali
too-many-lead = Yamekuja mengi kwa muda mfupi kuliko tunavyoweza kupokea. Hakuna kilichopotea; subiri tu kisha uendelee.
form-post-title = Subiri kidogo
form-post-lead = Unarudishwa kwenye { $client }. Ikiwa hakuna kinachotokea, bonyeza Endelea.

error-not-found-heading = Ukurasa haukupatikana
error-not-found-what = Hakuna ukurasa kwenye anwani hii.
error-not-found-next = Angalia anwani, au rudi kwenye programu na uanzie huko.
error-method-not-allowed-heading = Hili haliwezi kufanyika hapa
error-method-not-allowed-what = Anwani ipo, lakini si kwa aina hii ya ombi.
error-method-not-allowed-next = Rudi kwenye programu na uanzie huko.
error-too-large-heading = Kilichotumwa ni kingi mno
error-too-large-what = Fomu ilikuwa na mengi kuliko tunavyoweza kupokea.
error-too-large-next = Rudi nyuma, ufupishe ulichoweka, kisha ukitume tena.
error-bad-request-heading = Hatukuelewa ombi
error-bad-request-what = Kitu fulani ndani yake kilikosekana au kiliharibika.
error-bad-request-next = Rudi kwenye programu na uanze tena.
error-form-unverified-heading = Hatukuweza kuangalia fomu
error-form-unverified-what = Fomu na kidakuzi cha kivinjari chako havilingani. Hii hutokea ukurasa unapokaa wazi kwa muda mrefu, au vidakuzi vinapofutwa.
error-form-unverified-next = Rudi nyuma, pakia ukurasa upya, kisha utume fomu tena.
error-cookies-blocked-heading = Vidakuzi vinahitajika ili kuingia
error-cookies-blocked-what = Kivinjari chako hakikurudisha kidakuzi chetu, kwa hivyo hatuwezi kutofautisha kuingia kwako na kwa wengine.
error-cookies-blocked-next = Ruhusu vidakuzi kwa tovuti hii katika mipangilio ya kivinjari chako, kisha uanze tena.
error-busy-heading = Watu wengi wanaingia
error-busy-what = Hatuwezi kupokea wengine kwa sasa.
error-busy-next = Tafadhali jaribu tena baada ya muda mfupi.
error-store-unavailable-heading = Huduma ya kuingia imekatizwa
error-store-unavailable-what = Sehemu ya huduma yetu haijibu. Akaunti na nenosiri lako viko salama.
error-store-unavailable-next = Tafadhali jaribu tena baada ya dakika chache.
error-too-many-requests-heading = Umejaribu mara nyingi mno
error-too-many-requests-what = Maombi mengi yalikuja kutoka kwenye mtandao wako kwa muda mfupi.
error-too-many-requests-next = Subiri dakika chache, kisha ujaribu tena.
error-network-heading = Huwezi kuingia kutoka hapa
error-network-what = Mtandao unaotumia sasa si mmoja wa mitandao inayoruhusiwa kutumia ukurasa huu.
error-network-next = Jaribu kutoka mtandao mwingine. Ikiwa inapaswa kufanya kazi kutoka hapa, wape wanaoendesha huduma hii ya kuingia nambari iliyo hapa chini.
error-internal-heading = Kuna hitilafu upande wetu
error-internal-what = Hukufanya kosa lolote. Hitilafu imerekodiwa.
error-internal-next = Tafadhali jaribu tena. Ikitokea tena, mpe msimamizi wako nambari ya marejeleo iliyo hapa chini.
error-redirect-mismatch-heading = Hatuwezi kukurudisha
error-redirect-mismatch-what = Programu ilituomba tukurudishe kwenye anwani ambayo haijaisajili. Ili kukulinda, tunaishia hapa.
error-redirect-mismatch-next = Waambie wanaoendesha programu. Wanahitaji nambari ya marejeleo iliyo hapa chini.
error-missing-parameters-heading = Kiungo hakijakamilika
error-missing-parameters-what = Programu iliacha kitu kinachohitajika ili kuingia.
error-missing-parameters-next = Rudi kwenye programu na uanze tena. Ikiwa hilo halisaidii, waambie wanaoiendesha.
error-unknown-client-heading = Hatuijui programu hii
error-unknown-client-what = Programu iliyokuleta hapa haijasajiliwa kwetu.
error-unknown-client-next = Angalia kiungo, au waambie wanaoendesha programu.
error-unknown-host-heading = Hakuna anayeingia hapa
error-unknown-host-what = Hakuna huduma ya kuingia iliyowekwa kwa anwani hii.
error-unknown-host-next = Angalia kama anwani ina kosa la tahajia.
error-login-unavailable-heading = Kurasa hizi za kuingia hazipatikani
error-login-unavailable-what = Programu haina kurasa zake za kuingia kwa sasa.
error-login-unavailable-next = Waambie wanaoendesha programu. Wanahitaji nambari ya marejeleo iliyo hapa chini.
error-logout-destination-heading = Hatuwezi kukupeleka mbele
error-logout-destination-what = Programu ilituomba tukupeleke kwenye anwani ambayo haijaisajili. Ili kukulinda, tunaishia hapa.
error-logout-destination-next = Unaweza kufunga dirisha hili, au kufungua programu mwenyewe.
error-not-confirmed-heading = Akaunti yako bado haijathibitishwa
error-not-confirmed-what = Jina na nenosiri lako ni sahihi, lakini akaunti haijathibitishwa.
error-not-confirmed-next = Mwombe msimamizi wako aithibitishe, kisha uingie tena.
error-reset-required-heading = Lazima nenosiri lako liwekwe upya
error-reset-required-what = Kwa usalama wako, nenosiri lako la zamani halifanyi kazi tena.
error-reset-required-next = Mwombe msimamizi wako akupe jipya.
error-no-factor-heading = Hatua ya pili inakosekana
error-no-factor-what = Programu hii inahitaji hatua ya pili, na akaunti yako haina inayoweza kutumika hapa.
error-no-factor-next = Mwombe msimamizi wako akuongezee moja.

## Mail and text messages

moment = { $day } { $month ->
    [1] Januari
    [2] Februari
    [3] Machi
    [4] Aprili
    [5] Mei
    [6] Juni
    [7] Julai
    [8] Agosti
    [9] Septemba
    [10] Oktoba
    [11] Novemba
   *[other] Desemba
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Msimbo wako
mail-or-link = Au fungua kiungo hiki, kwenye kifaa chochote. Utaingia mahali ulipoanzia:
mail-fact-account = Akaunti
mail-fact-password = Nenosiri la muda
mail-fact-device = Kifaa
mail-fact-when = Wakati
mail-fact-browser = Kivinjari
mail-fact-address = Anwani ya mtandao
mail-fact-now = Sasa
mail-fact-takes-effect = Itaanza kutumika
mail-fact-codes-left = Misimbo ya urejeshaji iliyobaki
mail-fact-unusual = Si kawaida
mail-fact-country = Nchi
risk-new-browser = kivinjari kipya
risk-new-network = mtandao mpya
risk-many-failures = majaribio mengi yasiyo sahihi kabla ya hapo
risk-new-country = nchi mpya
risk-impossible-travel = mbali mno na mahali pa kuingia kwa awali
mail-action-confirm = Thibitisha anwani ya barua pepe
mail-action-sign-in = Ingia
mail-action-stop = Simamisha hili
mail-action-not-me = Si mimi niliyefanya
mail-note-code-lasts = Msimbo ni halali kwa { $span } na hufanya kazi mara moja.
mail-note-link-lasts = Kiungo ni halali kwa { $span } na hufanya kazi mara moja.
mail-note-password-lasts = Nenosiri hufanya kazi mara moja na ni halali kwa { $span }. Unapoingia, utachagua lako mwenyewe.
mail-note-ignore = Ikiwa hukuomba hili, unaweza kupuuza ujumbe huu. Hakuna kitakachotokea.
mail-note-keep = Usimpe mtu yeyote msimbo huu: hakuna mtu kutoka { $app } atakayekuomba kamwe.
mail-note-somebody-knows = Ikiwa si wewe unayeingia sasa hivi, mtu mwingine analijua nenosiri lako. Libadilishe.
mail-note-nothing-changed = Ikiwa hukuomba hili, unaweza kupuuza ujumbe huu. Nenosiri lako litabaki kama lilivyo.
mail-note-not-you = Ikiwa ni wewe, huna haja ya kufanya chochote. Ikiwa si wewe, mwambie msimamizi wako mara moja.
mail-note-blocked-you = Ikiwa ni wewe, ingia kutoka kivinjari au mahali ambapo umewahi kutumia, au kwa ufunguo wa siri.
mail-note-blocked-not-you = Ikiwa si wewe, huenda kuna mtu anayelijua nenosiri lako. Chagua lingine.
mail-footer = Ujumbe huu umetumwa kiotomatiki na { $app }. Majibu kwake hayasomwi.

mail-sign-up-code-title = Thibitisha anwani yako ya barua pepe
mail-sign-up-code-lead = Weka msimbo huu ili ukamilishe kujisajili kwenye { $app }.
mail-sign-up-link-title = Thibitisha anwani yako ya barua pepe
mail-sign-up-link-lead = Imebaki hatua moja ili kujisajili kwenye { $app }: thibitisha kuwa anwani hii ni yako.
mail-resent-code-title = Msimbo wako mpya
mail-resent-code-lead = Weka msimbo huu ili ukamilishe kujisajili kwenye { $app }. Misimbo ya awali haitumiki tena.
mail-resent-link-title = Kiungo chako kipya
mail-resent-link-lead = Thibitisha kuwa anwani hii ni yako ili ukamilishe kujisajili kwenye { $app }. Viungo vya awali havitumiki tena.
mail-recovery-code-title = Weka upya nenosiri lako
mail-recovery-code-lead = Weka msimbo huu ili uchague nenosiri jipya la { $app }.
mail-sign-in-code-title = Msimbo wako wa kuingia
mail-sign-in-code-lead = Weka msimbo huu ili uingie kwenye { $app }.
mail-mfa-code-title = Msimbo wako wa hatua ya pili
mail-mfa-code-lead = Nenosiri lako lilikuwa sahihi. Weka msimbo huu ili ukamilishe kuingia kwenye { $app }.
mail-attribute-code-title = Thibitisha anwani yako mpya ya barua pepe
mail-attribute-code-lead = Weka msimbo huu ili utumie anwani hii kwa akaunti yako ya { $app }.
mail-invitation-title = Akaunti yako iko tayari
mail-invitation-lead = Umefunguliwa akaunti ya { $app }.
mail-already-registered-title = Tayari una akaunti
mail-already-registered-lead = Mtu fulani alijaribu kutumia anwani hii kufungua akaunti ya { $app }, na tayari ina akaunti. Ikiwa ni wewe, ingia kama kawaida, au uweke upya nenosiri lako ikiwa hulikumbuki tena.
mail-password-changed-title = Nenosiri lako limebadilishwa
mail-password-changed-lead = Nenosiri la akaunti yako ya { $app } limebadilishwa.
mail-authenticator-added-title = Programu ya uthibitishaji imeongezwa
mail-authenticator-added-lead = Kuanzia sasa, programu ya uthibitishaji inaweza kuthibitisha kuwa ni wewe unayeingia kwenye { $app }.
mail-authenticator-removed-title = Programu ya uthibitishaji imeondolewa
mail-authenticator-removed-lead = Programu fulani ya uthibitishaji haiwezi tena kutumika na akaunti yako ya { $app }.
mail-passkey-added-title = Ufunguo wa siri umeongezwa
mail-passkey-added-lead = Kuanzia sasa, ufunguo mpya wa siri unafungua akaunti yako ya { $app }.
mail-passkey-removed-title = Ufunguo wa siri umeondolewa
mail-passkey-removed-lead = Ufunguo fulani wa siri haufungui tena akaunti yako ya { $app }.
mail-passkey-copied-title = Ufunguo wa siri umekataliwa
mail-passkey-copied-lead = Mtu fulani alijaribu kuingia kwenye { $app } kwa ufunguo wako wa siri ambao huenda umenakiliwa, na akakataliwa. Ondoa ufunguo huo wa siri kwenye akaunti yako, na uongeze mpya.
mail-recovery-codes-made-title = Misimbo mipya ya urejeshaji imeundwa
mail-recovery-codes-made-lead = Kuna misimbo mipya ya urejeshaji ya akaunti yako ya { $app }. Ya awali haifanyi kazi tena.
mail-recovery-code-used-title = Msimbo wa urejeshaji umetumika
mail-recovery-code-used-lead = Mtu fulani ameingia katika akaunti yako ya { $app } kwa mmoja wa misimbo yako ya urejeshaji.
mail-recovery-codes-low-title = Misimbo ya urejeshaji iliyobaki ni michache
mail-recovery-codes-low-lead = Mtu fulani ameingia katika akaunti yako ya { $app } kwa mmoja wa misimbo yako ya urejeshaji. Iliyobaki ni michache: unda mipya kwenye ukurasa wa akaunti yako.
mail-new-device-title = Kuingia kutoka kivinjari kipya
mail-new-device-lead = Mtu fulani ameingia katika akaunti yako ya { $app } kutoka kivinjari ambacho hatukukijua.
mail-unusual-sign-in-title = Kuingia kusiko kwa kawaida
mail-unusual-sign-in-lead = Mtu fulani ameingia katika akaunti yako ya { $app }, na kuna jambo ambalo halikuwa la kawaida.
mail-sign-in-blocked-title = Kuingia kumezuiwa
mail-sign-in-blocked-lead = Mtu fulani alipita hatua ya kwanza ya kuingia katika akaunti yako ya { $app }. Halikuwa jambo la kawaida kabisa, kwa hivyo hatukumruhusu yeyote kuingia.
mail-account-deleted-title = Akaunti yako imefutwa
mail-account-deleted-lead = Akaunti yako ya { $app } na vyote vilivyokuwa vyake vimefutwa.
mail-email-changed-title = Anwani yako ya barua pepe imebadilishwa
mail-email-changed-lead = Akaunti yako ya { $app } sasa ina anwani nyingine ya barua pepe. Kuanzia sasa ujumbe utatumwa huko, na huu ulikuwa wa mwisho kwa anwani ya awali.
mail-phone-changed-title = Nambari yako ya simu imebadilishwa
mail-phone-changed-lead = Akaunti yako ya { $app } sasa ina nambari nyingine ya simu.
mail-email-removed-title = Anwani yako ya barua pepe imeondolewa
mail-email-removed-lead = Akaunti yako ya { $app } haina tena anwani hii ya barua pepe. Huu ulikuwa ujumbe wa mwisho kwake.
mail-phone-removed-title = Nambari yako ya simu imeondolewa
mail-phone-removed-lead = Akaunti yako ya { $app } haina tena nambari hii ya simu.
mail-lost-factor-begun-title = Hatua yako ya pili inakaribia kuondolewa
mail-lost-factor-begun-lead = Mtu fulani ameomba kuingia katika akaunti yako ya { $app } bila hatua yake ya pili. Ikiwa si wewe, lisimamishe sasa. Kubonyeza mara moja kunatosha, na huhitaji kuingia.
mail-lost-factor-finished-title = Hatua yako ya pili imeondolewa
mail-lost-factor-finished-lead = Hatua ya pili ya akaunti yako ya { $app } imeondolewa, kama ilivyoombwa. Weka mpya utakapoingia tena.

sms-sign-up-code = { $app }: { $code } ni msimbo wako wa kujisajili.
sms-sign-up-link = { $app }: thibitisha nambari hii ili ujisajili: { $link }
sms-resent-code = { $app }: { $code } ni msimbo wako mpya wa kujisajili.
sms-resent-link = { $app }: kiungo chako kipya cha kuthibitisha nambari hii: { $link }
sms-recovery-code = { $app }: { $code } ni msimbo wako wa kuweka upya nenosiri. Usimpe mtu yeyote.
sms-sign-in-code = { $app }: { $code } ni msimbo wako wa kuingia. Usimpe mtu yeyote.
sms-mfa-code = { $app }: { $code } ni msimbo wako wa hatua ya pili. Usimpe mtu yeyote.
sms-attribute-code = { $app }: { $code } ni msimbo wako wa kuthibitisha nambari hii.
sms-invitation = { $app }: jina la mtumiaji { $username }, nenosiri la muda { $code }
sms-already-registered = { $app }: nambari hii tayari ina akaunti. Ingia, au uweke upya nenosiri lako.
sms-password-changed = { $app }: nenosiri la { $username } limebadilishwa. Si wewe? Mwambie msimamizi wako.
sms-authenticator-added = { $app }: programu ya uthibitishaji imeongezwa kwa { $username }. Si wewe? Mwambie msimamizi wako.
sms-authenticator-removed = { $app }: programu ya uthibitishaji ya { $username } imeondolewa. Si wewe? Mwambie msimamizi wako.
sms-passkey-added = { $app }: ufunguo wa siri umeongezwa kwa { $username }. Si wewe? Mwambie msimamizi wako.
sms-passkey-removed = { $app }: ufunguo wa siri wa { $username } umeondolewa. Si wewe? Mwambie msimamizi wako.
sms-passkey-copied = { $app }: ufunguo wa siri wa { $username } ambao huenda umenakiliwa umekataliwa. Uondoe kwenye akaunti yako.
sms-recovery-codes-made = { $app }: misimbo mipya ya urejeshaji ya { $username } imeundwa. Si wewe? Mwambie msimamizi wako.
sms-recovery-code-used = { $app }: { $username } ameingia kwa msimbo wa urejeshaji. Si wewe? Mwambie msimamizi wako.
sms-recovery-codes-low = { $app }: { $username } ameingia kwa msimbo wa urejeshaji, na iliyobaki ni michache. Si wewe? Mwambie msimamizi wako.
sms-new-device = { $app }: { $username } ameingia kutoka kivinjari kipya. Si wewe? Mwambie msimamizi wako.
sms-unusual-sign-in = { $app }: { $username } ameingia kwa njia isiyo ya kawaida. Si wewe? Mwambie msimamizi wako.
sms-sign-in-blocked = { $app }: jaribio lisilo la kawaida la { $username } kuingia limezuiwa. Si wewe? Badilisha nenosiri lako.
sms-account-deleted = { $app }: akaunti { $username } imefutwa.
sms-email-changed = { $app }: anwani ya barua pepe ya { $username } imebadilishwa. Si wewe? Mwambie msimamizi wako.
sms-phone-changed = { $app }: nambari ya simu ya { $username } imebadilishwa. Si wewe? Mwambie msimamizi wako.
sms-email-removed = { $app }: anwani ya barua pepe ya { $username } imeondolewa. Si wewe? Mwambie msimamizi wako.
sms-phone-removed = { $app }: nambari ya simu ya { $username } imeondolewa. Si wewe? Mwambie msimamizi wako.
sms-lost-factor-begun = { $app }: mtu fulani ameomba kuondoa hatua ya pili ya { $username }. Si wewe? Lisimamishe: { $link }
sms-lost-factor-finished = { $app }: hatua ya pili ya { $username } imeondolewa. Si wewe? Mwambie msimamizi wako.

## Demo

demo-home = Nenda kwenye programu ya maonyesho
demo-home-title = Programu ndogo
demo-home-lead = Bado haijui chochote kukuhusu. Ingia ili uone inachojifunza.
demo-start-title = Watu wa kuingia kama wao
demo-start-lead = Wapo katika maonyesho haya tu. Kila mmoja huonyesha njia tofauti kupitia kurasa.
demo-shows-password = Huingia kwa nenosiri pekee.
demo-shows-totp = Huombwa msimbo kutoka programu ya uthibitishaji.
demo-shows-invited = Ana nenosiri la muda na huchagua jipya.
demo-shows-set-up = Lazima aweke hatua ya pili kwanza.
demo-shows-disabled = Akaunti yake imezimwa na hukataliwa.
demo-shows-studio = Hubadilisha mwonekano wa kurasa, kwenye /studio.
demo-totp-key = Ufunguo wa uthibitishaji
demo-session-title = Umeingia
demo-refresh = Fanya tokeni upya
demo-id-token = Tokeni ya kitambulisho
demo-access-token = Tokeni ya ufikiaji
demo-claim = Dai
demo-value = Thamani
demo-error-title = Kuingia hakukukamilika
demo-error-lead = Badala ya msimbo, programu iliambiwa hivi:
mailbox-title = Ujumbe uliotumwa
mailbox-lead = Katika maonyesho haya hakuna kinachotoka kwenye mashine. Ambacho kingetumwa kinahifadhiwa hapa.
mailbox-empty = Bado hakuna kilichotumwa.
mailbox-mail = Barua pepe
mailbox-sms = SMS
mailbox-from = Kutoka
mailbox-to = Kwa
mailbox-sent = Umetumwa
mailbox-raw = Onyesha chanzo chote
