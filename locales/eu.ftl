## On every page

languages = Hizkuntza
languages-go = Aldatu
title-error = Errorea:
summary-heading = Egiaztatu hau
next = Hurrengoa
continue = Jarraitu
other-account = Erabili beste kontu bat
not-you = Ez zara zu?
sign-out = Amaitu saioa
signed-in-as = Saioa hasita:
reference = Erreferentzia-zenbakia
way-back = Itzuli { $client } aplikaziora
way-sign-in = Hasi saioa
way-again = Saiatu berriro
wait-seconds = { $count ->
    [one] segundo 1 barru
   *[other] { $count } segundo barru
}
wait-minutes = { $count ->
    [one] minutu 1 barru
   *[other] { $count } minutu barru
}
wait-hours = { $count ->
    [one] ordu 1 barru
   *[other] { $count } ordu barru
}
span-minutes = { $count ->
    [one] minutu batez
   *[other] { $count } minutuz
}
span-hours = { $count ->
    [one] ordubetez
   *[other] { $count } orduz
}
span-days = { $count ->
    [one] egun batez
   *[other] { $count } egunez
}

## Fields

label-username = Erabiltzaile-izena
label-email = Helbide elektronikoa
label-phone = Telefono-zenbakia
label-email-or-phone = Helbide elektronikoa edo telefono-zenbakia
label-any = Erabiltzaile-izena, helbide elektronikoa edo telefono-zenbakia
label-password = Pasahitza
label-new-password = Pasahitz berria
label-confirm-password = Pasahitz berria berriro
label-device-name = Gailu honen izena (aukerakoa)
password-show = Erakutsi pasahitza
password-hide = Ezkutatu pasahitza
code-label = Kodea
device-name-hint = Adibidez, “Nire telefonoa”, gero jakin dezazun zein aplikazio ireki behar duzun.

## Signing in

sign-in-title = Hasi saioa
sign-in-lead = { $client } aplikaziora jarraitzeko
sign-in-submit = Hasi saioa
password-title = Idatzi pasahitza
username-missing = Idatzi saioa hasteko erabiltzen duzun izena.
username-too-long = Izen hori luzeegia da. Idatzi gehienez 128 karaktere.
password-missing = Idatzi pasahitza.
wrong-credentials = Izena edo pasahitza ez da zuzena. Egiaztatu biak eta saiatu berriro.
unknown-user = Hemen inork ez du izen hori. Egiaztatu nola idatzita dagoen.
account-locked = Saiakera oker gehiegi egin dira. Saiatu berriro { $wait }.
temporary-password-expired = Aldi baterako pasahitza iraungi da. Eskatu berri bat gonbidatu zaituenari.
account-not-confirmed = Kontu hau oraindik ez da berretsi. Eskatu administratzaileari berresteko.
account-confirmed = Kontua berretsi da. Jarraitzeko, hasi saioa.
password-reset-required = Saioa hasi aurretik, pasahitza berrezarri behar da. Eskatu laguntza administratzaileari.
password-reset-now = Zure pasahitzak ez du balio dagoeneko. Aukeratu berri bat, bidaliko dizugun kode batekin.
password-in-a-breach = Pasahitz hau beste nonbaiteko datu-ihes batean ezagutzera eman da; beraz, ez du zure kontua irekitzen dagoeneko. Aukeratu berri bat, bidaliko dizugun kode batekin.

## New password

new-password-title = Aukeratu pasahitz berri bat
new-password-lead = Aldi baterako pasahitz batekin hasi duzu saioa. Hemendik aurrera, zuk bakarrik jakin beharko zenuke pasahitza.
new-password-lead-breached = Zure pasahitza beste nonbaiteko datu-ihes batean ezagutzera eman da. Aukeratu beste inon erabiltzen ez duzun bat.
new-password-submit = Gorde eta jarraitu
new-password-missing = Idatzi pasahitz berri bat.
password-too-short = { $count ->
    [one] Pasahitzak gutxienez karaktere 1 izan behar du.
   *[other] Pasahitzak gutxienez { $count } karaktere izan behar ditu.
}
password-too-long = { $count ->
    [one] Pasahitzak gehienez karaktere 1 izan dezake.
   *[other] Pasahitzak gehienez { $count } karaktere izan ditzake.
}
password-rules = Pasahitz berriak oraindik ez ditu arau guztiak betetzen. Zerrendak erakusten du zer falta den.
password-needs-upper = Pasahitzak letra larri bat behar du (A-Z).
password-needs-lower = Pasahitzak letra xehe bat behar du (a-z).
password-needs-digit = Pasahitzak digitu bat behar du (0-9).
password-needs-symbol = Pasahitzak ikur bat behar du, hala nola !, ? edo #.
password-edge-space = Pasahitza ezin da zuriune batez hasi edo amaitu.
password-mismatch = Bi pasahitzak ez dira berdinak. Idatzi pasahitz berria bi aldiz.
password-reused = Lehendik erabili duzu pasahitz hori. Aukeratu beste bat.
password-guessable = Pasahitza errazegi asmatzen da. Erabili karaktere gehiago, edo elkarrekin eta zurekin zerikusirik ez duten hainbat hitz.
password-breached = Pasahitz hau beste nonbaiteko datu-ihes batean ezagutzera eman da. Aukeratu beste inon erabiltzen ez duzun bat.
password-characters = Pasahitz berriak erabili ezin diren karaktereak ditu. Aukeratu beste bat.
password-changed = Pasahitza aldatu da.
rule-length = { $count ->
    [one] Gutxienez karaktere 1
   *[other] Gutxienez { $count } karaktere
}
rule-upper = Letra larri bat
rule-lower = Letra xehe bat
rule-digit = Digitu bat
rule-symbol = Ikur bat, hala nola !, ? edo #
rule-edges = Hasieran eta amaieran zuriunerik ez
rule-unused = Lehendik erabili gabea
rule-unguessable = Asmatzen zaila: ez hitz edo eredu arruntik, ez zuri buruzko ezer
rule-unbreached = Ez datu-ihes ezagun batekoa
rule-met = eginda
rule-unmet = falta da oraindik

## A forgotten password

forgot-link = Pasahitza ahaztu duzu?
sign-up-link = Sortu kontua
sign-in-link = Itzuli saio-hasierara
forgot-title = Pasahitza ahaztu duzu?
forgot-lead = Esan nor zaren, eta kode bat bidaliko dizugu berri bat aukeratzeko.
forgot-submit = Bidali kodea
choose-reset-title = Nora bidali behar da kodea?
choose-reset-legend = Bidaltzeko modua
choose-reset-email = Posta elektronikoz
choose-reset-text = SMS bidez
choose-reset-to = Hona: { $destination }
reset-title = Berrezarri pasahitza
reset-lead = Konturik badago, kode bat bidali dugu hona: { $destination }.
reset-everywhere = Amaitu nire saioa beste leku guztietan
reset-submit = Gorde pasahitz berria
sent-code-hint = Bidali dugun mezuan dago. Minutu bat behar izan dezake iristeko.
code-not-there = Kodea ez da iritsi oraindik?
code-resend = Bidali beste bat
code-sent = Beste kode bat bidean da. Aurrekoak ez du balio dagoeneko.
code-sent-just-now = Oraintxe bidali da kode bat. Itxaron minutu erdi beste bat eskatu aurretik.
no-recovery = Ez dugu kodea bidaltzeko helbiderik. Eskatu laguntza administratzaileari.

