## On every page

languages = Ulimi
languages-go = Shintsha
title-error = Iphutha:
summary-heading = Sicela uhlole lokhu
next = Okulandelayo
continue = Qhubeka
other-account = Sebenzisa enye i-akhawunti
not-you = Akuwena?
sign-out = Phuma
signed-in-as = Ungene ngemvume njengo
reference = Inombolo yereferensi
way-back = Buyela ku-{ $client }
way-sign-in = Ngena ngemvume
way-again = Zama futhi
wait-seconds = { $count ->
    [one] ngemva kwesekhondi elingu-1
   *[other] ngemva kwamasekhondi angu-{ $count }
}
wait-minutes = { $count ->
    [one] ngemva kweminithi elingu-1
   *[other] ngemva kwamaminithi angu-{ $count }
}
wait-hours = { $count ->
    [one] ngemva kwehora elingu-1
   *[other] ngemva kwamahora angu-{ $count }
}
span-minutes = { $count ->
    [one] iminithi elingu-1
   *[other] amaminithi angu-{ $count }
}
span-hours = { $count ->
    [one] ihora elingu-1
   *[other] amahora angu-{ $count }
}
span-days = { $count ->
    [one] usuku olungu-1
   *[other] izinsuku ezingu-{ $count }
}

## Fields

label-username = Igama lomsebenzisi
label-email = Ikheli le-imeyili
label-phone = Inombolo yefoni
label-email-or-phone = Ikheli le-imeyili noma inombolo yefoni
label-any = Igama lomsebenzisi, i-imeyili noma inombolo yefoni
label-password = Iphasiwedi
label-new-password = Iphasiwedi entsha
label-confirm-password = Iphasiwedi entsha futhi
label-device-name = Igama lale divayisi (uma uthanda)
password-show = Bonisa iphasiwedi
password-hide = Fihla iphasiwedi
code-label = Ikhodi
device-name-hint = Isibonelo, “Ifoni yami”, ukuze wazi kamuva ukuthi iyiphi i-app okufanele uyivule.

## Signing in

sign-in-title = Ngena ngemvume
sign-in-lead = ukuze uqhubeke ku-{ $client }
sign-in-submit = Ngena ngemvume
password-title = Faka iphasiwedi yakho
username-missing = Faka igama ongena ngalo.
username-too-long = Lelo gama lide kakhulu. Faka izinhlamvu ezingeqi ku-128.
password-missing = Faka iphasiwedi yakho.
wrong-credentials = Igama noma iphasiwedi akulungile. Hlola kokubili bese uzama futhi.
unknown-user = Akekho onaleli gama lapha. Hlola indlela elibhalwe ngayo.
account-locked = Kube nemizamo eminingi kakhulu engalungile. Zama futhi { $wait }.
temporary-password-expired = Iphasiwedi yakho yesikhashana iphelelwe yisikhathi. Cela entsha kulowo okumemile.
account-not-confirmed = Le akhawunti ayikaqinisekiswa. Cela umlawuli wakho ayiqinisekise.
account-confirmed = I-akhawunti yakho iqinisekisiwe. Ngena ngemvume ukuze uqhubeke.
password-reset-required = Iphasiwedi yakho kumelwe isethwe kabusha ngaphambi kokuthi ungene. Cela usizo kumlawuli wakho.
password-reset-now = Iphasiwedi yakho ayisasebenzi. Khetha entsha, ngekhodi esizokuthumelela yona.
password-in-a-breach = Le phasiwedi yaziwe ngenxa yokuphulwa kwedatha kwenye indawo, ngakho ayisayivuli i-akhawunti yakho. Khetha entsha, ngekhodi esizokuthumelela yona.

## New password

new-password-title = Khetha iphasiwedi entsha
new-password-lead = Ungene ngephasiwedi yesikhashana. Kusukela manje, nguwe kuphela okufanele azi iphasiwedi yakho.
new-password-lead-breached = Iphasiwedi yakho yaziwe ngenxa yokuphulwa kwedatha kwenye indawo. Khetha ongayisebenzisi kwenye indawo.
new-password-submit = Londoloza bese uqhubeka
new-password-missing = Faka iphasiwedi entsha.
password-too-short = { $count ->
    [one] Iphasiwedi idinga okungenani uhlamvu olungu-1.
   *[other] Iphasiwedi idinga okungenani izinhlamvu ezingu-{ $count }.
}
password-too-long = { $count ->
    [one] Iphasiwedi ingaba nohlamvu olungeqi ku-1.
   *[other] Iphasiwedi ingaba nezinhlamvu ezingeqi ku-{ $count }.
}
password-rules = Iphasiwedi entsha ayikahlangabezani nayo yonke imithetho. Uhlu lubonisa okusasele.
password-needs-upper = Iphasiwedi idinga uhlamvu olukhulu (A kuya ku-Z).
password-needs-lower = Iphasiwedi idinga uhlamvu oluncane (a kuya ku-z).
password-needs-digit = Iphasiwedi idinga inombolo (0 kuya ku-9).
password-needs-symbol = Iphasiwedi idinga uphawu, njengo-!, ? noma #.
password-edge-space = Iphasiwedi akumelwe iqale noma iphele ngesikhala.
password-mismatch = Amaphasiwedi amabili awafani. Faka iphasiwedi entsha kabili.
password-reused = Uke wayisebenzisa le phasiwedi ngaphambili. Khetha enye.
password-guessable = Le phasiwedi ilula kakhulu ukuqagelwa. Sebenzisa izinhlamvu eziningi, noma amagama ambalwa angahlobene wodwa noma nawe.
password-breached = Le phasiwedi yaziwe ngenxa yokuphulwa kwedatha kwenye indawo. Khetha ongayisebenzisi kwenye indawo.
password-characters = Iphasiwedi entsha inezinhlamvu ezingenakusetshenziswa. Khetha enye.
password-changed = Iphasiwedi yakho ishintshiwe.
rule-length = { $count ->
    [one] Okungenani uhlamvu olungu-1
   *[other] Okungenani izinhlamvu ezingu-{ $count }
}
rule-upper = Uhlamvu olukhulu
rule-lower = Uhlamvu oluncane
rule-digit = Inombolo
rule-symbol = Uphawu, njengo-!, ? noma #
rule-edges = Asikho isikhala ekuqaleni noma ekugcineni
rule-unused = Ongakaze uyisebenzise
rule-unguessable = Kunzima ukuyiqagela: alikho igama noma iphethini evamile, akukho okuphathelene nawe
rule-unbreached = Engekho ekuphulweni kwedatha okwaziwayo
rule-met = kwenziwe
rule-unmet = kusasele

## A forgotten password

forgot-link = Ukhohlwe iphasiwedi yakho?
sign-up-link = Dala i-akhawunti
sign-in-link = Buyela ekungeneni
forgot-title = Ukhohlwe iphasiwedi yakho?
forgot-lead = Sitshele ukuthi ungubani, sizokuthumelela ikhodi yokukhetha entsha.
forgot-submit = Thumela ikhodi
choose-reset-title = Ikhodi ithunyelwe kuphi?
choose-reset-legend = Indlela yokuthumela
choose-reset-email = Nge-imeyili
choose-reset-text = Nge-SMS
choose-reset-to = Ku-{ $destination }
reset-title = Setha kabusha iphasiwedi yakho
reset-lead = Uma i-akhawunti ikhona, ikhodi isendleleni eya ku-{ $destination }.
reset-everywhere = Ngikhiphe kuzo zonke ezinye izindawo
reset-submit = Londoloza iphasiwedi entsha
sent-code-hint = Isemyalezweni esiwuthumele. Ingathatha iminithi ukufika.
code-not-there = Ayikafiki ikhodi?
code-resend = Thumela enye
code-sent = Enye ikhodi isendleleni. Eyangaphambili ayisasebenzi.
code-sent-just-now = Ikhodi isanda kuthunyelwa. Linda uhhafu weminithi ngaphambi kokucela enye.
no-recovery = Asinalo ikheli esingathumela kulo ikhodi. Cela usizo kumlawuli wakho.

