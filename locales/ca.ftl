## On every page

languages = Idioma
languages-go = Canvia
title-error = Error:
summary-heading = Revisa això
next = Següent
continue = Continua
other-account = Usa un altre compte
not-you = No ets tu?
sign-out = Tanca la sessió
signed-in-as = Sessió iniciada com a
reference = Referència
way-back = Torna a { $client }
way-sign-in = Inicia la sessió
way-again = Torna-ho a provar
wait-seconds = { $count ->
    [one] d’aquí a { $count } segon
   *[other] d’aquí a { $count } segons
}
wait-minutes = { $count ->
    [one] d’aquí a { $count } minut
   *[other] d’aquí a { $count } minuts
}
wait-hours = { $count ->
    [one] d’aquí a { $count } hora
   *[other] d’aquí a { $count } hores
}
span-minutes = { $count ->
    [one] { $count } minut
   *[other] { $count } minuts
}
span-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } hores
}
span-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dies
}

## Fields

label-username = Nom d’usuari
label-email = Adreça electrònica
label-phone = Número de telèfon
label-email-or-phone = Adreça electrònica o número de telèfon
label-any = Nom d’usuari, correu o número de telèfon
label-password = Contrasenya
label-new-password = Contrasenya nova
label-confirm-password = Repeteix la contrasenya nova
label-device-name = Nom d’aquest dispositiu (opcional)
password-show = Mostra la contrasenya
password-hide = Amaga la contrasenya
code-label = Codi
device-name-hint = Per exemple, «El meu telèfon», per saber més endavant quina aplicació has d’obrir.

## Signing in

sign-in-title = Inicia la sessió
sign-in-lead = per continuar a { $client }
sign-in-submit = Inicia la sessió
password-title = Introdueix la contrasenya
username-missing = Introdueix el nom amb què inicies la sessió.
username-too-long = Aquest nom és massa llarg. Introdueix 128 caràcters com a màxim.
password-missing = Introdueix la contrasenya.
wrong-credentials = El nom o la contrasenya no són correctes. Comprova’ls i torna-ho a provar.
unknown-user = Aquí ningú no té aquest nom. Comprova com està escrit.
account-locked = Hi ha hagut massa intents incorrectes. Torna-ho a provar { $wait }.
temporary-password-expired = La contrasenya temporal ha caducat. Demana’n una de nova a qui et va convidar.
account-not-confirmed = Aquest compte encara no s’ha confirmat. Demana a l’equip d’administració que el confirmi.
account-confirmed = El teu compte està confirmat. Inicia la sessió per continuar.
password-reset-required = Cal restablir la contrasenya abans que puguis iniciar la sessió. Demana ajuda a l’equip d’administració.
password-reset-now = La contrasenya ja no és vàlida. Tria’n una de nova amb un codi que t’enviarem.
password-in-a-breach = Aquesta contrasenya s’ha filtrat en una fuita de dades d’un altre lloc i ja no obre el teu compte. Tria’n una de nova amb un codi que t’enviarem.

## New password

new-password-title = Tria una contrasenya nova
new-password-lead = Has iniciat la sessió amb una contrasenya temporal. A partir d’ara, només tu has de saber la teva.
new-password-lead-breached = La teva contrasenya s’ha filtrat en una fuita de dades d’un altre lloc. Tria’n una que no facis servir enlloc més.
new-password-submit = Desa i continua
new-password-missing = Introdueix una contrasenya nova.
password-too-short = { $count ->
    [one] La contrasenya ha de tenir { $count } caràcter com a mínim.
   *[other] La contrasenya ha de tenir { $count } caràcters com a mínim.
}
password-too-long = { $count ->
    [one] La contrasenya pot tenir { $count } caràcter com a màxim.
   *[other] La contrasenya pot tenir { $count } caràcters com a màxim.
}
password-rules = La contrasenya nova encara no compleix totes les regles. La llista mostra què hi falta.
password-needs-upper = La contrasenya ha de tenir una lletra majúscula (de la A a la Z).
password-needs-lower = La contrasenya ha de tenir una lletra minúscula (de la a a la z).
password-needs-digit = La contrasenya ha de tenir una xifra (del 0 al 9).
password-needs-symbol = La contrasenya ha de tenir un símbol, com ara !, ? o #.
password-edge-space = La contrasenya no pot començar ni acabar amb un espai.
password-mismatch = Les dues contrasenyes no coincideixen. Introdueix la contrasenya nova dues vegades.
password-reused = Ja has fet servir aquesta contrasenya. Tria’n una altra.
password-guessable = La contrasenya és massa fàcil d’endevinar. Posa-hi més caràcters, o diverses paraules que no tinguin res a veure entre elles ni amb tu.
password-breached = Aquesta contrasenya s’ha filtrat en una fuita de dades d’un altre lloc. Tria’n una que no facis servir enlloc més.
password-characters = La contrasenya nova conté caràcters que no es poden fer servir. Tria’n una altra.
password-changed = S’ha canviat la teva contrasenya.
rule-length = { $count ->
    [one] { $count } caràcter com a mínim
   *[other] { $count } caràcters com a mínim
}
rule-upper = Una lletra majúscula
rule-lower = Una lletra minúscula
rule-digit = Una xifra
rule-symbol = Un símbol, com ara !, ? o #
rule-edges = Cap espai al principi ni al final
rule-unused = Que no hagis fet servir abans
rule-unguessable = Difícil d’endevinar: cap paraula ni patró comú, res sobre tu
rule-unbreached = Que no surti en cap fuita de dades coneguda
rule-met = fet
rule-unmet = encara falta

## A forgotten password

forgot-link = Has oblidat la contrasenya?
sign-up-link = Crea un compte
sign-in-link = Torna a l’inici de sessió
forgot-title = Has oblidat la contrasenya?
forgot-lead = Digues-nos qui ets i t’enviarem un codi per triar-ne una de nova.
forgot-submit = Envia el codi
choose-reset-title = On enviem el codi?
choose-reset-legend = Envia’l
choose-reset-email = Per correu electrònic
choose-reset-text = Per SMS
choose-reset-to = A { $destination }
reset-title = Restableix la contrasenya
reset-lead = Si hi ha un compte, un codi va de camí a { $destination }.
reset-everywhere = Tanca’m la sessió a la resta de llocs
reset-submit = Desa la contrasenya nova
sent-code-hint = És al missatge que hem enviat. Pot trigar un minut a arribar.
code-not-there = Encara no tens el codi?
code-resend = Envia’n un altre
code-sent = Un altre codi va de camí. L’anterior ja no funciona.
code-sent-just-now = Acabem d’enviar un codi. Espera mig minut abans de demanar-ne un altre.
no-recovery = No coneixem cap adreça on enviar un codi. Demana ajuda a l’equip d’administració.

