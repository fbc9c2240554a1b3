## On every page

languages = Wika
languages-go = Palitan
title-error = Error:
summary-heading = Pakitingnan ito
next = Susunod
continue = Magpatuloy
other-account = Gumamit ng ibang account
not-you = Hindi ikaw?
sign-out = Mag-sign out
signed-in-as = Naka-sign in bilang
reference = Reference
way-back = Bumalik sa { $client }
way-sign-in = Mag-sign in
way-again = Subukan ulit
wait-seconds = { $count ->
    [one] pagkalipas ng { $count } segundo
   *[other] pagkalipas ng { $count } na segundo
}
wait-minutes = { $count ->
    [one] pagkalipas ng { $count } minuto
   *[other] pagkalipas ng { $count } na minuto
}
wait-hours = { $count ->
    [one] pagkalipas ng { $count } oras
   *[other] pagkalipas ng { $count } na oras
}
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } na minuto
}
span-hours = { $count ->
    [one] { $count } oras
   *[other] { $count } na oras
}
span-days = { $count ->
    [one] { $count } araw
   *[other] { $count } na araw
}

## Fields

label-username = Username
label-email = Email address
label-phone = Numero ng telepono
label-email-or-phone = Email address o numero ng telepono
label-any = Username, email, o numero ng telepono
label-password = Password
label-new-password = Bagong password
label-confirm-password = Ulitin ang bagong password
label-device-name = Pangalan ng device na ito (opsyonal)
password-show = Ipakita ang password
password-hide = Itago ang password
code-label = Code
device-name-hint = Halimbawa, “Telepono ko”, para malaman mo sa susunod kung aling app ang bubuksan.

## Signing in

sign-in-title = Mag-sign in
sign-in-lead = para magpatuloy sa { $client }
sign-in-submit = Mag-sign in
password-title = Ilagay ang iyong password
username-missing = Ilagay ang pangalang ginagamit mo sa pag-sign in.
username-too-long = Masyadong mahaba ang pangalang iyan. Maglagay ng hindi hihigit sa 128 character.
password-missing = Ilagay ang iyong password.
wrong-credentials = Hindi tama ang pangalan o ang password. Tingnan ang dalawa at subukan ulit.
unknown-user = Walang may ganitong pangalan dito. Tingnan kung tama ang baybay.
account-locked = Masyadong maraming maling pagsubok. Subukan ulit { $wait }.
temporary-password-expired = Nag-expire na ang pansamantala mong password. Humingi ng bago sa nag-imbita sa iyo.
account-not-confirmed = Hindi pa nakukumpirma ang account na ito. Hilingin sa iyong administrator na kumpirmahin ito.
account-confirmed = Nakumpirma na ang account mo. Mag-sign in para magpatuloy.
password-reset-required = Kailangang i-reset ang password mo bago ka makapag-sign in. Humingi ng tulong sa iyong administrator.
password-reset-now = Hindi na gumagana ang password mo. Pumili ng bago gamit ang code na ipapadala namin sa iyo.
password-in-a-breach = Nalantad ang password na ito dahil sa data breach sa ibang lugar, kaya hindi na nito mabubuksan ang account mo. Pumili ng bago gamit ang code na ipapadala namin sa iyo.

## New password

new-password-title = Pumili ng bagong password
new-password-lead = Nag-sign in ka gamit ang pansamantalang password. Mula ngayon, ikaw lang dapat ang nakakaalam ng password mo.
new-password-lead-breached = Nalantad ang password mo dahil sa data breach sa ibang lugar. Pumili ng password na hindi mo ginagamit sa ibang lugar.
new-password-submit = I-save at magpatuloy
new-password-missing = Maglagay ng bagong password.
password-too-short = { $count ->
    [one] Kailangang may hindi bababa sa { $count } character ang password.
   *[other] Kailangang may hindi bababa sa { $count } na character ang password.
}
password-too-long = { $count ->
    [one] Hanggang { $count } character lang ang puwede sa password.
   *[other] Hanggang { $count } na character lang ang puwede sa password.
}
password-rules = Hindi pa nasusunod ng bagong password ang lahat ng panuntunan. Makikita sa listahan kung ano ang kulang.
password-needs-upper = Kailangan ng password ng malaking titik (A hanggang Z).
password-needs-lower = Kailangan ng password ng maliit na titik (a hanggang z).
password-needs-digit = Kailangan ng password ng digit (0 hanggang 9).
password-needs-symbol = Kailangan ng password ng simbolo, gaya ng !, ?, o #.
password-edge-space = Hindi dapat magsimula o magtapos sa espasyo ang password.
password-mismatch = Hindi magkapareho ang dalawang password. Ilagay nang dalawang beses ang bagong password.
password-reused = Nagamit mo na ang password na ito. Pumili ng iba.
password-guessable = Masyadong madaling hulaan ang password. Gumamit ng mas maraming character, o ng ilang salitang walang kinalaman sa isa’t isa o sa iyo.
password-breached = Nalantad ang password na ito dahil sa data breach sa ibang lugar. Pumili ng password na hindi mo ginagamit sa ibang lugar.
password-characters = May mga character sa bagong password na hindi puwedeng gamitin. Pumili ng iba.
password-changed = Napalitan na ang password mo.
rule-length = { $count ->
    [one] Hindi bababa sa { $count } character
   *[other] Hindi bababa sa { $count } na character
}
rule-upper = Isang malaking titik
rule-lower = Isang maliit na titik
rule-digit = Isang digit
rule-symbol = Isang simbolo, gaya ng !, ?, o #
rule-edges = Walang espasyo sa simula o dulo
rule-unused = Hindi mo pa nagamit dati
rule-unguessable = Mahirap hulaan: walang karaniwang salita o pattern, walang tungkol sa iyo
rule-unbreached = Hindi mula sa kilalang data breach
rule-met = nasunod na
rule-unmet = kulang pa

## A forgotten password

forgot-link = Nakalimutan ang password?
sign-up-link = Gumawa ng account
sign-in-link = Bumalik sa pag-sign in
forgot-title = Nakalimutan ang password?
forgot-lead = Sabihin sa amin kung sino ka, at magpapadala kami ng code para makapili ka ng bago.
forgot-submit = Ipadala ang code
choose-reset-title = Saan dapat ipadala ang code?
choose-reset-legend = Ipadala ito
choose-reset-email = Sa email
choose-reset-text = Sa text message
choose-reset-to = Sa { $destination }
reset-title = I-reset ang password mo
reset-lead = Kung may account, papunta na ang code sa { $destination }.
reset-everywhere = I-sign out ako sa iba pang lugar
reset-submit = I-save ang bagong password
sent-code-hint = Nasa mensaheng ipinadala namin ang code. Maaaring abutin ng isang minuto bago ito dumating.
code-not-there = Wala pang code?
code-resend = Magpadala ulit
code-sent = May bagong code na papunta na. Hindi na gumagana ang nauna.
code-sent-just-now = Kakapadala lang ng code. Maghintay ng kalahating minuto bago humingi ng bago.
no-recovery = Wala kaming alam na address na mapapadalhan ng code. Humingi ng tulong sa iyong administrator.