## An account of one's own

sign-up-title = Dala i-akhawunti
sign-up-lead = ye-{ $client }
sign-up-passwordless = Ungashiya iphasiwedi ingenalutho. Uzobe usungena ngekhodi noma ngokhiye wokudlula.
sign-up-submit = Dala i-akhawunti
optional = (uma uthanda)
terms-title = Ngaphambi kokuqhubeka
terms-lead = Sicela ufunde lokhu bese uyavuma. Kusha, noma kushintshile selokhu wavuma.
terms-agree = Ngiyavuma: { $title }
terms-read = Funda “{ $title }” (kuvuleka kuthebhu entsha)
terms-missing = Ukuze uqhubeke, faka uphawu ebhokisini elithi “{ $title }”.
terms-decline = Angivumi
terms-declined-title = Awuvumanga
terms-declined-lead = Ngaphandle kokuvuma awukwazi ukungena lapha. Akukho okunikezwe i-app.
terms-again = Kufunde futhi
label-name = Igama eligcwele
label-given-name = Igama
label-middle-name = Igama eliphakathi
label-family-name = Isibongo
label-nickname = Isidlaliso
label-birthdate = Usuku lokuzalwa
label-gender = Ubulili
label-address = Ikheli
label-locale = Ulimi
label-zoneinfo = Izoni yesikhathi
label-profile = Ikhasi lephrofayela
label-picture = Isithombe
label-website = Iwebhusayithi
field-missing = Gcwalisa le nkambu.
field-too-long = Lokho kude kakhulu. Kufinyeze.
field-characters = Lokhu kunezinhlamvu ezingenakusetshenziswa. Zikhiphe.
username-taken = Leli gama lomsebenzisi selinomnikazi. Khetha elinye.
name-taken = I-akhawunti enale mininingwane isivele ikhona. Ngena ngemvume, noma usethe kabusha iphasiwedi yakho.
looks-like-contact = Igama lomsebenzisi akumelwe lifane nekheli le-imeyili noma inombolo yefoni. Khetha elinye.
not-email = Lelo akulona ikheli le-imeyili. Libukeka kanje: name@example.com.
not-phone = Leyo akuyona inombolo yefoni. Qala ngo-+ nekhodi yezwe, njengo-+27 11 123 4567.
not-date = Lolo akulona usuku.
not-url = Lelo akulona ikheli lewebhu. Liqala ngo-https://.
not-number = Leyo akuyona inombolo. Yibhale kanje: 12 noma 12.5.
not-a-choice = Khetha okukodwa kwalokhu.
pattern-missed = Lokho akukho ngendlela ecelwayo.
choose-one = Sicela ukhethe
yes = Yebo
no = Cha
confirm-title = Qinisekisa i-akhawunti yakho
confirm-lead = Sithumele ikhodi ku-{ $destination }.
confirm-lead-link = Sithumele isixhumanisi ku-{ $destination }. Sivule, bese ubuyela lapha.
sent-code-missing = Faka ikhodi esemyalezweni wethu.
sent-code-wrong = Leyo khodi ayilungile. Yihlole, noma ucele enye.
code-expired = Leyo khodi iphelelwe yisikhathi. Cela enye.
contact-taken = Leli kheli manje selingelenye i-akhawunti. Ngena kuyo, noma usethe kabusha iphasiwedi yayo.
await-approval-title = Sekuseduze
await-approval-lead = I-akhawunti yakho ye-{ $client } isilungile. Kumelwe othile akuvumele ungene; zama futhi kamuva.
confirm-link-title = Kusele ukucindezela kanye
confirm-link-lead = Cindezela inkinobho ukuze uqinisekise i-akhawunti ye-{ $client }. Uma ungayicelanga, vala leli khasi.
confirm-link-submit = Qinisekisa i-akhawunti
confirmed-title = I-akhawunti yakho iqinisekisiwe
confirmed-lead = Buyela lapho ubhalise khona, noma ungene ngemvume.
link-expired-title = Lesi sixhumanisi siphelelwe yisikhathi
link-expired-lead = Ngena ngegama nangephasiwedi yakho, sizokuthumelela esisha.

## Second step