## An account of one's own

sign-up-title = Crea un compte
sign-up-lead = per a { $client }
sign-up-passwordless = Pots deixar la contrasenya en blanc. Llavors entraràs amb un codi o una clau d’accés.
sign-up-submit = Crea el compte
optional = (opcional)
terms-title = Abans de continuar
terms-lead = Llegeix això i accepta-ho. És nou, o ha canviat des que ho vas acceptar.
terms-agree = Accepto: { $title }
terms-read = Llegeix «{ $title }» (s’obre en una pestanya nova)
terms-missing = Per continuar, marca la casella «{ $title }».
terms-decline = No accepto
terms-declined-title = No has acceptat
terms-declined-lead = Si no acceptes, no pots iniciar la sessió aquí. No s’ha comunicat res a l’aplicació.
terms-again = Torna-ho a llegir
label-name = Nom complet
label-given-name = Nom
label-middle-name = Segon nom
label-family-name = Cognoms
label-nickname = Sobrenom
label-birthdate = Data de naixement
label-gender = Gènere
label-address = Adreça postal
label-locale = Idioma
label-zoneinfo = Fus horari
label-profile = Pàgina de perfil
label-picture = Imatge
label-website = Lloc web
field-missing = Omple aquest camp.
field-too-long = És massa llarg. Escurça-ho.
field-characters = Hi ha caràcters que no es poden fer servir. Treu-los.
username-taken = Aquest nom d’usuari ja està agafat. Tria’n un altre.
name-taken = Ja hi ha un compte amb aquestes dades. Inicia la sessió o restableix la contrasenya.
looks-like-contact = Un nom d’usuari no ha de semblar una adreça electrònica ni un número de telèfon. Tria’n un altre.
not-email = Això no és una adreça electrònica. Té aquest aspecte: name@example.com.
not-phone = Això no és un número de telèfon. Comença amb + i el prefix del país, per exemple, +34 612 34 56 78.
not-date = Això no és una data.
not-url = Això no és una adreça web. Comença amb https://.
not-number = Això no és un nombre. Escriu-lo així: 12 o 12.5.
not-a-choice = Tria una de les opcions.
pattern-missed = Això no té el format que es demana.
choose-one = Tria una opció
yes = Sí
no = No
confirm-title = Confirma el teu compte
confirm-lead = Hem enviat un codi a { $destination }.
confirm-lead-link = Hem enviat un enllaç a { $destination }. Obre’l i torna aquí.
sent-code-missing = Introdueix el codi del nostre missatge.
sent-code-wrong = Aquest codi no és correcte. Comprova’l o demana’n un altre.
code-expired = Aquest codi ha caducat. Demana’n un altre.
contact-taken = Ara un altre compte té aquesta adreça. Inicia-hi la sessió o restableix-ne la contrasenya.
await-approval-title = Ja gairebé hi ets
await-approval-lead = El teu compte a { $client } està a punt. Algú t’ha de donar accés; torna-ho a provar més tard.
confirm-link-title = Només falta un clic
confirm-link-lead = Prem el botó per confirmar el compte a { $client }. Si no n’has demanat cap, tanca aquesta pàgina.
confirm-link-submit = Confirma el compte
confirmed-title = El teu compte està confirmat
confirmed-lead = Torna on vas crear el compte o inicia la sessió.
link-expired-title = Aquest enllaç ha caducat
link-expired-lead = Inicia la sessió amb el nom i la contrasenya i te n’enviarem un de nou.

## Second step