## An account of one's own

sign-up-title = Gumawa ng account
sign-up-lead = para sa { $client }
sign-up-passwordless = Puwede mong iwanang walang laman ang password. Makakapasok ka noon gamit ang code o passkey.
sign-up-submit = Gumawa ng account
optional = (opsyonal)
terms-title = Bago ka magpatuloy
terms-lead = Pakibasa at sang-ayunan ito. Bago ito, o nagbago ito mula nang sumang-ayon ka.
terms-agree = Sumasang-ayon ako: { $title }
terms-read = Basahin ang “{ $title }” (magbubukas sa bagong tab)
terms-missing = Para magpatuloy, lagyan ng check ang kahon na “{ $title }”.
terms-decline = Hindi ako sumasang-ayon
terms-declined-title = Hindi ka sumang-ayon
terms-declined-lead = Kung wala ito, hindi ka makakapag-sign in dito. Walang ipinasa sa application.
terms-again = Basahin ulit
label-name = Buong pangalan
label-given-name = Pangalan
label-middle-name = Gitnang pangalan
label-family-name = Apelyido
label-nickname = Palayaw
label-birthdate = Petsa ng kapanganakan
label-gender = Kasarian
label-address = Address
label-locale = Wika
label-zoneinfo = Time zone
label-profile = Page ng profile
label-picture = Larawan
label-website = Website
field-missing = Punan ang field na ito.
field-too-long = Masyado itong mahaba. Paikliin ito.
field-characters = May mga character dito na hindi puwedeng gamitin. Alisin ang mga ito.
username-taken = May gumagamit na ng username na ito. Pumili ng iba.
name-taken = Mayroon nang account na may ganitong impormasyon. Mag-sign in, o i-reset ang password mo.
looks-like-contact = Hindi dapat magmukhang email address o numero ng telepono ang username. Pumili ng iba.
not-email = Hindi iyan email address. Ganito ang hitsura nito: name@example.com.
not-phone = Hindi iyan numero ng telepono. Magsimula sa + at sa country code, gaya ng +63 905 123 4567.
not-date = Hindi iyan petsa.
not-url = Hindi iyan web address. Nagsisimula ito sa https://.
not-number = Hindi iyan numero. Isulat ito nang ganito: 12 o 12.5.
not-a-choice = Pumili ng isa sa mga ito.
pattern-missed = Hindi iyan tugma sa hinihinging anyo.
choose-one = Pumili
yes = Oo
no = Hindi
confirm-title = Kumpirmahin ang account mo
confirm-lead = Nagpadala kami ng code sa { $destination }.
confirm-lead-link = Nagpadala kami ng link sa { $destination }. Buksan ito, pagkatapos ay bumalik dito.
sent-code-missing = Ilagay ang code mula sa mensahe namin.
sent-code-wrong = Hindi tama ang code na iyan. Tingnan ito, o humingi ng bago.
code-expired = Nag-expire na ang code na iyan. Humingi ng bago.
contact-taken = Nasa ibang account na ang address na ito. Mag-sign in doon, o i-reset ang password niyon.
await-approval-title = Malapit na
await-approval-lead = Handa na ang account mo sa { $client }. May kailangang magbigay sa iyo ng access; subukan ulit mamaya.
confirm-link-title = Isang pindot na lang
confirm-link-lead = Pindutin ang button para kumpirmahin ang account sa { $client }. Kung hindi ka humingi nito, isara ang page na ito.
confirm-link-submit = Kumpirmahin ang account
confirmed-title = Nakumpirma na ang account mo
confirmed-lead = Bumalik sa kung saan ka nag-sign up, o mag-sign in.
link-expired-title = Nag-expire na ang link na ito
link-expired-lead = Mag-sign in gamit ang pangalan at password mo, at magpapadala kami ng bago.

## Second step