choose-setup-title = Engeza isinyathelo sesibili
choose-setup-lead = Iphasiwedi iyodwa ingaqagelwa noma intshontshwe. Ngesinyathelo sesibili, i-akhawunti yakho ihlala ingeyakho nangaleso sikhathi.
choose-setup-legend = Ungathanda ukuqinisekisa kanjani ukuthi nguwe?
method-totp = I-app yokufakazela ubuqiniso
method-totp-hint = I-app efonini noma kukhompyutha yakho ibonisa ikhodi entsha njalo ngamasekhondi angu-30. Ayidingi inethiwekhi.
method-password = Iphasiwedi
method-password-hint = Leyo oyikhethele le akhawunti.
method-email = Ikhodi nge-imeyili
method-email-hint = Siyithumela ekhelini lakho.
method-text = Ikhodi nge-SMS
method-text-hint = Siyithumela efonini yakho.
choose-title = Ungathanda ukungena kanjani?
choose-second-title = Ungathanda ukuqinisekisa kanjani?
choose-legend = Khetha okukodwa kwalokhu
other-way = Sebenzisa enye indlela
sent-code-title = Faka ikhodi esiyithumele
sent-code-lead = Isendleleni eya ku-{ $destination }.
sent-link-hint = Noma vula isixhumanisi esisemyalezweni, kunoma iyiphi idivayisi.
sent-link-waits = Leli khasi lizobe selizihambela ngokwalo.
sent-link-opened = Ngisivulile isixhumanisi
await-link-title = Kulindwe isixhumanisi sakho
await-link-lead = Vula isixhumanisi esisendleleni eya ku-{ $destination }, bese ucindezela inkinobho lapho.
await-link-looks = Leli khasi libheka njalo ngemva kwamasekhondi ambalwa, bese liziqhubekela ngokwalo.
await-link-code = Faka ikhodi kunalokho
link-pressed-title = Ungaqhubeka
link-pressed-lead = Isixhumanisi esisemyalezweni wethu sisetshenzisiwe. Qhubekela ku-{ $client }.
sign-in-link-title = Ingabe nguwe ongenayo?
sign-in-link-lead = Othile ufuna ukungena ku-{ $client } njengawe.
sign-in-link-asked = { $count ->
    [0] Khona manje
    [one] Iminithi elingu-1 eledlule
   *[other] Amaminithi angu-{ $count } edlule
}
sign-in-link-elsewhere = Kuzongeniswa leso siphequluli, hhayi lesi. Uma ungaqalanga lapho wena, yala: kungenzeka omunye umuntu angene ku-akhawunti yakho.
sign-in-link-yes = Yebo, ngena
sign-in-link-no = Cha, bekungemina
sign-in-link-pressed-title = Buyela lapho uqale khona
sign-in-link-pressed-lead = Ikhasi elilapho liziqhubekela ngokwalo. Ungavala leli.
sign-in-link-refused-title = Akekho ovunyelwe ukungena
sign-in-link-refused-lead = Ikhodi nesixhumanisi esikulowo myalezo akusasebenzi. Akukho okunye okumelwe ukwenze.
sign-in-link-expired-title = Lesi sixhumanisi asisasebenzi
sign-in-link-expired-lead = Sisetshenzisiwe, noma isikhathi saso siphelile. Uma usanda kucindezela inkinobho, buyela lapho uqale khona. Uma kungenjalo, cela esisha lapho.
no-second = I-akhawunti yakho idinga isinyathelo sesibili, futhi asikho esingasetshenziswa lapha. Cela usizo kumlawuli wakho.
method-passkey = Ukhiye wokudlula
method-passkey-hint = Idivayisi yakho iqinisekisa ukuthi nguwe, ngesigxivizo somunwe, ubuso noma i-PIN.
method-missing = Khetha enye yezindlela.
set-up-totp-title = Setha i-app yakho yokufakazela ubuqiniso
set-up-totp-lead = Engeza le akhawunti ku-app, bese ufaka ikhodi eyibonisayo.
set-up-totp-scan = Skena lesi sithombe nge-app.
set-up-totp-open = Vula ku-app ekule divayisi
set-up-totp-key = Noma thayipha lo khiye ku-app:
set-up-totp-code-hint = I-app iyibonisa uma i-akhawunti isengeziwe.
set-up-totp-submit = Hlola ikhodi bese uqeda
qr-alt = Ikhodi ye-QR enokhiye we-app yakho yokufakazela ubuqiniso. Wona lowo khiye ubhalwe ngezansi.
totp-title = Faka ikhodi yakho
totp-hint = Vula i-app yakho yokufakazela ubuqiniso ukuze uyibone.
totp-hint-device = Vula i-app yokufakazela ubuqiniso ku-{ $device } ukuze uyibone.
code-missing = Faka ikhodi evela ku-app yakho.
code-malformed = Ikhodi inezinombolo eziyisithupha. Zifake zonke.
code-wrong = Leyo khodi ayilungile. Faka ikhodi i-app yakho eyibonisayo manje.
code-used = Leyo khodi isivele isetshenzisiwe. Linda ize i-app yakho ibonise elandelayo.
method-recovery-code = Ikhodi yokutakula
recovery-code-use = Sebenzisa ikhodi yokutakula
remember-browser = { $count ->
    [one] Ungaphinde ubuze lokhu kulesi siphequluli usuku olungu-1
   *[other] Ungaphinde ubuze lokhu kulesi siphequluli izinsuku ezingu-{ $count }
}
lose-factor = Angikwazi ukusebenzisa noma yikuphi kwalokhu
lost-factor-title = Ngena ngaphandle kwesinyathelo sakho sesibili
lost-factor-lead = { $count ->
    [one] Ukuze kuvinjelwe abanye, lokhu kuthatha usuku olungu-1. Sikwazisa kuwo wonke amakheli nezinombolo ze-akhawunti yakho, futhi ukucindezela kanye kuyakumisa. Ngemva kwalolo suku, fakazela okufanayo futhi bese usetha isinyathelo sesibili esisha.
   *[other] Ukuze kuvinjelwe abanye, lokhu kuthatha izinsuku ezingu-{ $count }. Sikwazisa kuwo wonke amakheli nezinombolo ze-akhawunti yakho, futhi ukucindezela kanye kuyakumisa. Ngemva kwalezo zinsuku, fakazela okufanayo futhi bese usetha isinyathelo sesibili esisha.
}
lost-factor-ripe-lead = Isikhathi sokulinda siphelile. Fakazela futhi ukuthi nguwe. Izinyathelo zakho zesibili zangaphambili zizobe sezisuswa, ukhishwe yonke indawo, bese usetha esisha.
lost-factor-legend = Singayithumela kuphi ikhodi?
lost-factor-submit = Thumela ikhodi
lost-factor-waits-title = Isicelo sakho silindile
lost-factor-waits-lead = Buya ngo-{ $when }, noma emavikini amabili ngemva kwalokho. Kuze kube yileso sikhathi, yisinyathelo sakho sesibili kuphela esikungenisayo, futhi uma usisebenzisa, isicelo siyaphela.
lost-factor-waits-hint = Bekungewena? Cindezela isixhumanisi esisemyalezweni esiwuthumele, bese ushintsha iphasiwedi yakho.
stop-lost-factor-title = Ugcine isinyathelo sakho sesibili?
stop-lost-factor-lead = Othile ucele ukungena ku-akhawunti yakho ye-{ $client } ngaphandle kwesinyathelo sayo sesibili. Uma bekungewena, kumise manje.
stop-lost-factor-submit = Kumise
lost-factor-stopped-title = Kumisiwe
lost-factor-stopped-lead = Isinyathelo sakho sesibili sisekhona. Uma bekungewena ocelile, shintsha iphasiwedi yakho: kukhona oyaziyo.
lost-factor-nothing-title = Akukho okumelwe kumiswe
lost-factor-nothing-lead = Sekumisiwe kakade, noma sekuphelile. Uma isinyathelo sakho sesibili singasekho futhi bekungewena, tshela umlawuli wakho.
account-lost-factor = Othile ucele ukungena ku-akhawunti yakho ngaphandle kwesinyathelo sakho sesibili. Singasuswa kusukela ngo-{ $when }. Uma bekungewena, kumise.
recovery-code-title = Faka ikhodi yokutakula
recovery-code-label = Ikhodi yokutakula
recovery-code-hint = Eyodwa kwayishumi owagcinile. Isebenza kanye.
recovery-code-missing = Faka enye yamakhodi akho okutakula.
recovery-code-wrong = Leyo khodi ayilungile, noma isivele isetshenzisiwe. Yihlole, noma usebenzise enye.
recovery-codes-title = Gcina amakhodi akho okutakula
recovery-codes-lead = Uma ifoni yakho ilahlekile noma ingekho eduze, eyodwa kulawa izokungenisa. Ngayinye isebenza kanye. Waphrinte, noma uwakopishele endaweni ephephile.
recovery-codes-once = Siwabonisa kulokhu kuphela. Angaphambili awasasebenzi.
recovery-codes-kept = Ngiwagcinile
device-name-too-long = Lelo gama lide kakhulu. Faka izinhlamvu ezingeqi ku-64.
authenticator-added = I-app yakho yokufakazela ubuqiniso yengeziwe.

## Sessions

continue-title = Siyakwamukela futhi
continue-lead = Ungaqhubekela ngqo ku-{ $client }.
choose-account-title = Khetha i-akhawunti
choose-account-lead = Ubani oqhubekela ku-{ $client }?
choose-account-again = Ngena futhi
sign-out-of = Khipha u-{ $name }
sign-out-all = Khipha wonke umuntu
confirm-sign-out-title = Uyaphuma?
confirm-sign-out-lead = Uzokhishwa kuwo wonke ama-app asebenzisa lokhu kungena kulesi siphequluli.
signed-out-title = Uphumile
signed-out-lead = Manje ungavala leli windi.
signed-out-notice = Uphumile.
session-refreshed = Amathokheni avuselelwe.

## The account page