choose-setup-title = Afegeix un segon pas
choose-setup-lead = Una contrasenya sola es pot endevinar o robar. Amb un segon pas, el teu compte continua sent teu fins i tot així.
choose-setup-legend = Com vols confirmar que ets tu?
method-totp = Aplicació d’autenticació
method-totp-hint = Una aplicació al telèfon o a l’ordinador mostra un codi nou cada 30 segons. No necessita connexió.
method-password = Contrasenya
method-password-hint = La que vas triar per a aquest compte.
method-email = Codi per correu electrònic
method-email-hint = L’enviem a la teva adreça.
method-text = Codi per SMS
method-text-hint = L’enviem al teu telèfon.
choose-title = Com vols iniciar la sessió?
choose-second-title = Com ho vols confirmar?
choose-legend = Tria una opció
other-way = Usa un altre mètode
sent-code-title = Introdueix el codi que hem enviat
sent-code-lead = Va de camí a { $destination }.
sent-link-hint = O obre l’enllaç del missatge en qualsevol dispositiu.
sent-link-waits = Llavors aquesta pàgina continuarà tota sola.
sent-link-opened = He obert l’enllaç
await-link-title = S’espera el teu enllaç
await-link-lead = Obre l’enllaç que va de camí a { $destination } i prem el botó que hi trobaràs.
await-link-looks = Aquesta pàgina ho comprova cada pocs segons i després continua tota sola.
await-link-code = Introdueix el codi
link-pressed-title = Ja pots continuar
link-pressed-lead = S’ha fet servir l’enllaç del nostre missatge. Continua a { $client }.
sign-in-link-title = Ets tu qui inicia la sessió?
sign-in-link-lead = Algú vol iniciar la sessió a { $client } amb el teu compte.
sign-in-link-asked = { $count ->
    [0] Ara mateix
    [one] Fa { $count } minut
   *[other] Fa { $count } minuts
}
sign-in-link-elsewhere = La sessió s’iniciarà en aquell navegador, no en aquest. Si no hi has començat tu, digues que no; altrament, una altra persona entraria al teu compte.
sign-in-link-yes = Sí, inicia la sessió
sign-in-link-no = No, no he estat jo
sign-in-link-pressed-title = Torna on has començat
sign-in-link-pressed-lead = La pàgina que hi has deixat oberta continua tota sola. Pots tancar aquesta.
sign-in-link-refused-title = No ha entrat ningú
sign-in-link-refused-lead = El codi i l’enllaç d’aquell missatge ja no serveixen. No has de fer res més.
sign-in-link-expired-title = Aquest enllaç ja no serveix
sign-in-link-expired-lead = S’ha fet servir o ha caducat. Si acabes de prémer el botó, torna on has començat. Si no, demana’n allà un de nou.
no-second = El teu compte necessita un segon pas i aquí no se’n pot fer servir cap. Demana ajuda a l’equip d’administració.
method-passkey = Clau d’accés
method-passkey-hint = El dispositiu confirma que ets tu amb l’empremta digital, la cara o el PIN.
method-missing = Tria un dels mètodes.
set-up-totp-title = Configura l’aplicació d’autenticació
set-up-totp-lead = Afegeix aquest compte a l’aplicació i després introdueix el codi que mostra.
set-up-totp-scan = Escaneja aquesta imatge amb l’aplicació.
set-up-totp-open = Obre a l’aplicació d’aquest dispositiu
set-up-totp-key = O escriu aquesta clau a l’aplicació:
set-up-totp-code-hint = L’aplicació el mostra un cop s’hi ha afegit el compte.
set-up-totp-submit = Comprova el codi i acaba
qr-alt = Codi QR amb la clau per a l’aplicació d’autenticació. La mateixa clau està escrita a sota.
totp-title = Introdueix el codi
totp-hint = Obre l’aplicació d’autenticació per veure’l.
totp-hint-device = Obre l’aplicació d’autenticació a { $device } per veure’l.
code-missing = Introdueix el codi de l’aplicació.
code-malformed = El codi té sis xifres. Introdueix-les totes.
code-wrong = Aquest codi no és correcte. Introdueix el que l’aplicació mostra ara.
code-used = Aquest codi ja s’ha fet servir. Espera que l’aplicació mostri el següent.
method-recovery-code = Codi de recuperació
recovery-code-use = Usa un codi de recuperació
remember-browser = { $count ->
    [one] No ho tornis a demanar en aquest navegador durant { $count } dia
   *[other] No ho tornis a demanar en aquest navegador durant { $count } dies
}
lose-factor = No puc fer servir cap d’aquests mètodes
lost-factor-title = Entra sense el segon pas
lost-factor-lead = { $count ->
    [one] Perquè no hi entri ningú més, això triga { $count } dia. T’avisem a totes les adreces i números del teu compte, i amb un clic n’hi ha prou per aturar-ho. Passat aquest dia, torna a demostrar el mateix i configura un segon pas nou.
   *[other] Perquè no hi entri ningú més, això triga { $count } dies. T’avisem a totes les adreces i números del teu compte, i amb un clic n’hi ha prou per aturar-ho. Passats aquests dies, torna a demostrar el mateix i configura un segon pas nou.
}
lost-factor-ripe-lead = L’espera s’ha acabat. Demostra una vegada més que ets tu. Llavors s’eliminaran els teus segons passos anteriors, es tancaran totes les teves sessions i en configuraràs un de nou.
lost-factor-legend = On podem enviar un codi?
lost-factor-submit = Envia el codi
lost-factor-waits-title = La teva sol·licitud està en espera
lost-factor-waits-lead = Torna el { $when }, o durant les dues setmanes següents. Fins llavors només pots entrar amb el segon pas i, si el fas servir, la sol·licitud s’acaba.
lost-factor-waits-hint = No has estat tu? Obre l’enllaç del missatge que hem enviat i canvia la contrasenya.
stop-lost-factor-title = Vols conservar el segon pas?
stop-lost-factor-lead = Algú ha demanat entrar al teu compte a { $client } sense el segon pas. Si no has estat tu, atura-ho ara.
stop-lost-factor-submit = Atura-ho
lost-factor-stopped-title = S’ha aturat
lost-factor-stopped-lead = Conserves el segon pas. Si no ho has demanat tu, canvia la contrasenya: algú la sap.
lost-factor-nothing-title = No hi ha res per aturar
lost-factor-nothing-lead = Ja s’ha aturat o ja s’ha acabat. Si el teu segon pas ha desaparegut i no has estat tu, avisa l’equip d’administració.
account-lost-factor = Algú ha demanat entrar al teu compte sense el segon pas. Es podrà eliminar a partir del { $when }. Si no has estat tu, atura-ho.
recovery-code-title = Introdueix un codi de recuperació
recovery-code-label = Codi de recuperació
recovery-code-hint = Un dels deu que vas desar. Funciona una sola vegada.
recovery-code-missing = Introdueix un dels teus codis de recuperació.
recovery-code-wrong = Aquest codi no és correcte o ja s’ha fet servir. Comprova’l o fes-ne servir un altre.
recovery-codes-title = Desa els teus codis de recuperació
recovery-codes-lead = Si perds el telèfon o no el tens a mà, pots entrar amb un d’aquests codis. Cadascun funciona una sola vegada. Imprimeix-los o copia’ls en un lloc segur.
recovery-codes-once = Només els mostrem aquesta vegada. Els anteriors ja no funcionen.
recovery-codes-kept = Els he desat
device-name-too-long = Aquest nom és massa llarg. Introdueix 64 caràcters com a màxim.
authenticator-added = S’ha afegit la teva aplicació d’autenticació.

## Sessions

continue-title = Hola de nou
continue-lead = Pots continuar directament a { $client }.
choose-account-title = Tria un compte
choose-account-lead = Qui continua a { $client }?
choose-account-again = Torna a iniciar la sessió
sign-out-of = Tanca la sessió de { $name }
sign-out-all = Tanca totes les sessions
confirm-sign-out-title = Vols tancar la sessió?
confirm-sign-out-lead = Es tancarà la teva sessió a totes les aplicacions que fan servir aquest inici de sessió en aquest navegador.
signed-out-title = Has tancat la sessió
signed-out-lead = Ja pots tancar aquesta finestra.
signed-out-notice = Has tancat la sessió.
session-refreshed = S’han renovat els testimonis.

## The account page