choose-setup-title = Magdagdag ng pangalawang hakbang
choose-setup-lead = Puwedeng mahulaan o manakaw ang password. Kung may pangalawang hakbang, sa iyo pa rin ang account mo kahit mangyari iyon.
choose-setup-legend = Paano mo gustong kumpirmahin na ikaw ito?
method-totp = Authenticator app
method-totp-hint = Nagpapakita ang isang app sa telepono o computer mo ng bagong code kada 30 segundo. Hindi nito kailangan ng network.
method-password = Password
method-password-hint = Ang pinili mo para sa account na ito.
method-email = Code sa email
method-email-hint = Ipapadala namin ito sa address mo.
method-text = Code sa text message
method-text-hint = Ipapadala namin ito sa telepono mo.
choose-title = Paano mo gustong mag-sign in?
choose-second-title = Paano mo ito gustong kumpirmahin?
choose-legend = Pumili ng isa sa mga ito
other-way = Gumamit ng ibang paraan
sent-code-title = Ilagay ang code na ipinadala namin
sent-code-lead = Papunta na ito sa { $destination }.
sent-link-hint = O buksan ang link sa mensahe, sa anumang device.
sent-link-waits = Kusang magpapatuloy ang page na ito pagkatapos.
sent-link-opened = Binuksan ko ang link
await-link-title = Hinihintay ang link mo
await-link-lead = Buksan ang link na papunta na sa { $destination }, at pindutin ang button doon.
await-link-looks = Tumitingin ang page na ito kada ilang segundo, at kusang magpapatuloy pagkatapos.
await-link-code = Ilagay na lang ang code
link-pressed-title = Puwede ka nang magpatuloy
link-pressed-lead = Nagamit na ang link sa mensahe namin. Magpatuloy sa { $client }.
sign-in-link-title = Ikaw ba ang nagsa-sign in?
sign-in-link-lead = May gustong mag-sign in sa { $client } bilang ikaw.
sign-in-link-asked = { $count ->
    [0] Ngayon lang
    [one] { $count } minuto na ang nakalipas
   *[other] { $count } na minuto na ang nakalipas
}
sign-in-link-elsewhere = Ang browser na iyon ang masa-sign in, hindi ang isang ito. Kung hindi ikaw ang nagsimula roon, sumagot ng hindi para walang ibang makapasok sa account mo.
sign-in-link-yes = Oo, mag-sign in
sign-in-link-no = Hindi, hindi ako iyon
sign-in-link-pressed-title = Bumalik sa kung saan ka nagsimula
sign-in-link-pressed-lead = Kusang magpapatuloy ang page doon. Puwede mo nang isara ang isang ito.
sign-in-link-refused-title = Walang nakapasok
sign-in-link-refused-lead = Wala nang magagawa ang code at link sa mensaheng iyon. Wala ka nang kailangang gawin.
sign-in-link-expired-title = Hindi na gumagana ang link na ito
sign-in-link-expired-lead = Nagamit na ito, o naubos na ang oras nito. Kung kakapindot mo lang ng button, bumalik sa kung saan ka nagsimula. Kung hindi, humingi ng bago roon.
no-second = Kailangan ng account mo ng pangalawang hakbang, at walang magagamit dito. Humingi ng tulong sa iyong administrator.
method-passkey = Passkey
method-passkey-hint = Kinukumpirma ng device mo na ikaw ito, gamit ang fingerprint, mukha, o PIN.
method-missing = Pumili ng isa sa mga paraan.
set-up-totp-title = I-set up ang authenticator app mo
set-up-totp-lead = Idagdag ang account na ito sa app, pagkatapos ay ilagay ang code na ipinapakita nito.
set-up-totp-scan = I-scan ang larawang ito gamit ang app.
set-up-totp-open = Buksan sa app sa device na ito
set-up-totp-key = O i-type ang key na ito sa app:
set-up-totp-code-hint = Ipapakita ito ng app kapag naidagdag na ang account.
set-up-totp-submit = Tingnan ang code at tapusin
qr-alt = QR code na may key para sa authenticator app mo. Nakasulat ang parehong key sa ibaba.
totp-title = Ilagay ang code mo
totp-hint = Buksan ang authenticator app mo para makita ito.
totp-hint-device = Buksan ang authenticator app sa { $device } para makita ito.
code-missing = Ilagay ang code mula sa app mo.
code-malformed = May anim na digit ang code. Ilagay ang lahat ng ito.
code-wrong = Hindi tama ang code na iyan. Ilagay ang code na ipinapakita ng app mo ngayon.
code-used = Nagamit na ang code na iyan. Hintaying ipakita ng app mo ang susunod.
method-recovery-code = Recovery code
recovery-code-use = Gumamit ng recovery code
remember-browser = { $count ->
    [one] Huwag na itong itanong sa browser na ito sa loob ng { $count } araw
   *[other] Huwag na itong itanong sa browser na ito sa loob ng { $count } na araw
}
lose-factor = Hindi ko magagamit ang alinman sa mga ito
lost-factor-title = Pumasok nang wala ang pangalawang hakbang mo
lost-factor-lead = { $count ->
    [one] Para walang ibang makapasok, aabutin ito ng { $count } araw. Ipapaalam namin sa iyo sa bawat address at numero ng account mo, at isang pindot lang ang pampatigil dito. Pagkatapos niyon, patunayan ulit ang parehong bagay at mag-set up ng bagong pangalawang hakbang.
   *[other] Para walang ibang makapasok, aabutin ito ng { $count } na araw. Ipapaalam namin sa iyo sa bawat address at numero ng account mo, at isang pindot lang ang pampatigil dito. Pagkatapos niyon, patunayan ulit ang parehong bagay at mag-set up ng bagong pangalawang hakbang.
}
lost-factor-ripe-lead = Tapos na ang paghihintay. Patunayan ulit na ikaw ito. Aalisin pagkatapos ang mga dati mong pangalawang hakbang, masa-sign out ka sa lahat ng lugar, at magse-set up ka ng bago.
lost-factor-legend = Saan kami puwedeng magpadala ng code?
lost-factor-submit = Ipadala ang code
lost-factor-waits-title = Naghihintay ang kahilingan mo
lost-factor-waits-lead = Bumalik sa { $when }, o sa loob ng dalawang linggo mula noon. Hanggang sa panahong iyon, makakapasok ka lang gamit ang pangalawang hakbang mo, at kung gagamitin mo ito, matatapos ang kahilingan.
lost-factor-waits-hint = Hindi ikaw ito? Buksan ang link sa mensaheng ipinadala namin, at palitan ang password mo.
stop-lost-factor-title = Panatilihin ang pangalawang hakbang mo?
stop-lost-factor-lead = May humiling na makapasok sa account mo sa { $client } nang wala ang pangalawang hakbang nito. Kung hindi ikaw iyon, itigil ito ngayon.
stop-lost-factor-submit = Itigil ito
lost-factor-stopped-title = Naitigil na ito
lost-factor-stopped-lead = Mananatili ang pangalawang hakbang mo. Kung hindi ikaw ang humiling, palitan ang password mo: may nakakaalam nito.
lost-factor-nothing-title = Walang kailangang itigil
lost-factor-nothing-lead = Naitigil na ito, o tapos na ito. Kung nawala ang pangalawang hakbang mo at hindi ikaw iyon, sabihin sa iyong administrator.
account-lost-factor = May humiling na makapasok sa account mo nang wala ang pangalawang hakbang. Mula { $when }, puwede na itong alisin. Kung hindi ikaw iyon, itigil ito.
recovery-code-title = Maglagay ng recovery code
recovery-code-label = Recovery code
recovery-code-hint = Isa sa sampung itinago mo. Isang beses lang itong gumagana.
recovery-code-missing = Ilagay ang isa sa mga recovery code mo.
recovery-code-wrong = Hindi tama ang code na iyan, o nagamit na ito. Tingnan ito, o gumamit ng iba.
recovery-codes-title = Itago ang mga recovery code mo
recovery-codes-lead = Kung mawala o wala sa tabi mo ang telepono mo, makakapasok ka gamit ang isa sa mga ito. Isang beses lang gumagana ang bawat isa. I-print ang mga ito, o kopyahin sa ligtas na lugar.
recovery-codes-once = Ngayon lang namin ipapakita ang mga ito. Hindi na gumagana ang mga nauna.
recovery-codes-kept = Naitago ko na ang mga ito
device-name-too-long = Masyadong mahaba ang pangalang iyan. Maglagay ng hindi hihigit sa 64 na character.
authenticator-added = Naidagdag na ang authenticator app mo.

## Sessions

continue-title = Welcome ulit
continue-lead = Puwede kang dumiretso sa { $client }.
choose-account-title = Pumili ng account
choose-account-lead = Sino ang magpapatuloy sa { $client }?
choose-account-again = Mag-sign in ulit
sign-out-of = I-sign out si { $name }
sign-out-all = I-sign out ang lahat
confirm-sign-out-title = Mag-sign out?
confirm-sign-out-lead = Masa-sign out ka sa bawat application na gumagamit ng pag-sign in na ito sa browser na ito.
signed-out-title = Naka-sign out ka na
signed-out-lead = Puwede mo nang isara ang window na ito.
signed-out-notice = Naka-sign out ka na.
session-refreshed = Na-refresh na ang mga token.

## The account page