## An account of one's own

sign-up-title = Sortu kontu bat
sign-up-lead = { $client } aplikaziorako
sign-up-passwordless = Pasahitza hutsik utz dezakezu. Orduan, kode batekin edo sarbide-gako batekin sartuko zara.
sign-up-submit = Sortu kontua
optional = (aukerakoa)
terms-title = Jarraitu aurretik
terms-lead = Irakurri hau eta onartu. Berria da, edo aldatu egin da onartu zenuenetik.
terms-agree = Onartzen dut: { $title }
terms-read = Irakurri “{ $title }” (fitxa berri batean irekitzen da)
terms-missing = Jarraitzeko, markatu “{ $title }” laukia.
terms-decline = Ez dut onartzen
terms-declined-title = Ez duzu onartu
terms-declined-lead = Hori gabe ezin duzu hemen saioa hasi. Ez zaio ezer eman aplikazioari.
terms-again = Irakurri berriro
label-name = Izen osoa
label-given-name = Izena
label-middle-name = Bigarren izena
label-family-name = Abizena
label-nickname = Goitizena
label-birthdate = Jaiotze-data
label-gender = Generoa
label-address = Helbidea
label-locale = Hizkuntza
label-zoneinfo = Ordu-zona
label-profile = Profil-orria
label-picture = Irudia
label-website = Webgunea
field-missing = Bete eremu hau.
field-too-long = Luzeegia da. Laburtu ezazu.
field-characters = Erabili ezin diren karaktereak daude hemen. Kendu itzazu.
username-taken = Norbaitek badu erabiltzaile-izen hori. Aukeratu beste bat.
name-taken = Badago kontu bat datu horrekin. Hasi saioa edo berrezarri pasahitza.
looks-like-contact = Erabiltzaile-izenak ezin du helbide elektroniko baten edo telefono-zenbaki baten antza izan. Aukeratu beste bat.
not-email = Hori ez da helbide elektroniko bat. Honelakoa izaten da: name@example.com.
not-phone = Hori ez da telefono-zenbaki bat. Hasi + ikurrarekin eta herrialdeko kodearekin, hala nola +34 943 12 34 56.
not-date = Hori ez da data bat.
not-url = Hori ez da web-helbide bat. https:// izaten du hasieran.
not-number = Hori ez da zenbaki bat. Idatzi honela: 12 edo 12.5.
not-a-choice = Aukeratu hauetako bat.
pattern-missed = Horrek ez du eskatutako forma.
choose-one = Aukeratu bat
yes = Bai
no = Ez
confirm-title = Berretsi kontua
confirm-lead = Kode bat bidali dugu hona: { $destination }.
confirm-lead-link = Esteka bat bidali dugu hona: { $destination }. Ireki ezazu, eta itzuli hona gero.
sent-code-missing = Idatzi gure mezuko kodea.
sent-code-wrong = Kode hori ez da zuzena. Egiaztatu, edo eskatu beste bat.
code-expired = Kode hori iraungi da. Eskatu beste bat.
contact-taken = Helbide hori beste kontu batena da orain. Hasi saioa hartan, edo berrezarri haren pasahitza.
await-approval-title = Ia amaituta
await-approval-lead = { $client } kontua prest dago. Norbaitek sartzen utzi behar dizu; saiatu berriro geroago.
confirm-link-title = Sakatze bat falta da
confirm-link-lead = Sakatu botoia { $client } kontua berresteko. Konturik eskatu ez baduzu, itxi orri hau.
confirm-link-submit = Berretsi kontua
confirmed-title = Kontua berretsi da
confirmed-lead = Itzuli izena eman zenuen lekura, edo hasi saioa.
link-expired-title = Esteka hau iraungi da
link-expired-lead = Hasi saioa izenarekin eta pasahitzarekin, eta berri bat bidaliko dizugu.

## Second step