account-title = El teu compte
account-profile-heading = Sobre tu
account-verified = S’ha verificat
account-unverified = Sense verificar
account-profile-change = Canvia les dades
account-profile-title = Canvia les teves dades
account-save = Desa
account-email-change = Canvia l’adreça electrònica
account-email-add = Afegeix una adreça electrònica
account-email-title = La teva adreça electrònica
account-email-code-title = Confirma aquesta adreça electrònica
account-phone-change = Canvia el número de telèfon
account-phone-add = Afegeix un número de telèfon
account-phone-title = El teu número de telèfon
account-phone-code-title = Confirma aquest número de telèfon
account-contact-lead = Enviem un codi a la dada nova. Fins que no l’introdueixis, no canvia res.
account-contact-other = Introdueix una altra dada
label-preferred-username = Nom per iniciar la sessió
profile-changed = S’han canviat les teves dades.
email-changed = S’ha canviat la teva adreça electrònica.
phone-changed = S’ha canviat el teu número de telèfon.
account-email-remove = Elimina aquesta adreça
account-phone-remove = Elimina aquest número
email-removed = S’ha eliminat la teva adreça electrònica.
phone-removed = S’ha eliminat el teu número de telèfon.
already-yours = Això ja ho tens. Introdueix una altra dada.
sign-in-again = Per a això cal que hagis iniciat la sessió en els últims deu minuts. Torna a iniciar la sessió i torna aquí.
second-step-first = Això canvia com inicies la sessió, de manera que primer va el segon pas. Tanca la sessió a tot arreu i inicia-la amb el segon pas, o obre a la teva aplicació la funció que te’l demana. Després, torna aquí.
prove-first = Abans de canviar això, confirma que ets tu.
prove-link = Confirma amb un codi
account-proof-title = Confirma que ets tu
account-proof-lead = Després podràs continuar amb el que volies canviar.
account-proof-code-title = Introdueix el codi per confirmar-ho
proof-done = Gràcies, ja està confirmat. Ara pots continuar.
account-sign-in-heading = Com inicies la sessió
account-change-password = Canvia la contrasenya
account-set-password = Tria una contrasenya
account-first-password-title = Tria una contrasenya
account-no-app = Cap
account-added = Data d’addició: { $when }
account-remove-app = Elimina l’aplicació
account-add-app = Afegeix una aplicació
account-change-app = Posa nom o elimina
account-new-authenticator-title = Afegeix una aplicació d’autenticació
account-new-authenticator-submit = Afegeix l’aplicació
account-recovery-codes = Codis de recuperació
account-recovery-codes-left = { $count ->
    [0] No en queda cap
    [one] En queda { $count }
   *[other] En queden { $count }
}
account-recovery-codes-make = Crea’n de nous
account-recovery-codes-title = Crea codis de recuperació nous
account-recovery-codes-lead = Rebràs deu codis per al dia que no tinguis el segon pas a mà. Els anteriors deixen de funcionar de seguida.
account-recovery-codes-submit = Crea codis nous
account-browsers-heading = Navegadors de confiança
account-browsers-hint = En aquests navegadors no se’t demana el segon pas. Si no en reconeixes algun, oblida’l i canvia la contrasenya.
account-trusted-browser = Navegador de confiança
account-browser-seen = Últim ús: { $when }
account-browser-until = Fins al { $when }
account-browser-forget = Oblida
account-browsers-forget = Oblida’ls tots
browsers-forgotten = Allà es torna a demanar el segon pas.
account-session-heading = On tens la sessió iniciada
account-this-browser = Aquest navegador
account-since = Des del { $when }
account-sessions-link = Tots els navegadors
account-sessions-lead = Si vas iniciar la sessió en una aplicació des d’un d’aquests navegadors, la sessió hi continua oberta; pots retirar-li l’accés a la pàgina del teu compte. Si no reconeixes un navegador, tanca-hi la sessió i canvia la contrasenya.
account-some-browser = Un navegador
account-sessions-end = Tanca les altres sessions
account-sessions-more = { $count ->
    [one] I { $count } més
   *[other] I { $count } més
}
session-ended = S’ha tancat la sessió en aquell navegador.
sessions-ended = S’ha tancat la teva sessió a la resta de llocs.
account-events-link = Activitat recent
account-events-title = Activitat recent
account-events-lead = Si no reconeixes alguna cosa, digues-ho. Llavors tancarem el teu compte a qualsevol altra persona.
account-events-none = Encara no s’ha enregistrat res.
event-browser = { $browser } a { $system }
event-not-me = No he estat jo
event-refused = Rebutjat
event-sign-in = Inici de sessió
event-sign-in-failed = Intent d’inici de sessió
event-sign-in-blocked = Inici de sessió bloquejat
event-unusual-low = Una mica inusual: { $signs }
event-unusual-medium = Inusual: { $signs }
event-unusual-high = Molt inusual: { $signs }
event-sign-up = Compte creat
event-confirmed = Compte confirmat
event-password-changed = Contrasenya canviada
event-recovery-begun = Codi per restablir la contrasenya demanat
event-password-reset = Contrasenya restablerta
event-app-added = Aplicació d’autenticació afegida
event-app-removed = Aplicació d’autenticació eliminada
event-passkey-added = Clau d’accés afegida
event-passkey-removed = Clau d’accés eliminada
event-browser-trusted = Navegador marcat com a navegador de confiança
event-browsers-forgotten = Navegadors de confiança oblidats
event-email-codes-added = Codis per correu electrònic activats
event-email-codes-removed = Codis per correu electrònic desactivats
event-text-codes-added = Codis per SMS activats
event-text-codes-removed = Codis per SMS desactivats
event-recovery-codes-made = Codis de recuperació creats
event-recovery-code-used = Codi de recuperació utilitzat
event-recovery-codes-removed = Codis de recuperació eliminats
event-profile-changed = Dades canviades
event-email-changed = Adreça electrònica canviada
event-phone-changed = Número de telèfon canviat
event-email-removed = Adreça electrònica eliminada
event-phone-removed = Número de telèfon eliminat
event-sign-out = Tancament de sessió
event-everywhere = Tancament de sessió a tot arreu
event-sessions-ended = Tancament de les altres sessions
event-terms-agreed = Condicions acceptades
event-consent-withdrawn = Consentiment retirat
event-app-disconnected = Aplicació desconnectada
event-exported = Dades baixades
event-disowned = «No he estat jo»
event-lost-factor-begun = Accés sense el segon pas demanat
event-lost-factor-stopped = Sol·licitud d’accés sense el segon pas aturada
event-lost-factor-finished = Segons passos eliminats després de l’espera
event-administered = Canvi fet per l’equip d’administració
not-me-title = No has estat tu?
not-me-lead = Llavors farem això:
not-me-ends = Es tanca la teva sessió a tots els altres navegadors i a totes les aplicacions.
not-me-app = S’elimina l’aplicació d’autenticació afegida des de llavors.
not-me-recovery-codes = Els codis de recuperació creats des de llavors deixen de funcionar.
not-me-passkey = S’elimina qualsevol clau d’accés afegida des de llavors.
not-me-email-codes = Es desactiven els codis per correu electrònic activats des de llavors.
not-me-text-codes = Es desactiven els codis per SMS activats des de llavors.
not-me-password = Tries una contrasenya nova i l’antiga deixa de funcionar.
not-me-submit = Protegeix el meu compte
secured = El teu compte torna a ser només teu: la contrasenya és nova i s’han tancat totes les altres sessions.
account-everywhere = Tanca la sessió a tot arreu
account-everywhere-hint = Pots tancar la sessió alhora a tots els navegadors i totes les aplicacions, aquest inclòs.
account-apps-heading = Aplicacions amb accés
account-apps-hint = Una aplicació que desconnectes ja no actua en nom teu. Pot tornar si hi inicies la sessió de nou.
account-apps-none = Cap
account-app-last = Últim inici de sessió: { $when }
account-disconnect = Desconnecta
account-disconnect-app = Desconnecta { $name }
app-disconnected = L’aplicació ja no té accés al teu compte.
account-terms-heading = Condicions i consentiments
account-terms-version = Versió { $version }
account-terms-since = Data d’acceptació: { $when }
account-terms-language = Idioma: { $language }
account-terms-none = Fins ara no has acceptat res.
account-terms-offers = Què pots acceptar
account-terms-agree = Accepto
account-terms-withdraw = Retira
consent-given = Gràcies. Hem pres nota del teu consentiment.
consent-withdrawn = Has retirat el teu consentiment.
account-data-heading = Les teves dades
account-export-hint = El que es guarda sobre tu, en un fitxer que els programes poden llegir.
account-export = Baixa les meves dades
account-delete = Suprimeix el compte
account-back = Torna al teu compte
account-password-title = Canvia la contrasenya
label-current-password = Contrasenya actual
current-password-missing = Introdueix la contrasenya actual.
current-password-wrong = Aquesta no és la teva contrasenya actual.
account-authenticator-title = La teva aplicació d’autenticació
account-authenticator-lead = Els seus codis deixaran d’acceptar-se. On calgui un segon pas i aquest fos l’únic, en configuraràs un de nou la pròxima vegada que iniciïs la sessió.
account-authenticator-submit = Elimina l’aplicació
authenticator-removed = S’ha eliminat la teva aplicació d’autenticació.