account-title = Ang account mo
account-profile-heading = Tungkol sa iyo
account-verified = Na-verify
account-unverified = Hindi pa na-verify
account-profile-change = Baguhin ang mga detalye
account-profile-title = Baguhin ang mga detalye mo
account-save = I-save
account-email-change = Palitan ang email address
account-email-add = Magdagdag ng email address
account-email-title = Ang email address mo
account-email-code-title = Kumpirmahin ang email address na ito
account-phone-change = Palitan ang numero ng telepono
account-phone-add = Magdagdag ng numero ng telepono
account-phone-title = Ang numero ng telepono mo
account-phone-code-title = Kumpirmahin ang numero ng teleponong ito
account-contact-lead = Magpapadala kami ng code sa bago. Walang magbabago hangga’t hindi mo ito nailalagay.
account-contact-other = Maglagay ng iba
label-preferred-username = Pangalan sa pag-sign in
profile-changed = Nabago na ang mga detalye mo.
email-changed = Napalitan na ang email address mo.
phone-changed = Napalitan na ang numero ng telepono mo.
account-email-remove = Alisin ang address na ito
account-phone-remove = Alisin ang numerong ito
email-removed = Naalis na ang email address mo.
phone-removed = Naalis na ang numero ng telepono mo.
already-yours = Nasa iyo na ito. Maglagay ng iba.
sign-in-again = Para dito, kailangang nag-sign in ka sa loob ng nakaraang sampung minuto. Mag-sign in ulit, pagkatapos ay bumalik dito.
second-step-first = Binabago nito kung paano ka nagsa-sign in, kaya nauuna ang pangalawang hakbang mo. Mag-sign out sa lahat ng lugar at mag-sign in gamit ito, o buksan sa app mo ang humihingi nito. Pagkatapos ay bumalik dito.
prove-first = Bago mo ito baguhin, kumpirmahin na ikaw ito.
prove-link = Kumpirmahin gamit ang code
account-proof-title = Kumpirmahin na ikaw ito
account-proof-lead = Pagkatapos, puwede ka nang magpatuloy sa gusto mong baguhin.
account-proof-code-title = Ilagay ang code para kumpirmahin ito
proof-done = Salamat, nakumpirma na ito. Puwede ka nang magpatuloy.
account-sign-in-heading = Paano ka nagsa-sign in
account-change-password = Palitan ang password
account-set-password = Pumili ng password
account-first-password-title = Pumili ng password
account-no-app = Wala
account-added = Idinagdag noong { $when }
account-remove-app = Alisin ang app
account-add-app = Magdagdag ng app
account-change-app = Pangalanan o alisin
account-new-authenticator-title = Magdagdag ng authenticator app
account-new-authenticator-submit = Idagdag ang app
account-recovery-codes = Mga recovery code
account-recovery-codes-left = { $count ->
    [0] Wala nang natitira
    [one] { $count } ang natitira
   *[other] { $count } ang natitira
}
account-recovery-codes-make = Gumawa ng mga bago
account-recovery-codes-title = Gumawa ng mga bagong recovery code
account-recovery-codes-lead = Makakakuha ka ng sampung code para sa araw na hindi mo magamit ang pangalawang hakbang mo. Titigil agad sa paggana ang mga dati.
account-recovery-codes-submit = Gumawa ng mga bagong code
account-browsers-heading = Mga pinagkakatiwalaang browser
account-browsers-hint = Sa mga ito, hindi hinihingi ang pangalawang hakbang. Kung may hindi pamilyar sa iyo, kalimutan ito at palitan ang password mo.
account-trusted-browser = Pinagkakatiwalaang browser
account-browser-seen = Huling ginamit noong { $when }
account-browser-until = Hanggang { $when }
account-browser-forget = Kalimutan
account-browsers-forget = Kalimutan lahat
browsers-forgotten = Hihingin na ulit doon ang pangalawang hakbang mo.
account-session-heading = Kung saan ka naka-sign in
account-this-browser = Ang browser na ito
account-since = Mula noong { $when }
account-sessions-link = Lahat ng browser
account-sessions-lead = Mananatiling naka-sign in ang app na na-sign in mo roon; wakasan ang access nito sa page ng account mo. Kung may browser dito na hindi pamilyar sa iyo, mag-sign out doon at palitan ang password mo.
account-some-browser = Isang browser
account-sessions-end = I-sign out ang lahat ng iba pa
account-sessions-more = { $count ->
    [one] At { $count } pa
   *[other] At { $count } pa
}
session-ended = Naka-sign out ka na roon.
sessions-ended = Naka-sign out ka na sa lahat ng iba pang lugar.
account-events-link = Kamakailang aktibidad
account-events-title = Kamakailang aktibidad
account-events-lead = Kung may hindi pamilyar sa iyo rito, sabihin sa amin. Isasara namin ang account mo sa lahat ng iba.
account-events-none = Wala pang naitatala.
event-browser = { $browser } sa { $system }
event-not-me = Hindi ako ito
event-refused = Tinanggihan
event-sign-in = Pag-sign in
event-sign-in-failed = Pagsubok na mag-sign in
event-sign-in-blocked = Na-block na pag-sign in
event-unusual-low = Medyo hindi karaniwan: { $signs }
event-unusual-medium = Hindi karaniwan: { $signs }
event-unusual-high = Lubhang hindi karaniwan: { $signs }
event-sign-up = Ginawa ang account
event-confirmed = Kinumpirma ang account
event-password-changed = Pinalitan ang password
event-recovery-begun = Humingi ng code para i-reset ang password
event-password-reset = Ni-reset ang password
event-app-added = Idinagdag ang authenticator app
event-app-removed = Inalis ang authenticator app
event-passkey-added = Idinagdag ang passkey
event-passkey-removed = Inalis ang passkey
event-browser-trusted = Pinagkatiwalaan ang browser
event-browsers-forgotten = Kinalimutan ang mga pinagkakatiwalaang browser
event-email-codes-added = Na-on ang mga code sa email
event-email-codes-removed = Na-off ang mga code sa email
event-text-codes-added = Na-on ang mga code sa text message
event-text-codes-removed = Na-off ang mga code sa text message
event-recovery-codes-made = Ginawa ang mga recovery code
event-recovery-code-used = Ginamit ang recovery code
event-recovery-codes-removed = Inalis ang mga recovery code
event-profile-changed = Binago ang mga detalye
event-email-changed = Pinalitan ang email address
event-phone-changed = Pinalitan ang numero ng telepono
event-email-removed = Inalis ang email address
event-phone-removed = Inalis ang numero ng telepono
event-sign-out = Pag-sign out
event-everywhere = Pag-sign out sa lahat ng lugar
event-sessions-ended = Pag-sign out sa ibang lugar
event-terms-agreed = Sinang-ayunan ang mga tuntunin
event-consent-withdrawn = Binawi ang pahintulot
event-app-disconnected = Idiniskonekta ang app
event-exported = Na-download ang data
event-disowned = “Hindi ako ito”
event-lost-factor-begun = Humiling na makapasok nang wala ang pangalawang hakbang
event-lost-factor-stopped = Itinigil ang kahilingang makapasok nang wala ang pangalawang hakbang
event-lost-factor-finished = Inalis ang mga pangalawang hakbang pagkatapos ng paghihintay
event-administered = Binago ng administrator
not-me-title = Hindi ikaw ito?
not-me-lead = Kung gayon, ito ang gagawin namin:
not-me-ends = Masa-sign out ka sa lahat ng iba pang browser at sa bawat application.
not-me-app = Aalisin ang authenticator app na idinagdag mula noon.
not-me-recovery-codes = Titigil sa paggana ang mga recovery code na ginawa mula noon.
not-me-passkey = Aalisin ang passkey na idinagdag mula noon.
not-me-email-codes = Io-off ang mga code sa email na na-on mula noon.
not-me-text-codes = Io-off ang mga code sa text message na na-on mula noon.
not-me-password = Pipili ka ng bagong password, at hindi na gagana ang luma.
not-me-submit = I-secure ang account ko
secured = Sa iyo na lang ulit ang account mo: bago ang password, at naka-sign out na ang lahat ng iba.
account-everywhere = Mag-sign out sa lahat ng lugar
account-everywhere-hint = Puwede kang mag-sign out nang sabay-sabay sa lahat ng browser at application, kasama ang isang ito.
account-apps-heading = Mga app na may access
account-apps-hint = Hindi na kikilos para sa iyo ang app na ididiskonekta mo. Puwede itong bumalik kapag nag-sign in ka ulit dito.
account-apps-none = Wala
account-app-last = Huling pag-sign in noong { $when }
account-disconnect = Idiskonekta
account-disconnect-app = Idiskonekta ang { $name }
app-disconnected = Wala nang access ang app sa account mo.
account-terms-heading = Mga tuntunin at pahintulot
account-terms-version = Bersyon { $version }
account-terms-since = Sinang-ayunan noong { $when }
account-terms-language = Wika: { $language }
account-terms-none = Wala ka pang sinang-ayunan.
account-terms-offers = Ang puwede mong sang-ayunan
account-terms-agree = Sumasang-ayon ako
account-terms-withdraw = Bawiin
consent-given = Salamat. Naitala na ang pahintulot mo.
consent-withdrawn = Nabawi na ang pahintulot mo.
account-data-heading = Ang data mo
account-export-hint = Ang itinatagong impormasyon tungkol sa iyo, bilang file na nababasa ng mga program.
account-export = I-download ang data ko
account-delete = I-delete ang account
account-back = Bumalik sa account mo
account-password-title = Palitan ang password mo
label-current-password = Kasalukuyang password
current-password-missing = Ilagay ang kasalukuyan mong password.
current-password-wrong = Hindi iyan ang kasalukuyan mong password.
account-authenticator-title = Ang authenticator app mo
account-authenticator-lead = Hindi na tatanggapin ang mga code nito. Kung kailangan ang pangalawang hakbang at ito lang ang mayroon ka, magse-set up ka ng bago sa susunod mong pag-sign in.
account-authenticator-submit = Alisin ang app
authenticator-removed = Naalis na ang authenticator app mo.