account-title = I-akhawunti yakho
account-profile-heading = Mayelana nawe
account-verified = Kuqinisekisiwe
account-unverified = Akuqinisekisiwe
account-profile-change = Shintsha imininingwane
account-profile-title = Shintsha imininingwane yakho
account-save = Londoloza
account-email-change = Shintsha ikheli le-imeyili
account-email-add = Engeza ikheli le-imeyili
account-email-title = Ikheli lakho le-imeyili
account-email-code-title = Qinisekisa leli kheli le-imeyili
account-phone-change = Shintsha inombolo yefoni
account-phone-add = Engeza inombolo yefoni
account-phone-title = Inombolo yakho yefoni
account-phone-code-title = Qinisekisa le nombolo yefoni
account-contact-lead = Sithumela ikhodi kokusha. Uze uyifake, akukho okushintshayo.
account-contact-other = Faka okunye
label-preferred-username = Igama lokungena
profile-changed = Imininingwane yakho ishintshiwe.
email-changed = Ikheli lakho le-imeyili lishintshiwe.
phone-changed = Inombolo yakho yefoni ishintshiwe.
account-email-remove = Susa leli kheli
account-phone-remove = Susa le nombolo
email-removed = Ikheli lakho le-imeyili lisusiwe.
phone-removed = Inombolo yakho yefoni isusiwe.
already-yours = Usuvele unakho lokhu. Faka okunye.
sign-in-again = Kulokhu kumelwe ube ungene emaminithini ayishumi edlule. Ngena futhi, bese uyabuya.
second-step-first = Lokhu kushintsha indlela ongena ngayo, ngakho kuqala isinyathelo sakho sesibili. Phuma yonke indawo bese ungena ngaso, noma uvule lokho okusicelayo ku-app yakho. Bese uyabuya.
prove-first = Ngaphambi kokushintsha lokhu, qinisekisa ukuthi nguwe.
prove-link = Qinisekisa ngekhodi
account-proof-title = Qinisekisa ukuthi nguwe
account-proof-lead = Ngemva kwalokho ungaqhubeka nalokho obufuna ukukushintsha.
account-proof-code-title = Faka ikhodi ukuze ukuqinisekise
proof-done = Siyabonga, kuqinisekisiwe. Ungaqhubeka manje.
account-sign-in-heading = Indlela ongena ngayo
account-change-password = Shintsha iphasiwedi
account-set-password = Khetha iphasiwedi
account-first-password-title = Khetha iphasiwedi
account-no-app = Ayikho
account-added = Kwengezwe ngo-{ $when }
account-remove-app = Susa i-app
account-add-app = Engeza i-app
account-change-app = Qamba noma ususe
account-new-authenticator-title = Engeza i-app yokufakazela ubuqiniso
account-new-authenticator-submit = Engeza i-app
account-recovery-codes = Amakhodi okutakula
account-recovery-codes-left = { $count ->
    [0] Ayikho esele
    [one] Kusele engu-1
   *[other] Kusele angu-{ $count }
}
account-recovery-codes-make = Dala amasha
account-recovery-codes-title = Dala amakhodi okutakula amasha
account-recovery-codes-lead = Uthola amakhodi ayishumi azosiza ngosuku isinyathelo sakho sesibili esingatholakali ngalo. Angaphambili ayeka ukusebenza ngokushesha.
account-recovery-codes-submit = Dala amakhodi amasha
account-browsers-heading = Iziphequluli ezithembekile
account-browsers-hint = Kulezi awucelwa isinyathelo sesibili. Uma esinye ungasazi, sisuse bese ushintsha iphasiwedi yakho.
account-trusted-browser = Isiphequluli esithembekile
account-browser-seen = Kugcine ukusetshenziswa ngo-{ $when }
account-browser-until = Kuze kube ngu-{ $when }
account-browser-forget = Susa
account-browsers-forget = Susa zonke
browsers-forgotten = Isinyathelo sakho sesibili sizocelwa futhi lapho.
account-session-heading = Lapho ungene khona
account-this-browser = Lesi siphequluli
account-since = Kusukela ngo-{ $when }
account-sessions-link = Zonke iziphequluli
account-sessions-lead = I-app ongene kuyo lapho ihlala ingenile; uqeda ukufinyelela kwayo ekhasini le-akhawunti yakho. Uma ungasazi isiphequluli lapha, phuma kuso bese ushintsha iphasiwedi yakho.
account-some-browser = Isiphequluli
account-sessions-end = Phuma kuzo zonke ezinye
account-sessions-more = { $count ->
    [one] Nesinye esingu-1
   *[other] Nezinye ezingu-{ $count }
}
session-ended = Ukhishiwe lapho.
sessions-ended = Ukhishiwe kuzo zonke ezinye izindawo.
account-events-link = Okwenzeke muva nje
account-events-title = Okwenzeke muva nje
account-events-lead = Uma kukhona ongakwazi lapha, sitshele. Sizobe sesivalela bonke abanye ku-akhawunti yakho.
account-events-none = Akukho okurekhodiwe okwamanje.
event-browser = { $browser } ku-{ $system }
event-not-me = Bekungemina
event-refused = Kwaliwe
event-sign-in = Ukungena
event-sign-in-failed = Umzamo wokungena
event-sign-in-blocked = Ukungena kuvinjiwe
event-unusual-low = Akujwayelekile kancane: { $signs }
event-unusual-medium = Akujwayelekile: { $signs }
event-unusual-high = Akujwayelekile kakhulu: { $signs }
event-sign-up = I-akhawunti idaliwe
event-confirmed = I-akhawunti iqinisekisiwe
event-password-changed = Iphasiwedi ishintshiwe
event-recovery-begun = Kucelwe ikhodi yokusetha kabusha iphasiwedi
event-password-reset = Iphasiwedi isethwe kabusha
event-app-added = I-app yokufakazela ubuqiniso yengeziwe
event-app-removed = I-app yokufakazela ubuqiniso isusiwe
event-passkey-added = Ukhiye wokudlula wengeziwe
event-passkey-removed = Ukhiye wokudlula ususiwe
event-browser-trusted = Isiphequluli senziwe esithembekile
event-browsers-forgotten = Iziphequluli ezithembekile zisusiwe
event-email-codes-added = Amakhodi nge-imeyili avuliwe
event-email-codes-removed = Amakhodi nge-imeyili avaliwe
event-text-codes-added = Amakhodi nge-SMS avuliwe
event-text-codes-removed = Amakhodi nge-SMS avaliwe
event-recovery-codes-made = Amakhodi okutakula adaliwe
event-recovery-code-used = Ikhodi yokutakula isetshenzisiwe
event-recovery-codes-removed = Amakhodi okutakula asusiwe
event-profile-changed = Imininingwane ishintshiwe
event-email-changed = Ikheli le-imeyili lishintshiwe
event-phone-changed = Inombolo yefoni ishintshiwe
event-email-removed = Ikheli le-imeyili lisusiwe
event-phone-removed = Inombolo yefoni isusiwe
event-sign-out = Ukuphuma
event-everywhere = Ukuphuma yonke indawo
event-sessions-ended = Ukuphuma kwezinye izindawo
event-terms-agreed = Imigomo ivunyiwe
event-consent-withdrawn = Imvume ihoxisiwe
event-app-disconnected = I-app inqanyuliwe
event-exported = Idatha idawunilodiwe
event-disowned = “Bekungemina”
event-lost-factor-begun = Kucelwe ukungena ngaphandle kwesinyathelo sesibili
event-lost-factor-stopped = Isicelo sokungena ngaphandle kwesinyathelo sesibili simisiwe
event-lost-factor-finished = Izinyathelo zesibili zisuswe ngemva kokulinda
event-administered = Kushintshwe umlawuli
not-me-title = Bekungewena?
not-me-lead = Nakhu esizokwenza:
not-me-ends = Uzokhishwa kuzo zonke ezinye iziphequluli nakuwo wonke ama-app.
not-me-app = I-app yokufakazela ubuqiniso eyengezwe kusukela lapho izosuswa.
not-me-recovery-codes = Amakhodi okutakula adalwe kusukela lapho azoyeka ukusebenza.
not-me-passkey = Ukhiye wokudlula owengezwe kusukela lapho uzosuswa.
not-me-email-codes = Amakhodi nge-imeyili avulwe kusukela lapho azovalwa.
not-me-text-codes = Amakhodi nge-SMS avulwe kusukela lapho azovalwa.
not-me-password = Uzokhetha iphasiwedi entsha, futhi endala ngeke isasebenza.
not-me-submit = Vikela i-akhawunti yami
secured = I-akhawunti yakho isingeyakho wedwa futhi: iphasiwedi intsha, futhi bonke abanye bakhishiwe.
account-everywhere = Phuma yonke indawo
account-everywhere-hint = Ungaphuma kuzo zonke iziphequluli nakuwo wonke ama-app kanyekanye, nalapha.
account-apps-heading = Ama-app anokufinyelela
account-apps-hint = I-app oyinqamulayo ayisenzi lutho egameni lakho. Ingabuya uma uphinda ungena kuyo.
account-apps-none = Awekho
account-app-last = Ukungena kokugcina ngo-{ $when }
account-disconnect = Nqamula
account-disconnect-app = Nqamula i-{ $name }
app-disconnected = I-app ayisenakho ukufinyelela ku-akhawunti yakho.
account-terms-heading = Imigomo nezimvume
account-terms-version = Inguqulo { $version }
account-terms-since = Uvume ngo-{ $when }
account-terms-language = Ulimi: { $language }
account-terms-none = Akukho okuvumile kuze kube manje.
account-terms-offers = Ongakuvuma
account-terms-agree = Ngiyavuma
account-terms-withdraw = Hoxisa
consent-given = Siyabonga. Imvume yakho irekhodiwe.
consent-withdrawn = Imvume yakho ihoxisiwe.
account-data-heading = Idatha yakho
account-export-hint = Okugcinwe ngawe, kuyifayela elingafundwa yizinhlelo.
account-export = Dawuniloda idatha yami
account-delete = Sula i-akhawunti
account-back = Buyela ku-akhawunti yakho
account-password-title = Shintsha iphasiwedi yakho
label-current-password = Iphasiwedi yamanje
current-password-missing = Faka iphasiwedi yakho yamanje.
current-password-wrong = Leyo akuyona iphasiwedi yakho yamanje.
account-authenticator-title = I-app yakho yokufakazela ubuqiniso
account-authenticator-lead = Amakhodi ayo ngeke esamukelwa. Lapho kudingeka khona isinyathelo sesibili futhi lesi bekuyiso kuphela, uzosetha esisha lapho ungena ngokuzayo.
account-authenticator-submit = Susa i-app
authenticator-removed = I-app yakho yokufakazela ubuqiniso isusiwe.