passkey-title = Usa la clau d’accés
passkey-lead = El dispositiu et demana l’empremta digital, la cara o el PIN. Si la clau d’accés és al telèfon, tria’l a la finestra que s’obre.
passkey-use = Usa la clau d’accés
passkey-sign-in = Inicia la sessió amb una clau d’accés
passkey-unable = Les claus d’accés necessiten JavaScript i un navegador compatible. Aquí, usa un altre mètode.
passkey-trouble = No ha funcionat o s’ha cancel·lat. Torna-ho a provar o usa un altre mètode.
passkey-refused = Aquesta clau d’accés no ha funcionat aquí. Torna-ho a provar o usa un altre mètode.
passkey-too-late = Ha passat massa temps. Torna-ho a provar.
passkey-known = Aquesta clau d’accés ja es fa servir. Inicia la sessió amb ella o crea’n una altra.
passkeys-full = Ja tens el màxim de claus d’accés. Elimina’n una primer.
new-passkey-title = Inicia la sessió més fàcilment amb una clau d’accés
new-passkey-lead = Amb una clau d’accés inicies la sessió amb l’empremta digital, la cara o el PIN. No cal recordar res, i una pàgina falsa no et pot robar res.
new-passkey-submit = Crea una clau d’accés
new-passkey-later = Ara no
label-passkey-name = Nom de la clau d’accés
passkey-name-hint = Per reconèixer-la més endavant, per exemple, «El meu telèfon». El pots deixar en blanc.
passkey-prove-lead = Una clau d’accés obre el teu compte. Introdueix primer la contrasenya, perquè ningú més no en pugui afegir cap.
passkeys-title = Les teves claus d’accés
passkeys-heading = Claus d’accés
passkeys-none = Cap
passkeys-manage = Mostra les claus d’accés
passkeys-back = Torna a les teves claus d’accés
passkey-add = Afegeix una clau d’accés
passkey-change = Canvia
passkey-unnamed = Clau d’accés sense nom
passkey-used = Últim ús: { $when }
passkey-unused = Encara no s’ha fet servir
passkey-synced = En diversos dispositius teus
passkey-own-title = La teva clau d’accés
passkey-rename = Desa el nom
passkey-remove-heading = Elimina aquesta clau d’accés
passkey-remove-hint = Ja no obrirà el teu compte. Pot continuar apareixent al dispositiu fins que la suprimeixis allà.
passkey-remove = Elimina la clau d’accés
passkey-added = La teva clau d’accés està a punt. Fes-la servir la pròxima vegada que iniciïs la sessió.
passkey-renamed = S’ha desat el nom.
passkey-removed = S’ha eliminat la clau d’accés.
account-deletion-title = Vols suprimir el teu compte?
account-deletion-lead = El teu compte i tot el que hi pertany desapareixeran per sempre, a totes les aplicacions que el fan servir. Ningú no el podrà recuperar.
label-account-name = Nom del compte
account-name-hint = Per confirmar que ho vols de debò, escriu { $name }
account-name-wrong = Aquest no és el nom d’aquest compte. Escriu-lo tal com es mostra.
account-deletion-submit = Suprimeix per sempre
account-deleted-title = S’ha suprimit el teu compte
account-deleted-lead = Aquí no en queda res. És possible que { $client } encara conservi dades pròpies.
account-closed-title = Primer inicia la sessió
account-closed-lead = Podràs obrir el teu compte quan hagis iniciat la sessió a { $client }. Inicia-hi la sessió i torna aquí.

## When it does not go on as planned