passkey-title = Gamitin ang passkey mo
passkey-lead = Hihingin ng device mo ang fingerprint, mukha, o PIN mo. Kung nasa telepono mo ang passkey, piliin ang telepono sa window na magbubukas.
passkey-use = Gamitin ang passkey
passkey-sign-in = Mag-sign in gamit ang passkey
passkey-unable = Kailangan ng mga passkey ang JavaScript at isang browser na sumusuporta sa mga ito. Dito, gumamit ng ibang paraan.
passkey-trouble = Hindi iyon gumana, o kinansela iyon. Subukan ulit, o gumamit ng ibang paraan.
passkey-refused = Hindi gumana rito ang passkey na iyon. Subukan ulit, o gumamit ng ibang paraan.
passkey-too-late = Natagalan ito. Subukan ulit.
passkey-known = Ginagamit na ang passkey na ito. Mag-sign in gamit ito, o gumawa ng iba.
passkeys-full = Naabot mo na ang pinakamaraming puwedeng passkey. Mag-alis muna ng isa.
new-passkey-title = Mag-sign in nang mas madali gamit ang passkey
new-passkey-lead = Sa passkey, nagsa-sign in ka gamit ang fingerprint, mukha, o PIN. Walang kailangang tandaan, at walang mananakaw ang pekeng page.
new-passkey-submit = Gumawa ng passkey
new-passkey-later = Hindi ngayon
label-passkey-name = Pangalan ng passkey
passkey-name-hint = Para makilala mo ito sa susunod, halimbawa, “Telepono ko”. Puwede mo itong iwanang walang laman.
passkey-prove-lead = Binubuksan ng passkey ang account mo. Ilagay muna ang password mo, para walang ibang makapagdagdag nito.
passkeys-title = Ang mga passkey mo
passkeys-heading = Mga passkey
passkeys-none = Wala
passkeys-manage = Ipakita ang mga passkey
passkeys-back = Bumalik sa mga passkey mo
passkey-add = Magdagdag ng passkey
passkey-change = Baguhin
passkey-unnamed = Passkey na walang pangalan
passkey-used = Huling ginamit noong { $when }
passkey-unused = Hindi pa nagagamit
passkey-synced = Sa ilan sa mga device mo
passkey-own-title = Ang passkey mo
passkey-rename = I-save ang pangalan
passkey-remove-heading = Alisin ang passkey na ito
passkey-remove-hint = Hindi na nito mabubuksan ang account mo. Maaaring nakalista pa rin ito sa device mo hanggang sa i-delete mo ito roon.
passkey-remove = Alisin ang passkey
passkey-added = Handa na ang passkey mo. Gamitin ito sa susunod mong pag-sign in.
passkey-renamed = Na-save na ang pangalan.
passkey-removed = Naalis na ang passkey.
account-deletion-title = I-delete ang account mo?
account-deletion-lead = Tuluyang mawawala ang account mo at ang lahat ng nauugnay rito, sa bawat application na gumagamit nito. Walang makakapagbalik nito.
label-account-name = Pangalan ng account
account-name-hint = Para ipakitang sigurado ka, i-type ang { $name }
account-name-wrong = Hindi iyan ang pangalan ng account na ito. I-type ito gaya ng ipinapakita.
account-deletion-submit = Tuluyang i-delete
account-deleted-title = Na-delete na ang account mo
account-deleted-lead = Walang natira rito. Maaaring may itinatago pang sariling data ang { $client }.
account-closed-title = Mag-sign in muna
account-closed-lead = Magbubukas ang account mo kapag naka-sign in ka na sa { $client }. Mag-sign in doon, pagkatapos ay bumalik dito.