choose-setup-title = Gehitu bigarren urrats bat
choose-setup-lead = Pasahitz hutsa asmatu edo lapurtu egin daiteke. Bigarren urrats batekin, kontua zurea izango da orduan ere.
choose-setup-legend = Nola berretsi nahi duzu zu zarela?
method-totp = Autentifikazio-aplikazioa
method-totp-hint = Telefonoko edo ordenagailuko aplikazio batek kode berri bat erakusten du 30 segundoan behin. Ez du sarerik behar.
method-password = Pasahitza
method-password-hint = Kontu honetarako aukeratu zenuena.
method-email = Kodea posta elektronikoz
method-email-hint = Zure helbidera bidaliko dugu.
method-text = Kodea SMS bidez
method-text-hint = Zure telefonora bidaliko dugu.
choose-title = Nola hasi nahi duzu saioa?
choose-second-title = Nola berretsi nahi duzu?
choose-legend = Aukeratu hauetako bat
other-way = Erabili beste modu bat
sent-code-title = Idatzi bidali dugun kodea
sent-code-lead = Hona bidali dugu: { $destination }.
sent-link-hint = Edo ireki mezuko esteka, edozein gailutan.
sent-link-waits = Orri honek bere kabuz jarraituko du orduan.
sent-link-opened = Ireki dut esteka
await-link-title = Estekaren zain
await-link-lead = Ireki hona bidali dugun esteka: { $destination }. Gero, sakatu hango botoia.
await-link-looks = Orri honek segundo gutxiro begiratzen du, eta bere kabuz jarraitzen du gero.
await-link-code = Idatzi kodea horren ordez
link-pressed-title = Jarrai dezakezu
link-pressed-lead = Gure mezuko esteka erabili da. Joan { $client } aplikaziora.
sign-in-link-title = Zu ari zara saioa hasten?
sign-in-link-lead = Norbaitek zure izenean hasi nahi du saioa { $client } aplikazioan.
sign-in-link-asked = { $count ->
    [0] Oraintxe
    [one] Duela minutu 1
   *[other] Duela { $count } minutu
}
sign-in-link-elsewhere = Beste arakatzaile hartan hasiko da saioa, ez honetan. Han zeuk hasi ez baduzu, esan ezetz: bestela, beste norbait sartuko litzateke zure kontuan.
sign-in-link-yes = Bai, hasi saioa
sign-in-link-no = Ez, ez naiz ni izan
sign-in-link-pressed-title = Itzuli hasi zinen lekura
sign-in-link-pressed-lead = Hango orriak bere kabuz jarraituko du. Hau itxi dezakezu.
sign-in-link-refused-title = Ez zaio inori sartzen utzi
sign-in-link-refused-lead = Mezu hartako kodeak eta estekak ez dute balio dagoeneko. Ez dago besterik egin beharrik.
sign-in-link-expired-title = Esteka honek ez du balio dagoeneko
sign-in-link-expired-lead = Erabili egin da, edo denbora agortu zaio. Botoia oraintxe sakatu baduzu, itzuli hasi zinen lekura. Bestela, eskatu han berri bat.
no-second = Kontuak bigarren urrats bat behar du, eta hemen ezin da bat ere erabili. Eskatu laguntza administratzaileari.
method-passkey = Sarbide-gakoa
method-passkey-hint = Gailuak berresten du zu zarela, hatz-marka, aurpegia edo PINa erabilita.
method-missing = Aukeratu metodoetako bat.
set-up-totp-title = Konfiguratu autentifikazio-aplikazioa
set-up-totp-lead = Gehitu kontu hau aplikazioan, eta idatzi gero hark erakusten duen kodea.
set-up-totp-scan = Eskaneatu irudi hau aplikazioarekin.
set-up-totp-open = Ireki gailu honetako aplikazioan
set-up-totp-key = Edo idatzi gako hau aplikazioan:
set-up-totp-code-hint = Kontua gehitutakoan erakutsiko du aplikazioak.
set-up-totp-submit = Egiaztatu kodea eta amaitu
qr-alt = Autentifikazio-aplikaziorako gakoa duen QR kodea. Gako bera idatzita dago behean.
totp-title = Idatzi kodea
totp-hint = Ireki autentifikazio-aplikazioa ikusteko.
totp-hint-device = Ikusteko, ireki gailu honetako autentifikazio-aplikazioa: { $device }.
code-missing = Idatzi aplikazioko kodea.
code-malformed = Kodeak sei digitu ditu. Idatzi guztiak.
code-wrong = Kode hori ez da zuzena. Idatzi aplikazioak orain erakusten duen kodea.
code-used = Kode hori erabili da dagoeneko. Itxaron aplikazioak hurrengoa erakutsi arte.
method-recovery-code = Berreskuratze-kodea
recovery-code-use = Erabili berreskuratze-kodea
remember-browser = { $count ->
    [one] Ez eskatu hau arakatzaile honetan egun batez
   *[other] Ez eskatu hau arakatzaile honetan { $count } egunez
}
lose-factor = Ezin dut hauetako bat ere erabili
lost-factor-title = Sartu bigarren urratsik gabe
lost-factor-lead = { $count ->
    [one] Beste inor sar ez dadin, egun 1 behar da honetarako. Kontuaren helbide eta zenbaki guztietan jakinarazten dizugu, eta sakatze batek geldiarazten du. Egun hori igarotakoan, frogatu gauza bera berriro eta konfiguratu bigarren urrats berri bat.
   *[other] Beste inor sar ez dadin, { $count } egun behar dira honetarako. Kontuaren helbide eta zenbaki guztietan jakinarazten dizugu, eta sakatze batek geldiarazten du. Egun horiek igarotakoan, frogatu gauza bera berriro eta konfiguratu bigarren urrats berri bat.
}
lost-factor-ripe-lead = Itxaronaldia amaitu da. Frogatu berriro zu zarela. Orduan, aurreko bigarren urratsak kenduko dira, leku guztietan amaituko da saioa, eta berri bat konfiguratuko duzu.
lost-factor-legend = Nora bidal dezakegu kode bat?
lost-factor-submit = Bidali kodea
lost-factor-waits-title = Eskaera zain dago
lost-factor-waits-lead = Itzuli une honetan edo hurrengo bi asteetan: { $when }. Ordura arte, bigarren urratsarekin bakarrik sar zaitezke, eta, erabiltzen baduzu, eskaera amaitu egingo da.
lost-factor-waits-hint = Ez zara zu izan? Sakatu bidali dugun mezuko esteka, eta aldatu pasahitza.
stop-lost-factor-title = Bigarren urratsari eutsi nahi diozu?
stop-lost-factor-lead = Norbaitek { $client } kontuan bigarren urratsik gabe sartzeko eskatu du. Zu izan ez bazara, geldiarazi orain.
stop-lost-factor-submit = Geldiarazi
lost-factor-stopped-title = Geldiarazi da
lost-factor-stopped-lead = Bigarren urratsak bere horretan jarraitzen du. Zuk eskatu ez baduzu, aldatu pasahitza: norbaitek badaki.
lost-factor-nothing-title = Ez dago ezer geldiarazteko
lost-factor-nothing-lead = Geldiarazi da dagoeneko, edo amaitu da. Bigarren urratsa kendu bada eta zu izan ez bazara, esan administratzaileari.
account-lost-factor = Norbaitek zure kontuan bigarren urratsik gabe sartzeko eskatu du. Une honetatik aurrera ken daiteke urratsa: { $when }. Zu izan ez bazara, geldiarazi.
recovery-code-title = Idatzi berreskuratze-kode bat
recovery-code-label = Berreskuratze-kodea
recovery-code-hint = Gorde zenituen hamarretako bat. Behin bakarrik balio du.
recovery-code-missing = Idatzi zure berreskuratze-kodeetako bat.
recovery-code-wrong = Kode hori ez da zuzena, edo erabili da dagoeneko. Egiaztatu, edo erabili beste bat.
recovery-codes-title = Gorde berreskuratze-kodeak
recovery-codes-lead = Telefonoa galtzen baduzu edo eskura ez badago, hauetako batekin sartuko zara. Bakoitzak behin bakarrik balio du. Inprimatu, edo kopiatu leku seguru batean.
recovery-codes-once = Behin bakarrik erakusten ditugu. Aurrekoek ez dute balio dagoeneko.
recovery-codes-kept = Gorde ditut
device-name-too-long = Izen hori luzeegia da. Idatzi gehienez 64 karaktere.
authenticator-added = Autentifikazio-aplikazioa gehitu da.

## Sessions

continue-title = Ongi etorri berriro
continue-lead = Zuzenean joan zaitezke { $client } aplikaziora.
choose-account-title = Aukeratu kontu bat
choose-account-lead = Nor doa { $client } aplikaziora?
choose-account-again = Hasi saioa berriro
sign-out-of = Amaitu { $name } kontuaren saioa
sign-out-all = Amaitu guztien saioak
confirm-sign-out-title = Saioa amaitu nahi duzu?
confirm-sign-out-lead = Arakatzaile honetan saio-hasiera hau erabiltzen duten aplikazio guztietan amaituko da saioa.
signed-out-title = Saioa amaitu da
signed-out-lead = Leiho hau itxi dezakezu orain.
signed-out-notice = Saioa amaitu da.
session-refreshed = Tokenak freskatu dira.

## The account page