page-out-of-date = Aquella pàgina ja no estava actualitzada. Ara ets aquí.
time-ran-out = Ha passat massa temps, així que tornem a començar. Inicia la sessió una altra vegada.
form-unverified = No hem pogut comprovar d’on venia el formulari. Torna’l a enviar.
cookies-blocked = El navegador no ha retornat la nostra galeta. Permet les galetes en aquest lloc web i torna-ho a provar.
too-many-requests = Massa vegades en poc temps. Torna-ho a provar { $wait }.
busy = Ara mateix hi ha moltes persones iniciant la sessió. Torna-ho a provar d’aquí a un moment.
expired-title = S’ha acabat el temps
expired-lead = Per protegir el teu compte, un inici de sessió s’acaba al cap d’una estona. No s’ha perdut res; només cal que tornis a començar.
locked-title = Espera una mica
locked-lead = Hi ha hagut massa intents incorrectes, i durant un moment no deixem entrar ningú. Això protegeix el compte de qui intenti endevinar.
locked-wait = Torna-ho a provar { $wait }.
too-many-title = Una mica més a poc a poc
too-many-lead = Ha arribat en poc temps més del que acceptem. No s’ha perdut res; espera una mica i continua.
form-post-title = Un moment
form-post-lead = Estàs tornant a { $client }. Si no passa res, prem «Continua».

error-not-found-heading = No s’ha trobat la pàgina
error-not-found-what = No hi ha cap pàgina en aquesta adreça.
error-not-found-next = Comprova l’adreça, o torna a l’aplicació i comença des d’allà.
error-method-not-allowed-heading = Això no es pot fer aquí
error-method-not-allowed-what = L’adreça existeix, però no per a aquest tipus de sol·licitud.
error-method-not-allowed-next = Torna a l’aplicació i comença des d’allà.
error-too-large-heading = S’ha enviat massa
error-too-large-what = El formulari contenia més del que podem acceptar.
error-too-large-next = Torna enrere, escurça el que has escrit i torna-ho a enviar.
error-bad-request-heading = No hem entès la sol·licitud
error-bad-request-what = Hi faltava alguna cosa o alguna cosa estava malmesa.
error-bad-request-next = Torna a l’aplicació i comença de nou.
error-form-unverified-heading = No hem pogut comprovar el formulari
error-form-unverified-what = El formulari i la galeta del navegador no es corresponen. Això passa quan una pàgina queda oberta molta estona o quan s’han suprimit les galetes.
error-form-unverified-next = Torna enrere, recarrega la pàgina i torna a enviar el formulari.
error-cookies-blocked-heading = Calen galetes per iniciar la sessió
error-cookies-blocked-what = El navegador no ha retornat la nostra galeta, de manera que no podem distingir el teu inici de sessió d’altres.
error-cookies-blocked-next = Permet les galetes d’aquest lloc web a la configuració del navegador i torna a començar.
error-busy-heading = Hi ha moltes persones iniciant la sessió
error-busy-what = Ara mateix no en podem atendre més.
error-busy-next = Torna-ho a provar d’aquí a un moment.
error-store-unavailable-heading = L’inici de sessió està interromput
error-store-unavailable-what = Una part del nostre servei no respon. El teu compte i la teva contrasenya són segurs.
error-store-unavailable-next = Torna-ho a provar d’aquí a uns minuts.
error-too-many-requests-heading = Massa vegades
error-too-many-requests-what = Han arribat moltes sol·licituds des de la teva xarxa en poc temps.
error-too-many-requests-next = Espera uns minuts i torna-ho a provar.
error-network-heading = No pots iniciar la sessió des d’aquí
error-network-what = La xarxa que fas servir ara no és entre les que poden utilitzar aquesta pàgina.
error-network-next = Prova-ho des d’una altra xarxa. Si des d’aquí hauria de funcionar, comunica el número de sota a qui gestiona aquest inici de sessió.
error-internal-heading = Alguna cosa ha fallat per part nostra
error-internal-what = No has fet res malament. L’error ha quedat enregistrat.
error-internal-next = Torna-ho a provar. Si torna a passar, comunica la referència de sota a l’equip d’administració.
error-redirect-mismatch-heading = No et podem fer tornar
error-redirect-mismatch-what = L’aplicació ens ha demanat que et portem a una adreça que no té registrada. Per protegir-te, ens aturem aquí.
error-redirect-mismatch-next = Avisa qui gestiona l’aplicació. Necessitarà la referència de sota.
error-missing-parameters-heading = L’enllaç és incomplet
error-missing-parameters-what = L’aplicació ha omès alguna cosa que cal per iniciar la sessió.
error-missing-parameters-next = Torna a l’aplicació i comença de nou. Si no serveix, avisa qui la gestiona.
error-unknown-client-heading = No coneixem aquesta aplicació
error-unknown-client-what = L’aplicació que t’ha enviat aquí no està registrada al nostre servei.
error-unknown-client-next = Comprova l’enllaç o avisa qui gestiona l’aplicació.
error-unknown-host-heading = Aquí no inicia la sessió ningú
error-unknown-host-what = No hi ha cap inici de sessió configurat per a aquesta adreça.
error-unknown-host-next = Comprova que l’adreça estigui ben escrita.
error-login-unavailable-heading = Aquestes pàgines d’inici de sessió no estan disponibles
error-login-unavailable-what = Ara mateix, l’aplicació no té pàgines d’inici de sessió pròpies.
error-login-unavailable-next = Avisa qui gestiona l’aplicació. Necessitarà la referència de sota.
error-logout-destination-heading = No et podem portar més enllà
error-logout-destination-what = L’aplicació ens ha demanat que et portem a una adreça que no té registrada. Per protegir-te, ens aturem aquí.
error-logout-destination-next = Pots tancar aquesta finestra o obrir tu l’aplicació.
error-not-confirmed-heading = El teu compte encara no està confirmat
error-not-confirmed-what = El nom i la contrasenya són correctes, però el compte no s’ha confirmat.
error-not-confirmed-next = Demana a l’equip d’administració que el confirmi i torna a iniciar la sessió.
error-reset-required-heading = Cal restablir la teva contrasenya
error-reset-required-what = Per la teva seguretat, la contrasenya antiga ja no funciona.
error-reset-required-next = Demana’n una de nova a l’equip d’administració.
error-no-factor-heading = Falta un segon pas
error-no-factor-what = Aquesta aplicació demana un segon pas i el teu compte no en té cap que es pugui fer servir aquí.
error-no-factor-next = Demana a l’equip d’administració que te n’afegeixi un.

## Mail and text messages