## When it does not go on as planned

page-out-of-date = Luma na ang page na iyon. Nandito ka na ngayon.
time-ran-out = Natagalan ito, kaya magsisimula tayo ulit. Mag-sign in ulit.
form-unverified = Hindi namin matukoy kung saan galing ang form. Pakipadala ulit ito.
cookies-blocked = Hindi ibinalik ng browser mo ang aming cookie. Payagan ang cookies para sa site na ito, pagkatapos ay subukan ulit.
too-many-requests = Masyado iyong madalas sa maikling panahon. Subukan ulit { $wait }.
busy = Maraming nagsa-sign in sa ngayon. Pakisubukan ulit sa ilang sandali.
expired-title = Naubos na ang oras
expired-lead = Para manatiling ligtas ang account mo, natatapos ang pag-sign in pagkalipas ng ilang panahon. Walang nawala; magsimula lang ulit.
locked-title = Maghintay nang kaunti
locked-lead = Masyadong maraming maling pagsubok, kaya wala muna kaming pinapapasok. Pinoprotektahan nito ang account laban sa panghuhula.
locked-wait = Subukan ulit { $wait }.
too-many-title = Mas mabagal nang kaunti
too-many-lead = Mas marami ang dumating sa maikling panahon kaysa sa tinatanggap namin. Walang nawala; maghintay lang at magpatuloy.
form-post-title = Sandali lang
form-post-lead = Ibinabalik ka sa { $client }. Kung walang mangyari, pindutin ang “Magpatuloy”.

error-not-found-heading = Hindi nakita ang page
error-not-found-what = Walang page sa address na ito.
error-not-found-next = Tingnan ang address, o bumalik sa application at magsimula roon.
error-method-not-allowed-heading = Hindi ito magagawa rito
error-method-not-allowed-what = Mayroong ganitong address, pero hindi para sa ganitong uri ng request.
error-method-not-allowed-next = Bumalik sa application at magsimula roon.
error-too-large-heading = Masyadong marami ang ipinadala
error-too-large-what = Mas marami ang laman ng form kaysa sa matatanggap namin.
error-too-large-next = Bumalik, paikliin ang inilagay mo, at ipadala ulit ito.
error-bad-request-heading = Hindi namin naintindihan ang request
error-bad-request-what = May kulang o sirang bahagi rito.
error-bad-request-next = Bumalik sa application at magsimula ulit.
error-form-unverified-heading = Hindi namin masuri ang form
error-form-unverified-what = Hindi magkatugma ang form at ang cookie ng browser mo. Nangyayari ito kapag matagal na nakabukas ang isang page, o kapag na-delete ang cookies.
error-form-unverified-next = Bumalik, i-reload ang page, at ipadala ulit ang form.
error-cookies-blocked-heading = Kailangan ng cookies para mag-sign in
error-cookies-blocked-what = Hindi ibinalik ng browser mo ang aming cookie, kaya hindi namin makilala ang pag-sign in mo sa iba.
error-cookies-blocked-next = Payagan ang cookies para sa site na ito sa mga setting ng browser mo, pagkatapos ay magsimula ulit.
error-busy-heading = Maraming nagsa-sign in
error-busy-what = Hindi muna kami makakatanggap ng higit pa sa ngayon.
error-busy-next = Pakisubukan ulit sa ilang sandali.
error-store-unavailable-heading = Naantala ang pag-sign in
error-store-unavailable-what = May bahagi ng serbisyo namin na hindi tumutugon. Ligtas ang account at password mo.
error-store-unavailable-next = Pakisubukan ulit sa loob ng ilang minuto.
error-too-many-requests-heading = Masyado iyong madalas
error-too-many-requests-what = Maraming request ang nagmula sa network mo sa maikling panahon.
error-too-many-requests-next = Maghintay ng ilang minuto, pagkatapos ay subukan ulit.
error-network-heading = Hindi ka makakapag-sign in mula rito
error-network-what = Ang network na ginagamit mo ngayon ay hindi kabilang sa mga puwedeng gumamit ng page na ito.
error-network-next = Subukan ito mula sa ibang network. Kung dapat itong gumana mula rito, ibigay ang numero sa ibaba sa nagpapatakbo ng page na ito.
error-internal-heading = May nangyaring problema sa panig namin
error-internal-what = Wala kang ginawang mali. Naitala na ang error.
error-internal-next = Pakisubukan ulit. Kung maulit ito, ibigay ang reference sa ibaba sa iyong administrator.
error-redirect-mismatch-heading = Hindi ka namin maibabalik
error-redirect-mismatch-what = Hiniling ng application na ibalik ka namin sa isang address na hindi nito inirehistro. Para protektahan ka, hanggang dito lang kami.
error-redirect-mismatch-next = Sabihin ito sa mga nagpapatakbo ng application. Kakailanganin nila ang reference sa ibaba.
error-missing-parameters-heading = Hindi kumpleto ang link
error-missing-parameters-what = May hindi isinama ang application na kailangan sa pag-sign in.
error-missing-parameters-next = Bumalik sa application at magsimula ulit. Kung hindi iyon makatulong, sabihin sa mga nagpapatakbo nito.
error-unknown-client-heading = Hindi namin kilala ang application na ito
error-unknown-client-what = Hindi nakarehistro sa amin ang application na nagpadala sa iyo rito.
error-unknown-client-next = Tingnan ang link, o sabihin sa mga nagpapatakbo ng application.
error-unknown-host-heading = Walang nagsa-sign in dito
error-unknown-host-what = Walang naka-set up na pag-sign in para sa address na ito.
error-unknown-host-next = Tingnan kung may mali sa baybay ng address.
error-login-unavailable-heading = Hindi available ang mga page na ito sa pag-sign in
error-login-unavailable-what = Walang sariling mga page sa pag-sign in ang application sa ngayon.
error-login-unavailable-next = Sabihin ito sa mga nagpapatakbo ng application. Kakailanganin nila ang reference sa ibaba.
error-logout-destination-heading = Hindi ka namin maipapadala sa susunod
error-logout-destination-what = Hiniling ng application na ipadala ka namin sa isang address na hindi nito inirehistro. Para protektahan ka, hanggang dito lang kami.
error-logout-destination-next = Puwede mong isara ang window na ito, o ikaw na mismo ang magbukas ng application.
error-not-confirmed-heading = Hindi pa nakukumpirma ang account mo
error-not-confirmed-what = Tama ang pangalan at password mo, pero hindi pa nakukumpirma ang account.
error-not-confirmed-next = Hilingin sa iyong administrator na kumpirmahin ito, pagkatapos ay mag-sign in ulit.
error-reset-required-heading = Kailangang i-reset ang password mo
error-reset-required-what = Para sa kaligtasan mo, hindi na gumagana ang luma mong password.
error-reset-required-next = Humingi ng bago sa iyong administrator.
error-no-factor-heading = Kulang ng pangalawang hakbang
error-no-factor-what = Humihingi ang application na ito ng pangalawang hakbang, at walang magagamit dito ang account mo.
error-no-factor-next = Hilingin sa iyong administrator na magdagdag nito para sa iyo.