account-title = Zure kontua
account-profile-heading = Zuri buruz
account-verified = Egiaztatuta
account-unverified = Egiaztatu gabe
account-profile-change = Aldatu datuak
account-profile-title = Aldatu zure datuak
account-save = Gorde
account-email-change = Aldatu helbide elektronikoa
account-email-add = Gehitu helbide elektroniko bat
account-email-title = Zure helbide elektronikoa
account-email-code-title = Berretsi helbide elektroniko hau
account-phone-change = Aldatu telefono-zenbakia
account-phone-add = Gehitu telefono-zenbaki bat
account-phone-title = Zure telefono-zenbakia
account-phone-code-title = Berretsi telefono-zenbaki hau
account-contact-lead = Kode bat bidaliko dugu berrira. Idatzi arte, ez da ezer aldatuko.
account-contact-other = Idatzi beste bat
label-preferred-username = Saioa hasteko izena
profile-changed = Zure datuak aldatu dira.
email-changed = Zure helbide elektronikoa aldatu da.
phone-changed = Zure telefono-zenbakia aldatu da.
account-email-remove = Kendu helbide hau
account-phone-remove = Kendu zenbaki hau
email-removed = Zure helbide elektronikoa kendu da.
phone-removed = Zure telefono-zenbakia kendu da.
already-yours = Badaukazu hori. Idatzi beste bat.
sign-in-again = Horretarako, azken hamar minutuetan hasi behar izan duzu saioa. Hasi saioa berriro, eta itzuli gero.
second-step-first = Honek saioa hasteko modua aldatzen du; beraz, bigarren urratsa dator lehenik. Amaitu saioa leku guztietan eta hasi saioa urrats horrekin, edo ireki aplikazioan hura eskatzen dizuna. Itzuli gero.
prove-first = Hau aldatu aurretik, berretsi zu zarela.
prove-link = Berretsi kode batekin
account-proof-title = Berretsi zu zarela
account-proof-lead = Ondoren, aldatu nahi zenuenarekin jarraitu ahal izango duzu.
account-proof-code-title = Idatzi kodea berresteko
proof-done = Eskerrik asko, berretsi da. Orain jarrai dezakezu.
account-sign-in-heading = Nola hasten duzun saioa
account-change-password = Aldatu pasahitza
account-set-password = Aukeratu pasahitz bat
account-first-password-title = Aukeratu pasahitz bat
account-no-app = Bat ere ez
account-added = Noiz gehitua: { $when }
account-remove-app = Kendu aplikazioa
account-add-app = Gehitu aplikazioa
account-change-app = Jarri izena edo kendu
account-new-authenticator-title = Gehitu autentifikazio-aplikazio bat
account-new-authenticator-submit = Gehitu aplikazioa
account-recovery-codes = Berreskuratze-kodeak
account-recovery-codes-left = { $count ->
    [0] Bat ere ez da geratzen
    [one] 1 geratzen da
   *[other] { $count } geratzen dira
}
account-recovery-codes-make = Sortu berriak
account-recovery-codes-title = Sortu berreskuratze-kode berriak
account-recovery-codes-lead = Hamar kode jasoko dituzu, bigarren urratsa eskura ez duzun egunerako. Aurrekoek berehala galduko dute balioa.
account-recovery-codes-submit = Sortu kode berriak
account-browsers-heading = Arakatzaile fidagarriak
account-browsers-hint = Hauetan ez zaizu bigarren urratsa eskatzen. Bat ezagutzen ez baduzu, ahaztu arakatzailea eta aldatu pasahitza.
account-trusted-browser = Arakatzaile fidagarria
account-browser-seen = Azken erabilera: { $when }
account-browser-until = Noiz arte: { $when }
account-browser-forget = Ahaztu
account-browsers-forget = Ahaztu guztiak
browsers-forgotten = Bigarren urratsa eskatuko zaizu berriro han.
account-session-heading = Non duzun saioa hasita
account-this-browser = Arakatzaile hau
account-since = Noiztik: { $when }
account-sessions-link = Arakatzaile guztiak
account-sessions-lead = Han saioa hasita duen aplikazio batek hasita izaten jarraituko du; kontuaren orrian kentzen diozu sarbidea. Hemen arakatzaile bat ezagutzen ez baduzu, amaitu haren saioa eta aldatu pasahitza.
account-some-browser = Arakatzaile bat
account-sessions-end = Amaitu beste saio guztiak
account-sessions-more = { $count ->
    [one] Eta beste bat
   *[other] Eta beste { $count }
}
session-ended = Han amaitu da zure saioa.
sessions-ended = Beste leku guztietan amaitu da zure saioa.
account-events-link = Azken jarduerak
account-events-title = Azken jarduerak
account-events-lead = Hemen zerbait ezagutzen ez baduzu, esan. Orduan, beste guztientzat itxiko dugu zure kontua.
account-events-none = Oraindik ez da ezer jaso.
event-browser = { $browser } ({ $system })
event-not-me = Ez naiz ni izan
event-refused = Ukatua
event-sign-in = Saio-hasiera
event-sign-in-failed = Saioa hasteko saiakera
event-sign-in-blocked = Saio-hasiera blokeatu da
event-unusual-low = Ezohiko samarra: { $signs }
event-unusual-medium = Ezohikoa: { $signs }
event-unusual-high = Oso ezohikoa: { $signs }
event-sign-up = Kontua sortu da
event-confirmed = Kontua berretsi da
event-password-changed = Pasahitza aldatu da
event-recovery-begun = Pasahitza berrezartzeko kodea eskatu da
event-password-reset = Pasahitza berrezarri da
event-app-added = Autentifikazio-aplikazioa gehitu da
event-app-removed = Autentifikazio-aplikazioa kendu da
event-passkey-added = Sarbide-gakoa gehitu da
event-passkey-removed = Sarbide-gakoa kendu da
event-browser-trusted = Arakatzailea fidagarritzat hartu da
event-browsers-forgotten = Arakatzaile fidagarriak ahaztu dira
event-email-codes-added = Posta elektroniko bidezko kodeak aktibatu dira
event-email-codes-removed = Posta elektroniko bidezko kodeak desaktibatu dira
event-text-codes-added = SMS bidezko kodeak aktibatu dira
event-text-codes-removed = SMS bidezko kodeak desaktibatu dira
event-recovery-codes-made = Berreskuratze-kodeak sortu dira
event-recovery-code-used = Berreskuratze-kodea erabili da
event-recovery-codes-removed = Berreskuratze-kodeak kendu dira
event-profile-changed = Datuak aldatu dira
event-email-changed = Helbide elektronikoa aldatu da
event-phone-changed = Telefono-zenbakia aldatu da
event-email-removed = Helbide elektronikoa kendu da
event-phone-removed = Telefono-zenbakia kendu da
event-sign-out = Saio-amaiera
event-everywhere = Saioa leku guztietan amaitu da
event-sessions-ended = Saioa beste lekuetan amaitu da
event-terms-agreed = Baldintzak onartu dira
event-consent-withdrawn = Baimena kendu da
event-app-disconnected = Aplikazioa deskonektatu da
event-exported = Datuak deskargatu dira
event-disowned = “Ez naiz ni izan”
event-lost-factor-begun = Bigarren urratsik gabe sartzeko eskatu da
event-lost-factor-stopped = Bigarren urratsik gabe sartzeko eskaera geldiarazi da
event-lost-factor-finished = Bigarren urratsak kendu dira itxaronaldiaren ondoren
event-administered = Administratzaile batek aldatu du
not-me-title = Ez zara zu izan?
not-me-lead = Orduan, hau egingo dugu:
not-me-ends = Beste arakatzaile eta aplikazio guztietan amaituko da zure saioa.
not-me-app = Ordutik gehitu den autentifikazio-aplikazioa kenduko da.
not-me-recovery-codes = Ordutik sortu diren berreskuratze-kodeek balioa galduko dute.
not-me-passkey = Ordutik gehitu den sarbide-gakoa kenduko da.
not-me-email-codes = Ordutik aktibatu diren posta elektroniko bidezko kodeak desaktibatuko dira.
not-me-text-codes = Ordutik aktibatu diren SMS bidezko kodeak desaktibatuko dira.
not-me-password = Pasahitz berri bat aukeratuko duzu, eta zaharrak ez du balioko dagoeneko.
not-me-submit = Babestu nire kontua
secured = Kontua zurea bakarrik da berriro: pasahitza berria da, eta beste guztien saioak amaitu dira.
account-everywhere = Amaitu saioa leku guztietan
account-everywhere-hint = Arakatzaile eta aplikazio guztietako saioak batera amaitu ditzakezu, hemengoa barne.
account-apps-heading = Sarbidea duten aplikazioak
account-apps-hint = Deskonektatzen duzun aplikazio batek ez du gehiago zure izenean jardungo. Itzul daiteke bertan saioa berriro hasten baduzu.
account-apps-none = Bat ere ez
account-app-last = Azken saio-hasiera: { $when }
account-disconnect = Deskonektatu
account-disconnect-app = Deskonektatu { $name }
app-disconnected = Aplikazioak ez du zure konturako sarbiderik dagoeneko.
account-terms-heading = Baldintzak eta baimenak
account-terms-version = Bertsioa: { $version }
account-terms-since = Onartze-data: { $when }
account-terms-language = Hizkuntza: { $language }
account-terms-none = Orain arte ez duzu ezer onartu.
account-terms-offers = Zer onar dezakezun
account-terms-agree = Onartzen dut
account-terms-withdraw = Kendu baimena
consent-given = Eskerrik asko. Zure baimena jaso da.
consent-withdrawn = Zure baimena kendu da.
account-data-heading = Zure datuak
account-export-hint = Zuri buruz gordetzen dena, programek irakur dezaketen fitxategi gisa.
account-export = Deskargatu nire datuak
account-delete = Ezabatu kontua
account-back = Itzuli zure kontura
account-password-title = Aldatu pasahitza
label-current-password = Oraingo pasahitza
current-password-missing = Idatzi oraingo pasahitza.
current-password-wrong = Hori ez da zure oraingo pasahitza.
account-authenticator-title = Zure autentifikazio-aplikazioa
account-authenticator-lead = Ez dira haren kodeak onartuko gehiago. Bigarren urratsa nahitaezkoa den lekuan, eta hau bakarra bazen, berri bat konfiguratuko duzu hurrengo saio-hasieran.
account-authenticator-submit = Kendu aplikazioa
authenticator-removed = Autentifikazio-aplikazioa kendu da.