passkey-title = Sebenzisa ukhiye wakho wokudlula
passkey-lead = Idivayisi yakho icela isigxivizo somunwe, ubuso noma i-PIN. Uma ukhiye wokudlula usefonini yakho, khetha ifoni ewindini elivulekayo.
passkey-use = Sebenzisa ukhiye wokudlula
passkey-sign-in = Ngena ngokhiye wokudlula
passkey-unable = Okhiye bokudlula badinga i-JavaScript nesiphequluli esibaziyo. Lapha, sebenzisa enye indlela.
passkey-trouble = Lokho akuphumelelanga, noma kukhanseliwe. Zama futhi, noma usebenzise enye indlela.
passkey-refused = Lowo khiye wokudlula awusebenzanga lapha. Zama futhi, noma usebenzise enye indlela.
passkey-too-late = Kuthathe isikhashana. Zama futhi.
passkey-known = Lo khiye wokudlula usuvele uyasetshenziswa. Ngena ngawo, noma udale omunye.
passkeys-full = Unenani eliphezulu lokhiye bokudlula elivunyelwe. Susa owodwa kuqala.
new-passkey-title = Ngena kalula ngokhiye wokudlula
new-passkey-lead = Ngokhiye wokudlula ungena ngesigxivizo somunwe, ubuso noma i-PIN. Akukho okumelwe ukukhumbule, futhi akukho okungantshontshwa yikhasi lomgunyathi.
new-passkey-submit = Dala ukhiye wokudlula
new-passkey-later = Hhayi manje
label-passkey-name = Igama lokhiye wokudlula
passkey-name-hint = Ukuze uwubone kamuva, isibonelo “Ifoni yami”. Ungalishiya lingenalutho.
passkey-prove-lead = Ukhiye wokudlula uvula i-akhawunti yakho. Faka iphasiwedi yakho kuqala, ukuze kungabikho omunye ongengeza ukhiye.
passkeys-title = Okhiye bakho bokudlula
passkeys-heading = Okhiye bokudlula
passkeys-none = Abekho
passkeys-manage = Bonisa okhiye bokudlula
passkeys-back = Buyela kokhiye bakho bokudlula
passkey-add = Engeza ukhiye wokudlula
passkey-change = Shintsha
passkey-unnamed = Ukhiye wokudlula ongenagama
passkey-used = Ugcine ukusetshenziswa ngo-{ $when }
passkey-unused = Awukasetshenziswa
passkey-synced = Kumadivayisi akho ambalwa
passkey-own-title = Ukhiye wakho wokudlula
passkey-rename = Londoloza igama
passkey-remove-heading = Susa lo khiye wokudlula
passkey-remove-hint = Ngeke usayivula i-akhawunti yakho. Ungasala ohlwini ledivayisi yakho uze uwusule lapho.
passkey-remove = Susa ukhiye wokudlula
passkey-added = Ukhiye wakho wokudlula usulungile. Wusebenzise lapho ungena ngokuzayo.
passkey-renamed = Igama lilondoloziwe.
passkey-removed = Ukhiye wokudlula ususiwe.
account-deletion-title = Sula i-akhawunti yakho?
account-deletion-lead = I-akhawunti yakho nakho konke okungokwayo kuzosulwa unomphela, kuwo wonke ama-app ayisebenzisayo. Akekho ongayibuyisa.
label-account-name = Igama le-akhawunti
account-name-hint = Ukuze ubonise ukuthi uqinisile, thayipha { $name }
account-name-wrong = Lelo akulona igama lale akhawunti. Lithayiphe njengoba liboniswa.
account-deletion-submit = Sula unomphela
account-deleted-title = I-akhawunti yakho isuliwe
account-deleted-lead = Akukho okusele kwayo lapha. I-{ $client } kungenzeka isenayo idatha yayo.
account-closed-title = Sicela ungene kuqala
account-closed-lead = I-akhawunti yakho ivuleka uma usungene ku-{ $client }. Ngena lapho, bese uyabuya.

## When it does not go on as planned