moment = { $day } { $month ->
    [1] de gener
    [2] de febrer
    [3] de març
    [4] d’abril
    [5] de maig
    [6] de juny
    [7] de juliol
    [8] d’agost
    [9] de setembre
    [10] d’octubre
    [11] de novembre
   *[other] de desembre
} del { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = El teu codi
mail-or-link = O obre aquest enllaç en qualsevol dispositiu. La sessió s’iniciarà on has començat:
mail-fact-account = Compte
mail-fact-password = Contrasenya temporal
mail-fact-device = Dispositiu
mail-fact-when = Quan
mail-fact-browser = Navegador
mail-fact-address = Adreça de xarxa
mail-fact-now = Ara
mail-fact-takes-effect = Té efecte
mail-fact-codes-left = Codis de recuperació restants
mail-fact-unusual = Inusual
mail-fact-country = País
risk-new-browser = navegador nou
risk-new-network = xarxa nova
risk-many-failures = molts intents incorrectes abans
risk-new-country = país nou
risk-impossible-travel = massa lluny de l’inici de sessió anterior
mail-action-confirm = Confirma l’adreça electrònica
mail-action-sign-in = Inicia la sessió
mail-action-stop = Atura-ho
mail-action-not-me = No he estat jo
mail-note-code-lasts = El codi és vàlid durant { $span } i funciona una sola vegada.
mail-note-link-lasts = L’enllaç és vàlid durant { $span } i funciona una sola vegada.
mail-note-password-lasts = La contrasenya funciona una sola vegada i és vàlida durant { $span }. Quan iniciïs la sessió, en triaràs una de pròpia.
mail-note-ignore = Si no ho has demanat, pots ignorar aquest missatge. No passarà res.
mail-note-keep = No comparteixis el codi: ningú de { $app } no te’l demanarà mai.
mail-note-somebody-knows = Si no estàs iniciant la sessió ara mateix, una altra persona sap la teva contrasenya. Canvia-la.
mail-note-nothing-changed = Si no ho has demanat, pots ignorar aquest missatge. La contrasenya es queda tal com està.
mail-note-not-you = Si has estat tu, no has de fer res. Si no, avisa de seguida l’equip d’administració.
mail-note-blocked-you = Si has estat tu, inicia la sessió des d’un navegador o un lloc que ja hagis fet servir, o amb una clau d’accés.
mail-note-blocked-not-you = Si no has estat tu, potser algú sap la teva contrasenya. Tria’n una altra.
mail-footer = { $app } ha enviat aquest missatge automàticament. Les respostes no es llegeixen.

mail-sign-up-code-title = Confirma la teva adreça electrònica
mail-sign-up-code-lead = Introdueix aquest codi per acabar de registrar-te a { $app }.
mail-sign-up-link-title = Confirma la teva adreça electrònica
mail-sign-up-link-lead = Falta un pas per registrar-te a { $app }: confirma que aquesta adreça és teva.
mail-resent-code-title = El teu codi nou
mail-resent-code-lead = Introdueix aquest codi per acabar de registrar-te a { $app }. Els codis anteriors ja no són vàlids.
mail-resent-link-title = El teu enllaç nou
mail-resent-link-lead = Confirma que aquesta adreça és teva per acabar de registrar-te a { $app }. Els enllaços anteriors ja no són vàlids.
mail-recovery-code-title = Restableix la contrasenya
mail-recovery-code-lead = Introdueix aquest codi per triar una contrasenya nova per a { $app }.
mail-sign-in-code-title = El teu codi per iniciar la sessió
mail-sign-in-code-lead = Introdueix aquest codi per iniciar la sessió a { $app }.
mail-mfa-code-title = El teu codi per al segon pas
mail-mfa-code-lead = La contrasenya era correcta. Introdueix aquest codi per acabar d’iniciar la sessió a { $app }.
mail-attribute-code-title = Confirma la teva adreça electrònica nova
mail-attribute-code-lead = Introdueix aquest codi per utilitzar aquesta adreça amb el teu compte a { $app }.
mail-invitation-title = El teu compte està a punt
mail-invitation-lead = S’ha creat per a tu un compte a { $app }.
mail-already-registered-title = Ja tens un compte
mail-already-registered-lead = Algú ha provat de crear amb aquesta adreça un compte a { $app }, però ja en té un. Si has estat tu, inicia la sessió com sempre o restableix la contrasenya si ja no la recordes.
mail-password-changed-title = S’ha canviat la teva contrasenya
mail-password-changed-lead = S’ha canviat la contrasenya del teu compte a { $app }.
mail-authenticator-added-title = S’ha afegit una aplicació d’autenticació
mail-authenticator-added-lead = A partir d’ara, una aplicació d’autenticació pot confirmar que ets tu qui inicia la sessió a { $app }.
mail-authenticator-removed-title = S’ha eliminat una aplicació d’autenticació
mail-authenticator-removed-lead = Una aplicació d’autenticació ja no es pot fer servir amb el teu compte a { $app }.
mail-passkey-added-title = S’ha afegit una clau d’accés
mail-passkey-added-lead = A partir d’ara, una clau d’accés nova obre el teu compte a { $app }.
mail-passkey-removed-title = S’ha eliminat una clau d’accés
mail-passkey-removed-lead = Una clau d’accés ja no obre el teu compte a { $app }.
mail-passkey-copied-title = S’ha rebutjat una clau d’accés
mail-passkey-copied-lead = Algú ha provat d’iniciar la sessió a { $app } amb una de les teves claus d’accés, que potser s’ha copiat, i s’ha rebutjat. Elimina aquesta clau d’accés del teu compte i afegeix-ne una de nova.
mail-recovery-codes-made-title = S’han creat codis de recuperació nous
mail-recovery-codes-made-lead = Hi ha codis de recuperació nous per al teu compte a { $app }. Els anteriors ja no funcionen.
mail-recovery-code-used-title = S’ha fet servir un codi de recuperació
mail-recovery-code-used-lead = Algú ha iniciat la sessió al teu compte a { $app } amb un dels teus codis de recuperació.
mail-recovery-codes-low-title = Queden pocs codis de recuperació
mail-recovery-codes-low-lead = Algú ha iniciat la sessió al teu compte a { $app } amb un dels teus codis de recuperació. En queden pocs: crea’n de nous a la pàgina del teu compte.
mail-new-device-title = Inici de sessió des d’un navegador nou
mail-new-device-lead = Algú ha iniciat la sessió al teu compte a { $app } des d’un navegador que no coneixíem.
mail-unusual-sign-in-title = Un inici de sessió inusual
mail-unusual-sign-in-lead = Algú ha iniciat la sessió al teu compte a { $app }, i hi havia alguna cosa inusual.
mail-sign-in-blocked-title = S’ha bloquejat un inici de sessió
mail-sign-in-blocked-lead = Algú ha superat el primer pas per iniciar la sessió al teu compte a { $app }. Era tan inusual que no hem deixat entrar ningú.
mail-account-deleted-title = S’ha suprimit el teu compte
mail-account-deleted-lead = S’han suprimit el teu compte a { $app } i tot el que hi pertanyia.
mail-email-changed-title = S’ha canviat la teva adreça electrònica
mail-email-changed-lead = El teu compte a { $app } té ara una altra adreça electrònica. A partir d’ara els missatges van allà, i aquest ha estat l’últim a l’adreça anterior.
mail-phone-changed-title = S’ha canviat el teu número de telèfon
mail-phone-changed-lead = El teu compte a { $app } té ara un altre número de telèfon.
mail-email-removed-title = S’ha eliminat la teva adreça electrònica
mail-email-removed-lead = El teu compte a { $app } ja no té aquesta adreça electrònica. Aquest ha estat l’últim missatge que hi enviem.
mail-phone-removed-title = S’ha eliminat el teu número de telèfon
mail-phone-removed-lead = El teu compte a { $app } ja no té aquest número de telèfon.
mail-lost-factor-begun-title = El teu segon pas és a punt d’eliminar-se
mail-lost-factor-begun-lead = Algú ha demanat iniciar la sessió al teu compte a { $app } sense el segon pas. Si no has estat tu, atura-ho ara. Amb un clic n’hi ha prou, i no cal que iniciïs la sessió.
mail-lost-factor-finished-title = S’ha eliminat el teu segon pas
mail-lost-factor-finished-lead = S’ha eliminat el segon pas del teu compte a { $app }, tal com es va demanar. Configura’n un de nou la pròxima vegada que iniciïs la sessió.

sms-sign-up-code = { $app }: { $code } és el teu codi per registrar-te.
sms-sign-up-link = { $app }: confirma aquest número per registrar-te: { $link }
sms-resent-code = { $app }: { $code } és el teu codi nou per registrar-te.
sms-resent-link = { $app }: el teu enllaç nou per confirmar aquest número: { $link }
sms-recovery-code = { $app }: { $code } és el teu codi per restablir la contrasenya. No el donis a ningú.
sms-sign-in-code = { $app }: { $code } és el teu codi per iniciar la sessió. No el donis a ningú.
sms-mfa-code = { $app }: { $code } és el teu codi per al segon pas. No el donis a ningú.
sms-attribute-code = { $app }: { $code } és el teu codi per confirmar aquest número.
sms-invitation = { $app }: nom d’usuari { $username }, contrasenya temporal { $code }
sms-already-registered = { $app }: aquest número ja té un compte. Inicia la sessió o restableix la contrasenya.
sms-password-changed = { $app }: s’ha canviat la contrasenya de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-authenticator-added = { $app }: s’ha afegit una aplicació d’autenticació per a { $username }. No has estat tu? Avisa l’equip d’administració.
sms-authenticator-removed = { $app }: s’ha eliminat una aplicació d’autenticació de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-passkey-added = { $app }: s’ha afegit una clau d’accés per a { $username }. No has estat tu? Avisa l’equip d’administració.
sms-passkey-removed = { $app }: s’ha eliminat una clau d’accés de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-passkey-copied = { $app }: s’ha rebutjat una clau d’accés de { $username }, potser copiada. Elimina-la del teu compte.
sms-recovery-codes-made = { $app }: s’han creat codis de recuperació nous per a { $username }. No has estat tu? Avisa l’equip d’administració.
sms-recovery-code-used = { $app }: { $username } ha iniciat la sessió amb un codi de recuperació. No has estat tu? Avisa l’equip d’administració.
sms-recovery-codes-low = { $app }: { $username } ha iniciat la sessió amb un codi de recuperació i en queden pocs. No has estat tu? Avisa l’equip d’administració.
sms-new-device = { $app }: { $username } ha iniciat la sessió des d’un navegador nou. No has estat tu? Avisa l’equip d’administració.
sms-unusual-sign-in = { $app }: inici de sessió inusual de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-sign-in-blocked = { $app }: s’ha bloquejat un inici de sessió inusual de { $username }. No has estat tu? Canvia la contrasenya.
sms-account-deleted = { $app }: s’ha suprimit el compte { $username }.
sms-email-changed = { $app }: s’ha canviat l’adreça electrònica de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-phone-changed = { $app }: s’ha canviat el número de telèfon de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-email-removed = { $app }: s’ha eliminat l’adreça electrònica de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-phone-removed = { $app }: s’ha eliminat el número de telèfon de { $username }. No has estat tu? Avisa l’equip d’administració.
sms-lost-factor-begun = { $app }: algú ha demanat eliminar el segon pas de { $username }. No has estat tu? Atura-ho: { $link }
sms-lost-factor-finished = { $app }: s’ha eliminat el segon pas de { $username }. No has estat tu? Avisa l’equip d’administració.

## Demo

demo-home = Ves a l’aplicació de demostració
demo-home-title = Una petita aplicació
demo-home-lead = Encara no sap res de tu. Inicia la sessió per veure què n’esbrina.
demo-start-title = Persones amb qui iniciar la sessió
demo-start-lead = Només existeixen en aquesta demostració. Cadascuna mostra un altre camí per les pàgines.
demo-shows-password = Inicia la sessió només amb una contrasenya.
demo-shows-totp = Se li demana un codi d’una aplicació d’autenticació.
demo-shows-invited = Té una contrasenya temporal i en tria una de nova.
demo-shows-set-up = Primer ha de configurar un segon pas.
demo-shows-disabled = Té un compte desactivat i se li denega l’accés.
demo-shows-studio = Canvia l’aspecte de les pàgines, a /studio.
demo-totp-key = Clau d’autenticació
demo-session-title = Has iniciat la sessió
demo-refresh = Renova els testimonis
demo-id-token = Testimoni d’identitat
demo-access-token = Testimoni d’accés
demo-claim = Declaració
demo-value = Valor
demo-error-title = L’inici de sessió no s’ha completat
demo-error-lead = En comptes d’un codi, l’aplicació ha rebut això:
mailbox-title = Missatges enviats
mailbox-lead = En aquesta demostració no surt res de la màquina. El que s’hauria enviat es guarda aquí.
mailbox-empty = Encara no s’ha enviat res.
mailbox-mail = Correu
mailbox-sms = SMS
mailbox-from = De
mailbox-to = Per a
mailbox-sent = Enviat
mailbox-raw = Mostra tot el codi font