passkey-title = Erabili sarbide-gakoa
passkey-lead = Gailuak hatz-marka, aurpegia edo PINa eskatuko dizu. Sarbide-gakoa telefonoan badago, aukeratu telefonoa irekiko den leihoan.
passkey-use = Erabili sarbide-gakoa
passkey-sign-in = Hasi saioa sarbide-gako batekin
passkey-unable = Sarbide-gakoek JavaScript eta haiek ezagutzen dituen arakatzaile bat behar dituzte. Hemen, erabili beste modu bat.
passkey-trouble = Ez da ongi atera, edo bertan behera utzi da. Saiatu berriro, edo erabili beste modu bat.
passkey-refused = Sarbide-gako horrek ez du hemen balio izan. Saiatu berriro, edo erabili beste modu bat.
passkey-too-late = Luze jo du. Saiatu berriro.
passkey-known = Sarbide-gako hau erabiltzen ari da dagoeneko. Hasi saioa harekin, edo sortu beste bat.
passkeys-full = Izan daitezkeen sarbide-gako guztiak dituzu. Kendu bat lehenik.
new-passkey-title = Hasi saioa errazago sarbide-gako batekin
new-passkey-lead = Sarbide-gako batekin, hatz-marka, aurpegia edo PINa erabilita hasten duzu saioa. Ez dago ezer gogoratu beharrik, ezta orri faltsu batek lapur dezakeen ezer ere.
new-passkey-submit = Sortu sarbide-gakoa
new-passkey-later = Orain ez
label-passkey-name = Sarbide-gakoaren izena
passkey-name-hint = Gero ezagutu ahal izateko; adibidez, “Nire telefonoa”. Hutsik utz dezakezu.
passkey-prove-lead = Sarbide-gako batek zure kontua irekitzen du. Idatzi pasahitza lehenik, beste inork ezin dezan bat gehitu.
passkeys-title = Zure sarbide-gakoak
passkeys-heading = Sarbide-gakoak
passkeys-none = Bat ere ez
passkeys-manage = Erakutsi sarbide-gakoak
passkeys-back = Itzuli sarbide-gakoetara
passkey-add = Gehitu sarbide-gako bat
passkey-change = Aldatu
passkey-unnamed = Izenik gabeko sarbide-gakoa
passkey-used = Azken erabilera: { $when }
passkey-unused = Erabili gabe oraindik
passkey-synced = Zure hainbat gailutan
passkey-own-title = Zure sarbide-gakoa
passkey-rename = Gorde izena
passkey-remove-heading = Kendu sarbide-gako hau
passkey-remove-hint = Ez du zure kontua gehiago irekiko. Zure gailuko zerrendan ager daiteke, han ezabatu arte.
passkey-remove = Kendu sarbide-gakoa
passkey-added = Sarbide-gakoa prest dago. Erabili hurrengo saio-hasieran.
passkey-renamed = Izena gorde da.
passkey-removed = Sarbide-gakoa kendu da.
account-deletion-title = Kontua ezabatu nahi duzu?
account-deletion-lead = Kontua eta harena den guztia betiko desagertuko dira, hura erabiltzen duten aplikazio guztietan. Inork ezingo du berreskuratu.
label-account-name = Kontuaren izena
account-name-hint = Benetan nahi duzula erakusteko, idatzi { $name }
account-name-wrong = Hori ez da kontu honen izena. Idatzi ageri den bezala.
account-deletion-submit = Ezabatu betiko
account-deleted-title = Kontua ezabatu da
account-deleted-lead = Ez da hemen haren ezer geratzen. Baliteke { $client } aplikazioak bere datuak gordetzea oraindik.
account-closed-title = Hasi saioa lehenik
account-closed-lead = { $client } aplikazioan saioa hastean irekiko da zure kontua. Hasi saioa han, eta itzuli gero.

## When it does not go on as planned