page-out-of-date = Lelo khasi belisiphelelwe yisikhathi. Lapha yilapho ukhona manje.
time-ran-out = Kuthathe isikhashana, ngakho siqala kabusha. Sicela ungene futhi.
form-unverified = Asikwazanga ukuhlola ukuthi ifomu livelaphi. Sicela ulithumele futhi.
cookies-blocked = Isiphequluli sakho asiyibuyisanga ikhukhi yethu. Vumela amakhukhi kule sayithi, bese uzama futhi.
too-many-requests = Lokho kwenziwe kaningi kakhulu ngesikhathi esifushane. Zama futhi { $wait }.
busy = Baningi abantu abangenayo manje. Sicela uzame futhi ngemva kwesikhashana.
expired-title = Isikhathi siphelile
expired-lead = Ukuze i-akhawunti yakho ihlale iphephile, ukungena kuyaphela ngemva kwesikhashana. Akukho okulahlekile; qala nje kabusha.
locked-title = Sicela ulinde kancane
locked-lead = Kube nemizamo eminingi kakhulu engalungile, ngakho asivumeli muntu ukungena okwesikhashana. Lokhu kuvikela i-akhawunti ekuqagelweni.
locked-wait = Zama futhi { $wait }.
too-many-title = Sicela unciphise isivinini
too-many-lead = Kufike okuningi ngesikhathi esifushane kunalokho esikwamukelayo. Akukho okulahlekile; linda nje bese uqhubeka.
form-post-title = Umzuzwana
form-post-lead = Ubuyiselwa ku-{ $client }. Uma kungenzeki lutho, cindezela u-Qhubeka.

error-not-found-heading = Ikhasi alitholakalanga
error-not-found-what = Alikho ikhasi kuleli kheli.
error-not-found-next = Hlola ikheli, noma ubuyele ku-app uqale khona.
error-method-not-allowed-heading = Lokhu akukwazi ukwenziwa lapha
error-method-not-allowed-what = Ikheli likhona, kodwa hhayi ngalolu hlobo lwesicelo.
error-method-not-allowed-next = Buyela ku-app uqale khona.
error-too-large-heading = Kuthunyelwe okuningi kakhulu
error-too-large-what = Ifomu belinokuningi kunalokho esingakwamukela.
error-too-large-next = Buyela emuva, finyeza okufakile, bese ukuthumela futhi.
error-bad-request-heading = Asisiqondanga isicelo
error-bad-request-what = Kukhona obekungekho noma obekonakele kuso.
error-bad-request-next = Buyela ku-app uqale kabusha.
error-form-unverified-heading = Asikwazanga ukuhlola ifomu
error-form-unverified-what = Ifomu nekhukhi yesiphequluli sakho akuhambisani. Lokhu kwenzeka uma ikhasi lihlala livuliwe isikhathi eside, noma uma amakhukhi esuliwe.
error-form-unverified-next = Buyela emuva, layisha kabusha ikhasi, bese uthumela ifomu futhi.
error-cookies-blocked-heading = Kudingeka amakhukhi ukuze ungene
error-cookies-blocked-what = Isiphequluli sakho asiyibuyisanga ikhukhi yethu, ngakho asikwazi ukuhlukanisa ukungena kwakho kokwabanye.
error-cookies-blocked-next = Vumela amakhukhi kule sayithi kumasethingi esiphequluli sakho, bese uqala kabusha.
error-busy-heading = Baningi abantu abangenayo
error-busy-what = Asikwazi ukwamukela abanye okwamanje.
error-busy-next = Sicela uzame futhi ngemva kwesikhashana.
error-store-unavailable-heading = Ukungena kuphazamisekile
error-store-unavailable-what = Ingxenye yesevisi yethu ayiphenduli. I-akhawunti nephasiwedi yakho kuphephile.
error-store-unavailable-next = Sicela uzame futhi ngemva kwamaminithi ambalwa.
error-too-many-requests-heading = Lokho kwenziwe kaningi kakhulu
error-too-many-requests-what = Kufike izicelo eziningi ezivela kunethiwekhi yakho ngesikhathi esifushane.
error-too-many-requests-next = Linda amaminithi ambalwa, bese uzama futhi.
error-network-heading = Awukwazi ukungena usuka lapha
error-network-what = Inethiwekhi oyisebenzisayo manje ayikho phakathi kwalezo ezivunyelwe ukusebenzisa leli khasi.
error-network-next = Zama ukwenye inethiwekhi. Uma kufanele kusebenze usuka lapha, nikeza abaphethe lokhu kungena inombolo engezansi.
error-internal-heading = Kukhona okungahambanga kahle ngakithi
error-internal-what = Awenzanga lutho olungalungile. Iphutha lirekhodiwe.
error-internal-next = Sicela uzame futhi. Uma kwenzeka futhi, nikeza umlawuli wakho inombolo yereferensi engezansi.
error-redirect-mismatch-heading = Asikwazi ukukubuyisela emuva
error-redirect-mismatch-what = I-app isicele ukuba sikubuyisele ekhelini engalibhalisanga. Ukuze sikuvikele, sima lapha.
error-redirect-mismatch-next = Tshela abaphethe i-app. Badinga inombolo yereferensi engezansi.
error-missing-parameters-heading = Isixhumanisi asiphelele
error-missing-parameters-what = I-app ishiye okuthile okudingekayo ukuze ungene.
error-missing-parameters-next = Buyela ku-app uqale kabusha. Uma lokho kungasizi, tshela abayiphethe.
error-unknown-client-heading = Asiyazi le app
error-unknown-client-what = I-app ekuthumele lapha ayibhalisiwe kithi.
error-unknown-client-next = Hlola isixhumanisi, noma utshele abaphethe i-app.
error-unknown-host-heading = Akungenwa lapha
error-unknown-host-what = Akukho kungena okusethelwe leli kheli.
error-unknown-host-next = Hlola ukuthi ikheli alinaphutha yini lesipelingi.
error-login-unavailable-heading = La makhasi okungena awatholakali
error-login-unavailable-what = I-app ayinawo amakhasi ayo okungena okwamanje.
error-login-unavailable-next = Tshela abaphethe i-app. Badinga inombolo yereferensi engezansi.
error-logout-destination-heading = Asikwazi ukukudlulisela phambili
error-logout-destination-what = I-app isicele ukuba sikuthumele ekhelini engalibhalisanga. Ukuze sikuvikele, sima lapha.
error-logout-destination-next = Ungavala leli windi, noma uzivulele i-app.
error-not-confirmed-heading = I-akhawunti yakho ayikaqinisekiswa
error-not-confirmed-what = Igama nephasiwedi yakho kulungile, kodwa i-akhawunti ayikaqinisekiswa.
error-not-confirmed-next = Cela umlawuli wakho ayiqinisekise, bese ungena futhi.
error-reset-required-heading = Iphasiwedi yakho kumelwe isethwe kabusha
error-reset-required-what = Ukuze uphephe, iphasiwedi yakho endala ayisasebenzi.
error-reset-required-next = Cela entsha kumlawuli wakho.
error-no-factor-heading = Isinyathelo sesibili asikho
error-no-factor-what = Le app icela isinyathelo sesibili, futhi i-akhawunti yakho ayinaso esingasetshenziswa lapha.
error-no-factor-next = Cela umlawuli wakho akwengezele esisodwa.

## Mail and text messages