## Mail and text messages

moment = { $month ->
    [1] Enero
    [2] Pebrero
    [3] Marso
    [4] Abril
    [5] Mayo
    [6] Hunyo
    [7] Hulyo
    [8] Agosto
    [9] Setyembre
    [10] Oktubre
    [11] Nobyembre
   *[other] Disyembre
} { $day }, { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Ang code mo
mail-or-link = O buksan ang link na ito, sa anumang device. Masa-sign in ka sa kung saan ka nagsimula:
mail-fact-account = Account
mail-fact-password = Pansamantalang password
mail-fact-device = Device
mail-fact-when = Kailan
mail-fact-browser = Browser
mail-fact-address = Address ng network
mail-fact-now = Ngayon
mail-fact-takes-effect = Magkakabisa
mail-fact-codes-left = Mga natitirang recovery code
mail-fact-unusual = Hindi karaniwan
mail-fact-country = Bansa
risk-new-browser = bagong browser
risk-new-network = bagong network
risk-many-failures = maraming maling hula bago nito
risk-new-country = bagong bansa
risk-impossible-travel = masyadong malayo sa nakaraang pag-sign in
mail-action-confirm = Kumpirmahin ang email address
mail-action-sign-in = Mag-sign in
mail-action-stop = Itigil ito
mail-action-not-me = Hindi ako ito
mail-note-code-lasts = May bisa ang code nang { $span } at isang beses lang gumagana.
mail-note-link-lasts = May bisa ang link nang { $span } at isang beses lang gumagana.
mail-note-password-lasts = Isang beses lang gumagana ang password at may bisa ito nang { $span }. Kapag nag-sign in ka, pipili ka ng sarili mong password.
mail-note-ignore = Kung hindi mo ito hiniling, puwede mong balewalain ang mensaheng ito. Walang mangyayari.
mail-note-keep = Huwag ibahagi ang code: hindi ito kailanman hihingin sa iyo ng sinuman mula sa { $app }.
mail-note-somebody-knows = Kung hindi ka nagsa-sign in ngayon, may ibang nakakaalam ng password mo. Palitan ito.
mail-note-nothing-changed = Kung hindi mo ito hiniling, puwede mong balewalain ang mensaheng ito. Hindi magbabago ang password mo.
mail-note-not-you = Kung ikaw iyon, wala kang kailangang gawin. Kung hindi, sabihin agad sa iyong administrator.
mail-note-blocked-you = Kung ikaw iyon, mag-sign in mula sa browser o lugar na nagamit mo na, o gamit ang passkey.
mail-note-blocked-not-you = Kung hindi ikaw iyon, maaaring may nakakaalam ng password mo. Pumili ng iba.
mail-footer = Awtomatikong ipinadala ng { $app } ang mensaheng ito. Hindi binabasa ang mga sagot dito.

mail-sign-up-code-title = Kumpirmahin ang email address mo
mail-sign-up-code-lead = Ilagay ang code na ito para matapos ang pag-sign up sa { $app }.
mail-sign-up-link-title = Kumpirmahin ang email address mo
mail-sign-up-link-lead = Isang hakbang na lang para makapag-sign up sa { $app }: kumpirmahin na sa iyo ang address na ito.
mail-resent-code-title = Ang bago mong code
mail-resent-code-lead = Ilagay ang code na ito para matapos ang pag-sign up sa { $app }. Hindi na gumagana ang mga naunang code.
mail-resent-link-title = Ang bago mong link
mail-resent-link-lead = Kumpirmahin na sa iyo ang address na ito para matapos ang pag-sign up sa { $app }. Hindi na gumagana ang mga naunang link.
mail-recovery-code-title = I-reset ang password mo
mail-recovery-code-lead = Ilagay ang code na ito para pumili ng bagong password para sa { $app }.
mail-sign-in-code-title = Ang code mo sa pag-sign in
mail-sign-in-code-lead = Ilagay ang code na ito para mag-sign in sa { $app }.
mail-mfa-code-title = Ang code mo para sa pangalawang hakbang
mail-mfa-code-lead = Tama ang password mo. Ilagay ang code na ito para matapos ang pag-sign in sa { $app }.
mail-attribute-code-title = Kumpirmahin ang bago mong email address
mail-attribute-code-lead = Ilagay ang code na ito para gamitin ang address na ito sa account mo sa { $app }.
mail-invitation-title = Handa na ang account mo
mail-invitation-lead = May ginawang account sa { $app } para sa iyo.
mail-already-registered-title = Mayroon ka nang account
mail-already-registered-lead = May sumubok na gamitin ang address na ito para sa account sa { $app }, at mayroon na itong account. Kung ikaw iyon, mag-sign in gaya ng dati, o i-reset ang password mo kung hindi mo na ito alam.
mail-password-changed-title = Pinalitan ang password mo
mail-password-changed-lead = Pinalitan ang password ng account mo sa { $app }.
mail-authenticator-added-title = May idinagdag na authenticator app
mail-authenticator-added-lead = Mula ngayon, puwedeng kumpirmahin ng isang authenticator app na ikaw ang nagsa-sign in sa { $app }.
mail-authenticator-removed-title = May inalis na authenticator app
mail-authenticator-removed-lead = May authenticator app na hindi na magagamit sa account mo sa { $app }.
mail-passkey-added-title = May idinagdag na passkey
mail-passkey-added-lead = Mula ngayon, may bagong passkey na nagbubukas ng account mo sa { $app }.
mail-passkey-removed-title = May inalis na passkey
mail-passkey-removed-lead = May passkey na hindi na nagbubukas ng account mo sa { $app }.
mail-passkey-copied-title = May tinanggihang passkey
mail-passkey-copied-lead = May nag-sign in sa { $app } gamit ang isang passkey mo na maaaring nakopya, at tinanggihan ito. Alisin ang passkey na iyon sa account mo, at magdagdag ng bago.
mail-recovery-codes-made-title = May mga ginawang bagong recovery code
mail-recovery-codes-made-lead = May mga bagong recovery code para sa account mo sa { $app }. Hindi na gumagana ang mga nauna.
mail-recovery-code-used-title = May ginamit na recovery code
mail-recovery-code-used-lead = May nag-sign in sa account mo sa { $app } gamit ang isa sa mga recovery code mo.
mail-recovery-codes-low-title = Kaunti na lang ang mga recovery code
mail-recovery-codes-low-lead = May nag-sign in sa account mo sa { $app } gamit ang isa sa mga recovery code mo. Kaunti na lang ang natitira: gumawa ng mga bago sa page ng account mo.
mail-new-device-title = Pag-sign in mula sa bagong browser
mail-new-device-lead = May nag-sign in sa account mo sa { $app } mula sa browser na hindi namin kilala.
mail-unusual-sign-in-title = Hindi karaniwang pag-sign in
mail-unusual-sign-in-lead = May nag-sign in sa account mo sa { $app }, at may hindi karaniwan dito.
mail-sign-in-blocked-title = May na-block na pag-sign in
mail-sign-in-blocked-lead = May nakalampas sa unang hakbang ng pag-sign in sa account mo sa { $app }. Lubha itong hindi karaniwan kaya wala kaming pinapasok.
mail-account-deleted-title = Na-delete ang account mo
mail-account-deleted-lead = Na-delete ang account mo sa { $app } at ang lahat ng nauugnay rito.
mail-email-changed-title = Pinalitan ang email address mo
mail-email-changed-lead = Iba na ang email address ng account mo sa { $app }. Doon na ipapadala ang mga mensahe mula ngayon, at ito na ang huli sa dating address.
mail-phone-changed-title = Pinalitan ang numero ng telepono mo
mail-phone-changed-lead = Iba na ang numero ng telepono ng account mo sa { $app }.
mail-email-removed-title = Inalis ang email address mo
mail-email-removed-lead = Wala na ang email address na ito sa account mo sa { $app }. Ito na ang huling mensahe rito.
mail-phone-removed-title = Inalis ang numero ng telepono mo
mail-phone-removed-lead = Wala na ang numero ng teleponong ito sa account mo sa { $app }.
mail-lost-factor-begun-title = Malapit nang alisin ang pangalawang hakbang mo
mail-lost-factor-begun-lead = May humiling na mag-sign in sa account mo sa { $app } nang wala ang pangalawang hakbang nito. Kung hindi ikaw iyon, itigil ito ngayon. Sapat na ang isang pindot, at hindi mo kailangang mag-sign in.
mail-lost-factor-finished-title = Inalis ang pangalawang hakbang mo
mail-lost-factor-finished-lead = Inalis ang pangalawang hakbang ng account mo sa { $app }, ayon sa hiniling. Mag-set up ng bago sa susunod mong pag-sign in.

sms-sign-up-code = { $app }: { $code } ang code mo sa pag-sign up.
sms-sign-up-link = { $app }: kumpirmahin ang numerong ito para mag-sign up: { $link }
sms-resent-code = { $app }: { $code } ang bago mong code sa pag-sign up.
sms-resent-link = { $app }: ang bago mong link para kumpirmahin ang numerong ito: { $link }
sms-recovery-code = { $app }: { $code } ang code mo para i-reset ang password mo. Huwag itong ibigay kaninuman.
sms-sign-in-code = { $app }: { $code } ang code mo sa pag-sign in. Huwag itong ibigay kaninuman.
sms-mfa-code = { $app }: { $code } ang code mo para sa pangalawang hakbang. Huwag itong ibigay kaninuman.
sms-attribute-code = { $app }: { $code } ang code mo para kumpirmahin ang numerong ito.
sms-invitation = { $app }: username { $username }, pansamantalang password { $code }
sms-already-registered = { $app }: may account na ang numerong ito. Mag-sign in, o i-reset ang password mo.
sms-password-changed = { $app }: pinalitan ang password ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-authenticator-added = { $app }: may idinagdag na authenticator app para kay { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-authenticator-removed = { $app }: inalis ang isang authenticator app ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-passkey-added = { $app }: may idinagdag na passkey para kay { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-passkey-removed = { $app }: inalis ang isang passkey ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-passkey-copied = { $app }: tinanggihan ang isang passkey ni { $username } na maaaring nakopya. Alisin ito sa account mo.
sms-recovery-codes-made = { $app }: may mga ginawang bagong recovery code para kay { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-recovery-code-used = { $app }: nag-sign in si { $username } gamit ang recovery code. Hindi ikaw? Sabihin sa iyong administrator.
sms-recovery-codes-low = { $app }: nag-sign in si { $username } gamit ang recovery code, at kaunti na lang ang natitira. Hindi ikaw? Sabihin sa iyong administrator.
sms-new-device = { $app }: nag-sign in si { $username } mula sa bagong browser. Hindi ikaw? Sabihin sa iyong administrator.
sms-unusual-sign-in = { $app }: may hindi karaniwang pag-sign in si { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-sign-in-blocked = { $app }: na-block ang isang hindi karaniwang pag-sign in ni { $username }. Hindi ikaw? Palitan ang password mo.
sms-account-deleted = { $app }: na-delete ang account na { $username }.
sms-email-changed = { $app }: pinalitan ang email address ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-phone-changed = { $app }: pinalitan ang numero ng telepono ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-email-removed = { $app }: inalis ang email address ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-phone-removed = { $app }: inalis ang numero ng telepono ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.
sms-lost-factor-begun = { $app }: may humiling na alisin ang pangalawang hakbang ni { $username }. Hindi ikaw? Itigil ito: { $link }
sms-lost-factor-finished = { $app }: inalis ang pangalawang hakbang ni { $username }. Hindi ikaw? Sabihin sa iyong administrator.

## Demo

demo-home = Pumunta sa demo application
demo-home-title = Isang maliit na application
demo-home-lead = Wala pa itong alam tungkol sa iyo. Mag-sign in para makita kung ano ang malalaman nito.
demo-start-title = Mga taong puwedeng gamitin sa pag-sign in
demo-start-lead = Sa demo na ito lang sila umiiral. Nagpapakita ang bawat isa ng ibang daan sa mga page.
demo-shows-password = Nagsa-sign in gamit ang password lang.
demo-shows-totp = Hinihingan ng code mula sa authenticator app.
demo-shows-invited = May pansamantalang password at pumipili ng bago.
demo-shows-set-up = Kailangan munang mag-set up ng pangalawang hakbang.
demo-shows-disabled = May naka-disable na account at tinatanggihan.
demo-shows-studio = Binabago ang hitsura ng mga pahina, sa /studio.
demo-totp-key = Key ng authenticator
demo-session-title = Naka-sign in ka na
demo-refresh = I-refresh ang mga token
demo-id-token = ID token
demo-access-token = Access token
demo-claim = Claim
demo-value = Value
demo-error-title = Hindi natapos ang pag-sign in
demo-error-lead = Ito ang sinabi sa application sa halip na code:
mailbox-title = Mga ipinadalang mensahe
mailbox-lead = Sa demo na ito, walang lumalabas sa machine. Nakatago rito ang ipapadala sana.
mailbox-empty = Wala pang naipapadala.
mailbox-mail = Mail
mailbox-sms = Text message
mailbox-from = Mula kay
mailbox-to = Para kay
mailbox-sent = Ipinadala
mailbox-raw = Ipakita ang buong source