page-out-of-date = Orri hura zaharkituta zegoen. Hemen zaude orain.
time-ran-out = Luze jo du; beraz, berriro hasiko gara. Hasi saioa beste behin.
form-unverified = Ezin izan dugu egiaztatu nondik datorren formularioa. Bidali berriro.
cookies-blocked = Arakatzaileak ez du gure cookiea itzuli. Onartu webgune honetako cookieak, eta saiatu berriro.
too-many-requests = Gehiegitan egin da denbora gutxian. Saiatu berriro { $wait }.
busy = Jende asko ari da saioa hasten orain. Saiatu berriro une bat barru.
expired-title = Denbora agortu da
expired-lead = Kontua seguru egon dadin, saio-hasiera amaitu egiten da denbora baten buruan. Ez da ezer galdu; hasi berriro, besterik gabe.
locked-title = Itxaron pixka bat
locked-lead = Saiakera oker gehiegi egin dira; beraz, ez diogu inori sartzen utziko une batez. Horrek asmatze-saiakeretatik babesten du kontua.
locked-wait = Saiatu berriro { $wait }.
too-many-title = Motelago, mesedez
too-many-lead = Onartzen duguna baino gehiago iritsi da denbora gutxian. Ez da ezer galdu; itxaron eta jarraitu.
form-post-title = Une bat
form-post-lead = { $client } aplikaziora itzultzen ari zara. Ezer gertatzen ez bada, sakatu Jarraitu.

error-not-found-heading = Ez da aurkitu orria
error-not-found-what = Ez dago orririk helbide honetan.
error-not-found-next = Egiaztatu helbidea, edo itzuli aplikaziora eta hasi handik.
error-method-not-allowed-heading = Hau ezin da hemen egin
error-method-not-allowed-what = Helbidea badago, baina ez mota honetako eskaeretarako.
error-method-not-allowed-next = Itzuli aplikaziora eta hasi handik.
error-too-large-heading = Gehiegi bidali da
error-too-large-what = Formularioak onar dezakeguna baino gehiago zuen.
error-too-large-next = Egin atzera, laburtu idatzi duzuna, eta bidali berriro.
error-bad-request-heading = Ez dugu eskaera ulertu
error-bad-request-what = Zerbait falta zen edo hondatuta zegoen.
error-bad-request-next = Itzuli aplikaziora eta hasi berriro.
error-form-unverified-heading = Ezin izan dugu formularioa egiaztatu
error-form-unverified-what = Formularioa eta arakatzailearen cookiea ez datoz bat. Orri bat luzaro irekita egonda edo cookieak ezabatuta gertatzen da.
error-form-unverified-next = Egin atzera, kargatu berriro orria, eta bidali formularioa berriro.
error-cookies-blocked-heading = Cookieak behar dira saioa hasteko
error-cookies-blocked-what = Arakatzaileak ez du gure cookiea itzuli; beraz, ezin dugu zure saio-hasiera besteengandik bereizi.
error-cookies-blocked-next = Onartu webgune honetako cookieak arakatzailearen ezarpenetan, eta hasi berriro.
error-busy-heading = Jende asko ari da saioa hasten
error-busy-what = Une honetan ezin dugu gehiago hartu.
error-busy-next = Saiatu berriro une bat barru.
error-store-unavailable-heading = Saio-hasiera etenda dago
error-store-unavailable-what = Gure zerbitzuaren zati batek ez du erantzuten. Zure kontua eta pasahitza seguru daude.
error-store-unavailable-next = Saiatu berriro minutu batzuk barru.
error-too-many-requests-heading = Gehiegitan egin da
error-too-many-requests-what = Eskaera asko iritsi dira zure saretik denbora gutxian.
error-too-many-requests-next = Itxaron minutu batzuk, eta saiatu berriro.
error-network-heading = Ezin duzu hemendik saioa hasi
error-network-what = Une honetan erabiltzen duzun sarea ez da orri hau erabiltzeko baimena duten sareetakoa.
error-network-next = Saiatu beste sare batetik. Hemendik ibili beharko balu, eman beheko zenbakia saio-hasiera hau kudeatzen dutenei.
error-internal-heading = Zerbait gaizki irten da gure aldean
error-internal-what = Ez duzu ezer gaizki egin. Errorea erregistratu da.
error-internal-next = Saiatu berriro. Berriro gertatzen bada, eman administratzaileari beheko erreferentzia-zenbakia.
error-redirect-mismatch-heading = Ezin zaitugu itzuli
error-redirect-mismatch-what = Aplikazioak erregistratu gabeko helbide batera itzultzeko eskatu digu. Zu babesteko, hemen geldituko gara.
error-redirect-mismatch-next = Esan aplikazioa kudeatzen dutenei. Beheko erreferentzia-zenbakia beharko dute.
error-missing-parameters-heading = Esteka ez dago osorik
error-missing-parameters-what = Saioa hasteko behar den zerbait utzi du kanpoan aplikazioak.
error-missing-parameters-next = Itzuli aplikaziora eta hasi berriro. Horrek laguntzen ez badu, esan kudeatzen dutenei.
error-unknown-client-heading = Ez dugu aplikazio hau ezagutzen
error-unknown-client-what = Hona bidali zaituen aplikazioa ez dago gurean erregistratuta.
error-unknown-client-next = Egiaztatu esteka, edo esan aplikazioa kudeatzen dutenei.
error-unknown-host-heading = Hemen ez da saiorik hasten
error-unknown-host-what = Ez da saio-hasierarik konfiguratu helbide honetarako.
error-unknown-host-next = Egiaztatu helbideak idazketa-akatsik ez duela.
error-login-unavailable-heading = Saioa hasteko orri hauek ez daude erabilgarri
error-login-unavailable-what = Aplikazioak ez du orain saioa hasteko bere orririk.
error-login-unavailable-next = Esan aplikazioa kudeatzen dutenei. Beheko erreferentzia-zenbakia beharko dute.
error-logout-destination-heading = Ezin zaitugu aurrera bidali
error-logout-destination-what = Aplikazioak erregistratu gabeko helbide batera bidaltzeko eskatu digu. Zu babesteko, hemen geldituko gara.
error-logout-destination-next = Leiho hau itxi dezakezu, edo zeuk ireki aplikazioa.
error-not-confirmed-heading = Kontua ez da berretsi oraindik
error-not-confirmed-what = Izena eta pasahitza zuzenak dira, baina kontua ez da berretsi.
error-not-confirmed-next = Eskatu administratzaileari berresteko, eta hasi saioa berriro gero.
error-reset-required-heading = Pasahitza berrezarri behar da
error-reset-required-what = Zure segurtasunerako, pasahitz zaharrak ez du balio dagoeneko.
error-reset-required-next = Eskatu berri bat administratzaileari.
error-no-factor-heading = Bigarren urratsa falta da
error-no-factor-what = Aplikazio honek bigarren urrats bat eskatzen du, eta zure kontuak ez du hemen erabil daitekeenik.
error-no-factor-next = Eskatu administratzaileari bat gehitzeko.

## Mail and text messages