moment = { $month ->
    [1] Januwari
    [2] Februwari
    [3] Mashi
    [4] Ephreli
    [5] Meyi
    [6] Juni
    [7] Julayi
    [8] Agasti
    [9] Septhemba
    [10] Okthoba
    [11] Novemba
   *[other] Disemba
} { $day }, { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Ikhodi yakho
mail-or-link = Noma vula lesi sixhumanisi, kunoma iyiphi idivayisi. Uzongena lapho uqale khona:
mail-fact-account = I-akhawunti
mail-fact-password = Iphasiwedi yesikhashana
mail-fact-device = Idivayisi
mail-fact-when = Isikhathi
mail-fact-browser = Isiphequluli
mail-fact-address = Ikheli lenethiwekhi
mail-fact-now = Manje
mail-fact-takes-effect = Kuqala ukusebenza
mail-fact-codes-left = Amakhodi okutakula asele
mail-fact-unusual = Okungajwayelekile
mail-fact-country = Izwe
risk-new-browser = isiphequluli esisha
risk-new-network = inethiwekhi entsha
risk-many-failures = imizamo eminingi engalungile ngaphambili
risk-new-country = izwe elisha
risk-impossible-travel = kude kakhulu nokungena kwangaphambili
mail-action-confirm = Qinisekisa ikheli le-imeyili
mail-action-sign-in = Ngena ngemvume
mail-action-stop = Misa lokhu
mail-action-not-me = Bekungemina
mail-note-code-lasts = Ikhodi isebenza { $span }, kanye kuphela.
mail-note-link-lasts = Isixhumanisi sisebenza { $span }, kanye kuphela.
mail-note-password-lasts = Iphasiwedi isebenza { $span }, kanye kuphela. Lapho ungena, uzokhetha eyakho.
mail-note-ignore = Uma ungakucelanga lokhu, ungawuziba lo myalezo. Akukho okuzokwenzeka.
mail-note-keep = Yigcine kuwe ikhodi: akekho ovela ku-{ $app } oyoke akucele yona.
mail-note-somebody-knows = Uma kungewena ongenayo manje, omunye umuntu uyayazi iphasiwedi yakho. Yishintshe.
mail-note-nothing-changed = Uma ungakucelanga lokhu, ungawuziba lo myalezo. Iphasiwedi yakho ihlala injalo.
mail-note-not-you = Uma bekunguwe, akukho okumelwe ukwenze. Uma kungenjalo, tshela umlawuli wakho ngokushesha.
mail-note-blocked-you = Uma bekunguwe, ngena usebenzisa isiphequluli noma indawo oke wayisebenzisa ngaphambili, noma ngokhiye wokudlula.
mail-note-blocked-not-you = Uma bekungewena, kungenzeka kukhona oyaziyo iphasiwedi yakho. Khetha enye.
mail-footer = Lo myalezo uthunyelwe ngokuzenzakalela yi-{ $app }. Izimpendulo zawo azifundwa.

mail-sign-up-code-title = Qinisekisa ikheli lakho le-imeyili
mail-sign-up-code-lead = Faka le khodi ukuze uqede ukubhalisa ku-{ $app }.
mail-sign-up-link-title = Qinisekisa ikheli lakho le-imeyili
mail-sign-up-link-lead = Kusele isinyathelo esisodwa ukuze ubhalise ku-{ $app }: qinisekisa ukuthi leli kheli ngelakho.
mail-resent-code-title = Ikhodi yakho entsha
mail-resent-code-lead = Faka le khodi ukuze uqede ukubhalisa ku-{ $app }. Amakhodi angaphambili awasasebenzi.
mail-resent-link-title = Isixhumanisi sakho esisha
mail-resent-link-lead = Qinisekisa ukuthi leli kheli ngelakho ukuze uqede ukubhalisa ku-{ $app }. Izixhumanisi zangaphambili azisasebenzi.
mail-recovery-code-title = Setha kabusha iphasiwedi yakho
mail-recovery-code-lead = Faka le khodi ukuze ukhethe iphasiwedi entsha ye-{ $app }.
mail-sign-in-code-title = Ikhodi yakho yokungena
mail-sign-in-code-lead = Faka le khodi ukuze ungene ku-{ $app }.
mail-mfa-code-title = Ikhodi yakho yesinyathelo sesibili
mail-mfa-code-lead = Iphasiwedi yakho ibilungile. Faka le khodi ukuze uqede ukungena ku-{ $app }.
mail-attribute-code-title = Qinisekisa ikheli lakho elisha le-imeyili
mail-attribute-code-lead = Faka le khodi ukuze usebenzise leli kheli ku-akhawunti yakho ye-{ $app }.
mail-invitation-title = I-akhawunti yakho isilungile
mail-invitation-lead = Udalelwe i-akhawunti ye-{ $app }.
mail-already-registered-title = Usuvele unayo i-akhawunti
mail-already-registered-lead = Othile uzame ukusebenzisa leli kheli ku-akhawunti ye-{ $app }, kanti selivele linayo. Uma bekunguwe, ngena njengokujwayelekile, noma usethe kabusha iphasiwedi yakho uma ungasayazi.
mail-password-changed-title = Iphasiwedi yakho ishintshiwe
mail-password-changed-lead = Iphasiwedi ye-akhawunti yakho ye-{ $app } ishintshiwe.
mail-authenticator-added-title = I-app yokufakazela ubuqiniso yengeziwe
mail-authenticator-added-lead = Kusukela manje, i-app yokufakazela ubuqiniso ingaqinisekisa ukuthi nguwe ongena ku-{ $app }.
mail-authenticator-removed-title = I-app yokufakazela ubuqiniso isusiwe
mail-authenticator-removed-lead = Enye i-app yokufakazela ubuqiniso ayisenakusetshenziswa nge-akhawunti yakho ye-{ $app }.
mail-passkey-added-title = Ukhiye wokudlula wengeziwe
mail-passkey-added-lead = Kusukela manje, ukhiye wokudlula omusha uvula i-akhawunti yakho ye-{ $app }.
mail-passkey-removed-title = Ukhiye wokudlula ususiwe
mail-passkey-removed-lead = Omunye ukhiye wokudlula awusayivuli i-akhawunti yakho ye-{ $app }.
mail-passkey-copied-title = Ukhiye wokudlula wenqatshiwe
mail-passkey-copied-lead = Othile uzame ukungena ku-{ $app } ngokhiye wakho wokudlula okungenzeka ukopishiwe, futhi wenqatshelwe. Susa lowo khiye wokudlula ku-akhawunti yakho, bese wengeza omusha.
mail-recovery-codes-made-title = Kudalwe amakhodi okutakula amasha
mail-recovery-codes-made-lead = Kunamakhodi okutakula amasha e-akhawunti yakho ye-{ $app }. Angaphambili awasasebenzi.
mail-recovery-code-used-title = Ikhodi yokutakula isetshenzisiwe
mail-recovery-code-used-lead = Othile ungene ku-akhawunti yakho ye-{ $app } ngenye yamakhodi akho okutakula.
mail-recovery-codes-low-title = Kusele amakhodi okutakula ambalwa
mail-recovery-codes-low-lead = Othile ungene ku-akhawunti yakho ye-{ $app } ngenye yamakhodi akho okutakula. Kusele ambalwa: dala amasha ekhasini le-akhawunti yakho.
mail-new-device-title = Ukungena ngesiphequluli esisha
mail-new-device-lead = Othile ungene ku-akhawunti yakho ye-{ $app } ngesiphequluli ebesingasazi.
mail-unusual-sign-in-title = Ukungena okungajwayelekile
mail-unusual-sign-in-lead = Othile ungene ku-akhawunti yakho ye-{ $app }, futhi kukhona obekungajwayelekile.
mail-sign-in-blocked-title = Ukungena kuvinjiwe
mail-sign-in-blocked-lead = Othile udlule esinyathelweni sokuqala sokungena ku-akhawunti yakho ye-{ $app }. Bekungajwayelekile kangangokuthi asivumelanga muntu ukungena.
mail-account-deleted-title = I-akhawunti yakho isuliwe
mail-account-deleted-lead = I-akhawunti yakho ye-{ $app } nalokho obekungokwayo kusuliwe.
mail-email-changed-title = Ikheli lakho le-imeyili lishintshiwe
mail-email-changed-lead = I-akhawunti yakho ye-{ $app } manje inelinye ikheli le-imeyili. Imiyalezo izoya lapho kusukela manje, futhi lona bekungowokugcina ekhelini langaphambili.
mail-phone-changed-title = Inombolo yakho yefoni ishintshiwe
mail-phone-changed-lead = I-akhawunti yakho ye-{ $app } manje inenye inombolo yefoni.
mail-email-removed-title = Ikheli lakho le-imeyili lisusiwe
mail-email-removed-lead = I-akhawunti yakho ye-{ $app } ayisenalo leli kheli le-imeyili. Lona bekungumyalezo wokugcina kulo.
mail-phone-removed-title = Inombolo yakho yefoni isusiwe
mail-phone-removed-lead = I-akhawunti yakho ye-{ $app } ayisenayo le nombolo yefoni.
mail-lost-factor-begun-title = Isinyathelo sakho sesibili sizosuswa maduze
mail-lost-factor-begun-lead = Othile ucele ukungena ku-akhawunti yakho ye-{ $app } ngaphandle kwesinyathelo sayo sesibili. Uma bekungewena, kumise manje. Ukucindezela kanye kwanele, futhi akudingeki ungene.
mail-lost-factor-finished-title = Isinyathelo sakho sesibili sisusiwe
mail-lost-factor-finished-lead = Isinyathelo sesibili se-akhawunti yakho ye-{ $app } sisusiwe, njengoba kuceliwe. Setha esisha lapho ungena ngokuzayo.

sms-sign-up-code = { $app }: { $code } yikhodi yakho yokubhalisa.
sms-sign-up-link = { $app }: qinisekisa le nombolo ukuze ubhalise: { $link }
sms-resent-code = { $app }: { $code } yikhodi yakho entsha yokubhalisa.
sms-resent-link = { $app }: isixhumanisi sakho esisha sokuqinisekisa le nombolo: { $link }
sms-recovery-code = { $app }: { $code } yikhodi yakho yokusetha kabusha iphasiwedi. Ungayinikezi muntu.
sms-sign-in-code = { $app }: { $code } yikhodi yakho yokungena. Ungayinikezi muntu.
sms-mfa-code = { $app }: { $code } yikhodi yakho yesinyathelo sesibili. Ungayinikezi muntu.
sms-attribute-code = { $app }: { $code } yikhodi yakho yokuqinisekisa le nombolo.
sms-invitation = { $app }: igama lomsebenzisi { $username }, iphasiwedi yesikhashana { $code }
sms-already-registered = { $app }: le nombolo isivele inayo i-akhawunti. Ngena, noma usethe kabusha iphasiwedi yakho.
sms-password-changed = { $app }: iphasiwedi ka-{ $username } ishintshiwe. Bekungewena? Tshela umlawuli wakho.
sms-authenticator-added = { $app }: i-app yokufakazela ubuqiniso yengezelwe u-{ $username }. Bekungewena? Tshela umlawuli wakho.
sms-authenticator-removed = { $app }: i-app yokufakazela ubuqiniso ka-{ $username } isusiwe. Bekungewena? Tshela umlawuli wakho.
sms-passkey-added = { $app }: ukhiye wokudlula wengezelwe u-{ $username }. Bekungewena? Tshela umlawuli wakho.
sms-passkey-removed = { $app }: ukhiye wokudlula ka-{ $username } ususiwe. Bekungewena? Tshela umlawuli wakho.
sms-passkey-copied = { $app }: ukhiye wokudlula ka-{ $username } okungenzeka ukopishiwe wenqatshiwe. Wususe ku-akhawunti yakho.
sms-recovery-codes-made = { $app }: u-{ $username } udalelwe amakhodi okutakula amasha. Bekungewena? Tshela umlawuli wakho.
sms-recovery-code-used = { $app }: u-{ $username } ungene ngekhodi yokutakula. Bekungewena? Tshela umlawuli wakho.
sms-recovery-codes-low = { $app }: u-{ $username } ungene ngekhodi yokutakula, futhi kusele ambalwa. Bekungewena? Tshela umlawuli wakho.
sms-new-device = { $app }: u-{ $username } ungene ngesiphequluli esisha. Bekungewena? Tshela umlawuli wakho.
sms-unusual-sign-in = { $app }: ukungena okungajwayelekile kuka-{ $username }. Bekungewena? Tshela umlawuli wakho.
sms-sign-in-blocked = { $app }: ukungena okungajwayelekile kuka-{ $username } kuvinjiwe. Bekungewena? Shintsha iphasiwedi yakho.
sms-account-deleted = { $app }: i-akhawunti { $username } isuliwe.
sms-email-changed = { $app }: ikheli le-imeyili lika-{ $username } lishintshiwe. Bekungewena? Tshela umlawuli wakho.
sms-phone-changed = { $app }: inombolo yefoni ka-{ $username } ishintshiwe. Bekungewena? Tshela umlawuli wakho.
sms-email-removed = { $app }: ikheli le-imeyili lika-{ $username } lisusiwe. Bekungewena? Tshela umlawuli wakho.
sms-phone-removed = { $app }: inombolo yefoni ka-{ $username } isusiwe. Bekungewena? Tshela umlawuli wakho.
sms-lost-factor-begun = { $app }: othile ucele ukususa isinyathelo sesibili sika-{ $username }. Bekungewena? Kumise: { $link }
sms-lost-factor-finished = { $app }: isinyathelo sesibili sika-{ $username } sisusiwe. Bekungewena? Tshela umlawuli wakho.

## Demo

demo-home = Iya ku-app yokubonisa
demo-home-title = I-app encane
demo-home-lead = Ayikazi lutho ngawe. Ngena ukuze ubone ukuthi ifundani.
demo-start-title = Abantu ongangena njengabo
demo-start-lead = Bakhona kulo mboniso kuphela. Ngamunye ubonisa enye indlela emakhasini.
demo-shows-password = Ungena ngephasiwedi kuphela.
demo-shows-totp = Ucelwa ikhodi evela ku-app yokufakazela ubuqiniso.
demo-shows-invited = Unephasiwedi yesikhashana futhi ukhetha entsha.
demo-shows-set-up = Kumelwe asethe isinyathelo sesibili kuqala.
demo-shows-disabled = I-akhawunti yakhe ikhutshaziwe futhi wenqatshelwa.
demo-shows-studio = Ushintsha ukubukeka kwamakhasi, ku-/studio.
demo-totp-key = Ukhiye wokufakazela ubuqiniso
demo-session-title = Ungenile
demo-refresh = Vuselela amathokheni
demo-id-token = Ithokheni ye-ID
demo-access-token = Ithokheni yokufinyelela
demo-claim = Isimangalo
demo-value = Inani
demo-error-title = Ukungena akuphelanga
demo-error-lead = I-app itshelwe lokhu esikhundleni sekhodi:
mailbox-title = Imiyalezo ethunyelwe
mailbox-lead = Kulo mboniso akukho okuphuma emshinini. Obekuzothunyelwa kugcinwa lapha.
mailbox-empty = Akukho okuthunyelwe okwamanje.
mailbox-mail = I-imeyili
mailbox-sms = I-SMS
mailbox-from = Kusuka
mailbox-to = Kuya
mailbox-sent = Kuthunyelwe
mailbox-raw = Bonisa wonke umthombo