moment = { $year }(e)ko { $month ->
    [1] urtarrilak
    [2] otsailak
    [3] martxoak
    [4] apirilak
    [5] maiatzak
    [6] ekainak
    [7] uztailak
    [8] abuztuak
    [9] irailak
    [10] urriak
    [11] azaroak
   *[other] abenduak
} { $day }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Zure kodea
mail-or-link = Edo ireki esteka hau, edozein gailutan. Hasi zinen lekuan hasiko da saioa:
mail-fact-account = Kontua
mail-fact-password = Aldi baterako pasahitza
mail-fact-device = Gailua
mail-fact-when = Noiz
mail-fact-browser = Arakatzailea
mail-fact-address = Sareko helbidea
mail-fact-now = Orain
mail-fact-takes-effect = Indarrean noiztik
mail-fact-codes-left = Geratzen diren berreskuratze-kodeak
mail-fact-unusual = Ezohikoa
mail-fact-country = Herrialdea
risk-new-browser = arakatzaile berria
risk-new-network = sare berria
risk-many-failures = saiakera oker asko aurretik
risk-new-country = herrialde berria
risk-impossible-travel = aurreko saio-hasieratik urrunegi
mail-action-confirm = Berretsi helbide elektronikoa
mail-action-sign-in = Hasi saioa
mail-action-stop = Geldiarazi
mail-action-not-me = Ez naiz ni izan
mail-note-code-lasts = Kodeak { $span } balio du, eta behin bakarrik erabil daiteke.
mail-note-link-lasts = Estekak { $span } balio du, eta behin bakarrik erabil daiteke.
mail-note-password-lasts = Pasahitzak { $span } balio du, eta behin bakarrik erabil daiteke. Saioa hastean, zeurea aukeratuko duzu.
mail-note-ignore = Zuk eskatu ez baduzu, ez egin jaramonik mezu honi. Ez da ezer gertatuko.
mail-note-keep = Gorde kodea zuretzat: { $app } zerbitzuko inork ez dizu inoiz eskatuko.
mail-note-somebody-knows = Orain saioa hasten ari ez bazara, beste norbaitek badaki zure pasahitza. Aldatu ezazu.
mail-note-nothing-changed = Zuk eskatu ez baduzu, ez egin jaramonik mezu honi. Pasahitza ez da aldatuko.
mail-note-not-you = Zu izan bazara, ez duzu ezer egin beharrik. Bestela, esan berehala administratzaileari.
mail-note-blocked-you = Zu izan bazara, hasi saioa lehendik erabili duzun arakatzaile edo leku batetik, edo sarbide-gako batekin.
mail-note-blocked-not-you = Zu izan ez bazara, baliteke norbaitek zure pasahitza jakitea. Aukeratu beste bat.
mail-footer = { $app } zerbitzuak automatikoki bidali du mezu hau. Ez dira erantzunak irakurtzen.

mail-sign-up-code-title = Berretsi helbide elektronikoa
mail-sign-up-code-lead = Idatzi kode hau { $app } zerbitzuan izena ematen amaitzeko.
mail-sign-up-link-title = Berretsi helbide elektronikoa
mail-sign-up-link-lead = Urrats bat falta da { $app } zerbitzuan izena emateko: berretsi helbide hau zurea dela.
mail-resent-code-title = Zure kode berria
mail-resent-code-lead = Idatzi kode hau { $app } zerbitzuan izena ematen amaitzeko. Aurreko kodeek ez dute balio dagoeneko.
mail-resent-link-title = Zure esteka berria
mail-resent-link-lead = Berretsi helbide hau zurea dela, { $app } zerbitzuan izena ematen amaitzeko. Aurreko estekek ez dute balio dagoeneko.
mail-recovery-code-title = Berrezarri pasahitza
mail-recovery-code-lead = Idatzi kode hau { $app } kontuaren pasahitz berria aukeratzeko.
mail-sign-in-code-title = Saioa hasteko kodea
mail-sign-in-code-lead = Idatzi kode hau { $app } kontuan saioa hasteko.
mail-mfa-code-title = Bigarren urratserako kodea
mail-mfa-code-lead = Pasahitza zuzena zen. Idatzi kode hau { $app } kontuan saioa hasten amaitzeko.
mail-attribute-code-title = Berretsi helbide elektroniko berria
mail-attribute-code-lead = Idatzi kode hau helbide hau zure { $app } kontuan erabiltzeko.
mail-invitation-title = Zure kontua prest dago
mail-invitation-lead = { $app } kontu bat sortu da zuretzat.
mail-already-registered-title = Baduzu kontu bat
mail-already-registered-lead = Norbait helbide hau { $app } kontu baterako erabiltzen saiatu da, eta badu kontu bat dagoeneko. Zu izan bazara, hasi saioa ohi bezala, edo berrezarri pasahitza, ez badakizu dagoeneko.
mail-password-changed-title = Pasahitza aldatu da
mail-password-changed-lead = Zure { $app } kontuaren pasahitza aldatu da.
mail-authenticator-added-title = Autentifikazio-aplikazio bat gehitu da
mail-authenticator-added-lead = Hemendik aurrera, autentifikazio-aplikazio batek berretsi dezake zu zarela { $app } kontuan saioa hasten duena.
mail-authenticator-removed-title = Autentifikazio-aplikazio bat kendu da
mail-authenticator-removed-lead = Autentifikazio-aplikazio bat ezin da gehiago erabili zure { $app } kontuarekin.
mail-passkey-added-title = Sarbide-gako bat gehitu da
mail-passkey-added-lead = Hemendik aurrera, sarbide-gako berri batek zure { $app } kontua irekitzen du.
mail-passkey-removed-title = Sarbide-gako bat kendu da
mail-passkey-removed-lead = Sarbide-gako batek ez du zure { $app } kontua irekitzen dagoeneko.
mail-passkey-copied-title = Sarbide-gako bat ukatu da
mail-passkey-copied-lead = Norbait { $app } kontuan saioa hasten saiatu da, agian kopiatu den zure sarbide-gako batekin, eta ukatu egin zaio. Kendu sarbide-gako hori zure kontutik, eta gehitu berri bat.
mail-recovery-codes-made-title = Berreskuratze-kode berriak sortu dira
mail-recovery-codes-made-lead = Berreskuratze-kode berriak daude zure { $app } konturako. Aurrekoek ez dute balio dagoeneko.
mail-recovery-code-used-title = Berreskuratze-kode bat erabili da
mail-recovery-code-used-lead = Norbaitek zure berreskuratze-kodeetako batekin hasi du saioa zure { $app } kontuan.
mail-recovery-codes-low-title = Berreskuratze-kode gutxi geratzen dira
mail-recovery-codes-low-lead = Norbaitek zure berreskuratze-kodeetako batekin hasi du saioa zure { $app } kontuan. Gutxi geratzen dira: sortu berriak kontuaren orrian.
mail-new-device-title = Saio-hasiera arakatzaile berri batetik
mail-new-device-lead = Norbaitek ezagutzen ez genuen arakatzaile batetik hasi du saioa zure { $app } kontuan.
mail-unusual-sign-in-title = Ezohiko saio-hasiera bat
mail-unusual-sign-in-lead = Norbaitek saioa hasi du zure { $app } kontuan, eta zerbait ezohikoa izan da.
mail-sign-in-blocked-title = Saio-hasiera bat blokeatu da
mail-sign-in-blocked-lead = Norbaitek zure { $app } kontuan saioa hasteko lehen urratsa gainditu du. Hain ezohikoa zenez, ez diogu inori sartzen utzi.
mail-account-deleted-title = Kontua ezabatu da
mail-account-deleted-lead = Zure { $app } kontua eta harena zena ezabatu dira.
mail-email-changed-title = Helbide elektronikoa aldatu da
mail-email-changed-lead = Zure { $app } kontuak beste helbide elektroniko bat du orain. Mezuak hara joango dira aurrerantzean; hau izan da aurreko helbiderako azkena.
mail-phone-changed-title = Telefono-zenbakia aldatu da
mail-phone-changed-lead = Zure { $app } kontuak beste telefono-zenbaki bat du orain.
mail-email-removed-title = Helbide elektronikoa kendu da
mail-email-removed-lead = Zure { $app } kontuak ez du dagoeneko helbide elektroniko hau. Hau izan da hara bidalitako azken mezua.
mail-phone-removed-title = Telefono-zenbakia kendu da
mail-phone-removed-lead = Zure { $app } kontuak ez du dagoeneko telefono-zenbaki hau.
mail-lost-factor-begun-title = Bigarren urratsa kentzear dago
mail-lost-factor-begun-lead = Norbaitek zure { $app } kontuan bigarren urratsik gabe saioa hasteko eskatu du. Zu izan ez bazara, geldiarazi orain. Nahikoa da sakatze bat, eta ez duzu saiorik hasi behar.
mail-lost-factor-finished-title = Bigarren urratsa kendu da
mail-lost-factor-finished-lead = Zure { $app } kontuaren bigarren urratsa kendu da, eskatu bezala. Konfiguratu berri bat hurrengo saio-hasieran.

sms-sign-up-code = { $app }: { $code } da izena emateko kodea.
sms-sign-up-link = { $app }: berretsi zenbaki hau izena emateko: { $link }
sms-resent-code = { $app }: { $code } da izena emateko kode berria.
sms-resent-link = { $app }: zenbaki hau berresteko esteka berria: { $link }
sms-recovery-code = { $app }: { $code } da pasahitza berrezartzeko kodea. Ez eman inori.
sms-sign-in-code = { $app }: { $code } da saioa hasteko kodea. Ez eman inori.
sms-mfa-code = { $app }: { $code } da bigarren urratserako kodea. Ez eman inori.
sms-attribute-code = { $app }: { $code } da zenbaki hau berresteko kodea.
sms-invitation = { $app }: erabiltzaile-izena { $username }, aldi baterako pasahitza { $code }
sms-already-registered = { $app }: zenbaki honek badu kontu bat. Hasi saioa edo berrezarri pasahitza.
sms-password-changed = { $app }: { $username } kontuaren pasahitza aldatu da. Ez zara zu izan? Esan administratzaileari.
sms-authenticator-added = { $app }: autentifikazio-aplikazio bat gehitu da { $username } kontuan. Ez zara zu izan? Esan administratzaileari.
sms-authenticator-removed = { $app }: { $username } kontuaren autentifikazio-aplikazio bat kendu da. Ez zara zu izan? Esan administratzaileari.
sms-passkey-added = { $app }: sarbide-gako bat gehitu da { $username } kontuan. Ez zara zu izan? Esan administratzaileari.
sms-passkey-removed = { $app }: { $username } kontuaren sarbide-gako bat kendu da. Ez zara zu izan? Esan administratzaileari.
sms-passkey-copied = { $app }: { $username } kontuaren sarbide-gako bat ukatu da, agian kopiatua. Kendu zure kontutik.
sms-recovery-codes-made = { $app }: berreskuratze-kode berriak sortu dira { $username } konturako. Ez zara zu izan? Esan administratzaileari.
sms-recovery-code-used = { $app }: { $username } kontuan saioa hasi da berreskuratze-kode batekin. Ez zara zu izan? Esan administratzaileari.
sms-recovery-codes-low = { $app }: { $username } kontuan saioa hasi da berreskuratze-kode batekin, eta gutxi geratzen dira. Ez zara zu izan? Esan administratzaileari.
sms-new-device = { $app }: { $username } kontuan saioa hasi da arakatzaile berri batetik. Ez zara zu izan? Esan administratzaileari.
sms-unusual-sign-in = { $app }: ezohiko saio-hasiera { $username } kontuan. Ez zara zu izan? Esan administratzaileari.
sms-sign-in-blocked = { $app }: ezohiko saio-hasiera bat blokeatu da { $username } kontuan. Ez zara zu izan? Aldatu pasahitza.
sms-account-deleted = { $app }: { $username } kontua ezabatu da.
sms-email-changed = { $app }: { $username } kontuaren helbide elektronikoa aldatu da. Ez zara zu izan? Esan administratzaileari.
sms-phone-changed = { $app }: { $username } kontuaren telefono-zenbakia aldatu da. Ez zara zu izan? Esan administratzaileari.
sms-email-removed = { $app }: { $username } kontuaren helbide elektronikoa kendu da. Ez zara zu izan? Esan administratzaileari.
sms-phone-removed = { $app }: { $username } kontuaren telefono-zenbakia kendu da. Ez zara zu izan? Esan administratzaileari.
sms-lost-factor-begun = { $app }: norbaitek { $username } kontuaren bigarren urratsa kentzeko eskatu du. Ez zara zu izan? Geldiarazi: { $link }
sms-lost-factor-finished = { $app }: { $username } kontuaren bigarren urratsa kendu da. Ez zara zu izan? Esan administratzaileari.

## Demo

demo-home = Joan demo-aplikaziora
demo-home-title = Aplikazio txiki bat
demo-home-lead = Ez daki ezer zuri buruz oraindik. Hasi saioa zer ikasten duen ikusteko.
demo-start-title = Saioa hasteko pertsonak
demo-start-lead = Demo honetan bakarrik existitzen dira. Bakoitzak beste bide bat erakusten du orrietan zehar.
demo-shows-password = Pasahitzarekin bakarrik hasten du saioa.
demo-shows-totp = Autentifikazio-aplikazio bateko kodea eskatzen zaio.
demo-shows-invited = Aldi baterako pasahitza du, eta berri bat aukeratzen du.
demo-shows-set-up = Bigarren urrats bat konfiguratu behar du lehenik.
demo-shows-disabled = Desgaitutako kontua du, eta ukatu egiten zaio.
demo-shows-studio = Orrien itxura aldatzen du, /studio helbidean.
demo-totp-key = Autentifikazio-gakoa
demo-session-title = Saioa hasi duzu
demo-refresh = Freskatu tokenak
demo-id-token = ID tokena
demo-access-token = Sarbide-tokena
demo-claim = Adierazpena
demo-value = Balioa
demo-error-title = Saio-hasiera ez da amaitu
demo-error-lead = Kode baten ordez, hau esan zaio aplikazioari:
mailbox-title = Bidalitako mezuak
mailbox-lead = Demo honetan ezer ez da makinatik irteten. Bidaliko zatekeena hemen gordetzen da.
mailbox-empty = Oraindik ez da ezer bidali.
mailbox-mail = Posta
mailbox-sms = SMSa
mailbox-from = Nork
mailbox-to = Nori
mailbox-sent = Noiz bidalia
mailbox-raw = Erakutsi iturburu osoa
