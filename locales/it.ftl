## On every page

languages = Lingua
languages-go = Cambia
title-error = Errore:
summary-heading = Controlla quanto segue
next = Avanti
continue = Continua
other-account = Usa un altro account
not-you = Non sei tu?
sign-out = Esci
signed-in-as = Accesso eseguito come
reference = Riferimento
way-back = Torna a { $client }
way-sign-in = Accedi
way-again = Riprova
wait-seconds = { $count ->
    [one] tra { $count } secondo
   *[other] tra { $count } secondi
}
wait-minutes = { $count ->
    [one] tra { $count } minuto
   *[other] tra { $count } minuti
}
wait-hours = { $count ->
    [one] tra { $count } ora
   *[other] tra { $count } ore
}
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minuti
}
span-hours = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}
span-days = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}

## Fields

label-username = Nome utente
label-email = Indirizzo email
label-phone = Numero di telefono
label-email-or-phone = Indirizzo email o numero di telefono
label-any = Nome utente, email o numero di telefono
label-password = Password
label-new-password = Nuova password
label-confirm-password = Conferma la nuova password
label-device-name = Nome di questo dispositivo (facoltativo)
password-show = Mostra password
password-hide = Nascondi password
code-label = Codice
device-name-hint = Ad esempio “Il mio telefono”, per sapere in seguito quale app aprire.

## Signing in

sign-in-title = Accedi
sign-in-lead = per continuare su { $client }
sign-in-submit = Accedi
password-title = Inserisci la password
username-missing = Inserisci il nome con cui accedi.
username-too-long = Questo nome è troppo lungo. Inserisci al massimo 128 caratteri.
password-missing = Inserisci la password.
wrong-credentials = Il nome o la password non sono corretti. Controllali entrambi e riprova.
unknown-user = Qui nessuno ha questo nome. Controlla come è scritto.
account-locked = Ci sono stati troppi tentativi errati. Riprova { $wait }.
temporary-password-expired = La tua password temporanea è scaduta. Chiedine una nuova a chi ti ha invitato.
account-not-confirmed = Questo account non è ancora stato confermato. Chiedi di confermarlo a chi amministra il servizio.
account-confirmed = Il tuo account è confermato. Accedi per continuare.
password-reset-required = La tua password deve essere reimpostata prima che tu possa accedere. Chiedi aiuto a chi amministra il servizio.
password-reset-now = La tua password non è più valida. Scegline una nuova con un codice che ti inviamo.
password-in-a-breach = Questa password è stata resa nota da una violazione di dati avvenuta altrove, quindi non apre più il tuo account. Scegline una nuova con un codice che ti inviamo.

## New password

new-password-title = Scegli una nuova password
new-password-lead = Hai eseguito l’accesso con una password temporanea. Da adesso in poi solo tu dovresti conoscere la tua.
new-password-lead-breached = La tua password è stata resa nota da una violazione di dati avvenuta altrove. Scegline una che non usi da nessun’altra parte.
new-password-submit = Salva e continua
new-password-missing = Inserisci una nuova password.
password-too-short = { $count ->
    [one] La password deve avere almeno { $count } carattere.
   *[other] La password deve avere almeno { $count } caratteri.
}
password-too-long = { $count ->
    [one] La password può avere al massimo { $count } carattere.
   *[other] La password può avere al massimo { $count } caratteri.
}
password-rules = La nuova password non rispetta ancora tutte le regole. L’elenco mostra cosa manca.
password-needs-upper = La password deve contenere una lettera maiuscola (da A a Z).
password-needs-lower = La password deve contenere una lettera minuscola (da a a z).
password-needs-digit = La password deve contenere una cifra (da 0 a 9).
password-needs-symbol = La password deve contenere un simbolo, ad esempio !, ? o #.
password-edge-space = La password non deve iniziare né finire con uno spazio.
password-mismatch = Le due password non coincidono. Inserisci due volte la nuova password.
password-reused = Hai già usato questa password. Scegline un’altra.
password-guessable = La password è troppo facile da indovinare. Usa più caratteri, oppure più parole che non abbiano nulla a che fare tra loro né con te.
password-breached = Questa password è stata resa nota da una violazione di dati avvenuta altrove. Scegline una che non usi da nessun’altra parte.
password-characters = La nuova password contiene caratteri che non si possono usare. Scegline un’altra.
password-changed = La tua password è stata modificata.
rule-length = { $count ->
    [one] Almeno { $count } carattere
   *[other] Almeno { $count } caratteri
}
rule-upper = Una lettera maiuscola
rule-lower = Una lettera minuscola
rule-digit = Una cifra
rule-symbol = Un simbolo, ad esempio !, ? o #
rule-edges = Nessuno spazio all’inizio o alla fine
rule-unused = Mai usata da te in precedenza
rule-unguessable = Difficile da indovinare: niente parole o sequenze comuni, niente su di te
rule-unbreached = Non presente in violazioni di dati note
rule-met = fatto
rule-unmet = manca ancora

## A forgotten password

forgot-link = Hai dimenticato la password?
sign-up-link = Crea un account
sign-in-link = Torna all’accesso
forgot-title = Hai dimenticato la password?
forgot-lead = Dicci chi sei e ti inviamo un codice per sceglierne una nuova.
forgot-submit = Invia codice
choose-reset-title = Dove inviamo il codice?
choose-reset-legend = Invialo
choose-reset-email = Via email
choose-reset-text = Via SMS
choose-reset-to = A { $destination }
reset-title = Reimposta la password
reset-lead = Se esiste un account, un codice è in arrivo a { $destination }.
reset-everywhere = Esci da tutte le altre sessioni
reset-submit = Salva nuova password
sent-code-hint = Si trova nel messaggio che abbiamo inviato. Può impiegare un minuto ad arrivare.
code-not-there = Non hai ancora il codice?
code-resend = Inviane un altro
code-sent = Un altro codice è in arrivo. Quello precedente non funziona più.
code-sent-just-now = Un codice è appena stato inviato. Aspetta mezzo minuto prima di chiederne un altro.
no-recovery = Non conosciamo nessun indirizzo a cui inviare un codice. Chiedi aiuto a chi amministra il servizio.

## An account of one's own

sign-up-title = Crea un account
sign-up-lead = per { $client }
sign-up-passwordless = Puoi lasciare vuota la password. In tal caso entrerai con un codice o una passkey.
sign-up-submit = Crea account
optional = (facoltativo)
terms-title = Prima di continuare
terms-lead = Leggi e accetta quanto segue. È nuovo, oppure è cambiato da quando hai accettato.
terms-agree = Accetto: { $title }
terms-read = Leggi “{ $title }” (si apre in una nuova scheda)
terms-missing = Per continuare, seleziona la casella “{ $title }”.
terms-decline = Non accetto
terms-declined-title = Non hai accettato
terms-declined-lead = Se non accetti, non puoi accedere qui. Nulla è stato comunicato all’applicazione.
terms-again = Rileggi
label-name = Nome completo
label-given-name = Nome
label-middle-name = Secondo nome
label-family-name = Cognome
label-nickname = Soprannome
label-birthdate = Data di nascita
label-gender = Genere
label-address = Indirizzo postale
label-locale = Lingua
label-zoneinfo = Fuso orario
label-profile = Pagina del profilo
label-picture = Immagine
label-website = Sito web
field-missing = Compila questo campo.
field-too-long = È troppo lungo. Accorcialo.
field-characters = Ci sono caratteri che non si possono usare. Eliminali.
username-taken = Questo nome utente è già in uso. Scegline un altro.
name-taken = Esiste già un account con questi dati. Accedi, oppure reimposta la password.
looks-like-contact = Un nome utente non deve sembrare un indirizzo email o un numero di telefono. Scegline un altro.
not-email = Questo non è un indirizzo email. Ha questa forma: name@example.com.
not-phone = Questo non è un numero di telefono. Inizia con + e il prefisso del Paese, ad esempio +39 312 345 6789.
not-date = Questa non è una data.
not-url = Questo non è un indirizzo web. Inizia con https://.
not-number = Questo non è un numero. Scrivilo così: 12 o 12.5.
not-a-choice = Scegli una delle opzioni.
pattern-missed = Non ha il formato richiesto.
choose-one = Scegli
yes = Sì
no = No
confirm-title = Conferma il tuo account
confirm-lead = Abbiamo inviato un codice a { $destination }.
confirm-lead-link = Abbiamo inviato un link a { $destination }. Aprilo, poi torna qui.
sent-code-missing = Inserisci il codice del nostro messaggio.
sent-code-wrong = Questo codice non è corretto. Controllalo o chiedine un altro.
code-expired = Questo codice è scaduto. Chiedine un altro.
contact-taken = Ora questo indirizzo appartiene a un altro account. Accedi a quello, oppure reimpostane la password.
await-approval-title = Ci siamo quasi
await-approval-lead = Il tuo account { $client } è pronto. Qualcuno deve ancora autorizzarti; riprova più tardi.
confirm-link-title = Manca solo un clic
confirm-link-lead = Premi il pulsante per confermare l’account { $client }. Se non ne hai chiesto uno, chiudi questa pagina.
confirm-link-submit = Conferma account
confirmed-title = Il tuo account è confermato
confirmed-lead = Torna dove hai creato l’account, oppure accedi.
link-expired-title = Questo link è scaduto
link-expired-lead = Accedi con il nome e la password e te ne inviamo uno nuovo.

## Second step

choose-setup-title = Aggiungi un secondo passaggio
choose-setup-lead = Una password da sola può essere indovinata o rubata. Con un secondo passaggio, il tuo account resta tuo anche in quel caso.
choose-setup-legend = Come vuoi confermare che sei tu?
method-totp = App di autenticazione
method-totp-hint = Un’app sul telefono o sul computer mostra un nuovo codice ogni 30 secondi. Non ha bisogno della rete.
method-password = Password
method-password-hint = Quella che hai scelto per questo account.
method-email = Codice via email
method-email-hint = Lo inviamo al tuo indirizzo.
method-text = Codice via SMS
method-text-hint = Lo inviamo al tuo telefono.
choose-title = Come vuoi accedere?
choose-second-title = Come vuoi confermarlo?
choose-legend = Scegli un’opzione
other-way = Usa un altro metodo
sent-code-title = Inserisci il codice che abbiamo inviato
sent-code-lead = È in arrivo a { $destination }.
sent-link-hint = Oppure apri il link del messaggio, su qualsiasi dispositivo.
sent-link-waits = Questa pagina prosegue poi da sola.
sent-link-opened = Ho aperto il link
await-link-title = In attesa del tuo link
await-link-lead = Apri il link in arrivo a { $destination } e premi il pulsante che trovi lì.
await-link-looks = Questa pagina controlla ogni pochi secondi, poi prosegue da sola.
await-link-code = Inserisci invece il codice
link-pressed-title = Puoi continuare
link-pressed-lead = Il link del nostro messaggio è stato usato. Continua su { $client }.
sign-in-link-title = Sei tu che stai accedendo?
sign-in-link-lead = Qualcuno vuole accedere a { $client } con il tuo account.
sign-in-link-asked = { $count ->
    [0] Proprio ora
    [one] { $count } minuto fa
   *[other] { $count } minuti fa
}
sign-in-link-elsewhere = L’accesso avverrà in quel browser, non in questo. Se non hai iniziato tu in quel browser, rispondi di no: altrimenti un’altra persona entrerebbe nel tuo account.
sign-in-link-yes = Sì, accedi
sign-in-link-no = No, non ero io
sign-in-link-pressed-title = Torna dove hai iniziato
sign-in-link-pressed-lead = La pagina che hai lasciato aperta prosegue da sola. Puoi chiudere questa.
sign-in-link-refused-title = Nessuno è entrato
sign-in-link-refused-lead = Il codice e il link di quel messaggio non hanno più effetto. Non devi fare altro.
sign-in-link-expired-title = Questo link non ha più effetto
sign-in-link-expired-lead = È stato usato, oppure è scaduto. Se hai appena premuto il pulsante, torna dove hai iniziato. Altrimenti, chiedine lì uno nuovo.
no-second = Il tuo account richiede un secondo passaggio e qui non se ne può usare nessuno. Chiedi aiuto a chi amministra il servizio.
method-passkey = Passkey
method-passkey-hint = Il tuo dispositivo conferma che sei tu con l’impronta, il volto o il PIN.
method-missing = Scegli uno dei metodi.
set-up-totp-title = Configura la tua app di autenticazione
set-up-totp-lead = Aggiungi questo account all’app, poi inserisci il codice che mostra.
set-up-totp-scan = Scansiona questa immagine con l’app.
set-up-totp-open = Apri nell’app su questo dispositivo
set-up-totp-key = Oppure digita questa chiave nell’app:
set-up-totp-code-hint = L’app lo mostra dopo che l’account è stato aggiunto.
set-up-totp-submit = Verifica codice e termina
qr-alt = Codice QR con la chiave per la tua app di autenticazione. La stessa chiave è scritta per esteso qui sotto.
totp-title = Inserisci il codice
totp-hint = Apri la tua app di autenticazione per vederlo.
totp-hint-device = Apri l’app di autenticazione su { $device } per vederlo.
code-missing = Inserisci il codice della tua app.
code-malformed = Il codice ha sei cifre. Inseriscile tutte.
code-wrong = Questo codice non è corretto. Inserisci il codice che l’app mostra adesso.
code-used = Questo codice è già stato usato. Aspetta che l’app mostri il prossimo.
method-recovery-code = Codice di recupero
recovery-code-use = Usa un codice di recupero
remember-browser = { $count ->
    [one] Non chiederlo più in questo browser per { $count } giorno
   *[other] Non chiederlo più in questo browser per { $count } giorni
}
lose-factor = Non posso usare nessuno di questi
lost-factor-title = Entra senza il secondo passaggio
lost-factor-lead = { $count ->
    [one] Per non far entrare altre persone, servirà { $count } giorno. Ti avvisiamo a ogni indirizzo e numero del tuo account, e basta un clic per fermare tutto. Dopo quel giorno, conferma di nuovo la tua identità e configura un nuovo secondo passaggio.
   *[other] Per non far entrare altre persone, serviranno { $count } giorni. Ti avvisiamo a ogni indirizzo e numero del tuo account, e basta un clic per fermare tutto. Dopo quei giorni, conferma di nuovo la tua identità e configura un nuovo secondo passaggio.
}
lost-factor-ripe-lead = L’attesa è finita. Dimostra ancora una volta che sei tu. I tuoi secondi passaggi precedenti verranno quindi rimossi, tutte le tue sessioni verranno chiuse e ne configurerai uno nuovo.
lost-factor-legend = Dove possiamo inviare un codice?
lost-factor-submit = Invia codice
lost-factor-waits-title = La tua richiesta è in attesa
lost-factor-waits-lead = Torna in questa data o nelle due settimane successive: { $when }. Fino ad allora puoi entrare solo con il secondo passaggio e, se lo usi, la richiesta termina.
lost-factor-waits-hint = Non eri tu? Apri il link del messaggio che abbiamo inviato e cambia la password.
stop-lost-factor-title = Vuoi mantenere il secondo passaggio?
stop-lost-factor-lead = Qualcuno ha chiesto di entrare nel tuo account { $client } senza il secondo passaggio. Se non eri tu, interrompi subito la richiesta.
stop-lost-factor-submit = Interrompi
lost-factor-stopped-title = Richiesta interrotta
lost-factor-stopped-lead = Il tuo secondo passaggio resta. Se la richiesta non era tua, cambia la password: qualcuno la conosce.
lost-factor-nothing-title = Non c’è nulla da interrompere
lost-factor-nothing-lead = La richiesta è già stata interrotta, oppure è conclusa. Se il tuo secondo passaggio non c’è più e non eri tu, avvisa chi amministra il servizio.
account-lost-factor = Qualcuno ha chiesto di entrare nel tuo account senza il secondo passaggio, che potrà essere rimosso da questa data: { $when }. Se non eri tu, interrompi la richiesta.
recovery-code-title = Inserisci un codice di recupero
recovery-code-label = Codice di recupero
recovery-code-hint = Uno dei dieci che hai conservato. Funziona una volta sola.
recovery-code-missing = Inserisci uno dei tuoi codici di recupero.
recovery-code-wrong = Questo codice non è corretto, oppure è già stato usato. Controllalo o usane un altro.
recovery-codes-title = Conserva i tuoi codici di recupero
recovery-codes-lead = Se perdi il telefono o non lo hai a portata di mano, puoi entrare con uno di questi. Ognuno funziona una volta sola. Stampali o copiali in un luogo sicuro.
recovery-codes-once = Li mostriamo solo questa volta. Quelli precedenti non funzionano più.
recovery-codes-kept = Li ho conservati
device-name-too-long = Questo nome è troppo lungo. Inserisci al massimo 64 caratteri.
authenticator-added = La tua app di autenticazione è stata aggiunta.

## Sessions

continue-title = Ciao di nuovo
continue-lead = Puoi continuare direttamente su { $client }.
choose-account-title = Scegli un account
choose-account-lead = Chi continua su { $client }?
choose-account-again = Accedi di nuovo
sign-out-of = Disconnetti { $name }
sign-out-all = Disconnetti tutti gli account
confirm-sign-out-title = Vuoi uscire?
confirm-sign-out-lead = Uscirai da tutte le applicazioni che usano questo accesso in questo browser.
signed-out-title = La tua sessione è chiusa
signed-out-lead = Ora puoi chiudere questa finestra.
signed-out-notice = La tua sessione è chiusa.
session-refreshed = I token sono stati rinnovati.

## The account page

account-title = Il tuo account
account-profile-heading = Informazioni su di te
account-verified = Verificato
account-unverified = Non verificato
account-profile-change = Modifica i dati
account-profile-title = Modifica i tuoi dati
account-save = Salva
account-email-change = Modifica l’indirizzo email
account-email-add = Aggiungi un indirizzo email
account-email-title = Il tuo indirizzo email
account-email-code-title = Conferma questo indirizzo email
account-phone-change = Modifica il numero di telefono
account-phone-add = Aggiungi numero di telefono
account-phone-title = Il tuo numero di telefono
account-phone-code-title = Conferma questo numero di telefono
account-contact-lead = Inviamo un codice a quello nuovo. Finché non lo inserisci, non cambia nulla.
account-contact-other = Inseriscine un altro
label-preferred-username = Nome per l’accesso
profile-changed = I tuoi dati sono stati modificati.
email-changed = Il tuo indirizzo email è stato modificato.
phone-changed = Il tuo numero di telefono è stato modificato.
account-email-remove = Rimuovi questo indirizzo
account-phone-remove = Rimuovi questo numero
email-removed = Il tuo indirizzo email è stato rimosso.
phone-removed = Il tuo numero di telefono è stato rimosso.
already-yours = È già tuo. Inseriscine un altro.
sign-in-again = Per questa operazione devi aver eseguito l’accesso negli ultimi dieci minuti. Accedi di nuovo, poi torna qui.
second-step-first = Questa modifica riguarda il modo in cui accedi, quindi prima serve il secondo passaggio. Esci ovunque e accedi usandolo, oppure apri nella tua app la funzione che lo richiede. Poi torna qui.
prove-first = Prima di fare questa modifica, conferma che sei tu.
prove-link = Conferma con un codice
account-proof-title = Conferma che sei tu
account-proof-lead = Poi potrai continuare con ciò che volevi modificare.
account-proof-code-title = Inserisci il codice per confermarlo
proof-done = Grazie, è confermato. Ora puoi continuare.
account-sign-in-heading = Come accedi
account-change-password = Cambia password
account-set-password = Scegli una password
account-first-password-title = Scegli una password
account-no-app = Nessuna
account-added = Data di aggiunta: { $when }
account-remove-app = Rimuovi app
account-add-app = Aggiungi app
account-change-app = Rinomina o rimuovi
account-new-authenticator-title = Aggiungi un’app di autenticazione
account-new-authenticator-submit = Aggiungi app
account-recovery-codes = Codici di recupero
account-recovery-codes-left = { $count ->
    [0] Nessuno rimasto
    [one] { $count } rimasto
   *[other] { $count } rimasti
}
account-recovery-codes-make = Creane di nuovi
account-recovery-codes-title = Crea nuovi codici di recupero
account-recovery-codes-lead = Ricevi dieci codici per il giorno in cui non avrai a disposizione il secondo passaggio. Quelli precedenti smettono subito di funzionare.
account-recovery-codes-submit = Crea nuovi codici
account-browsers-heading = Browser attendibili
account-browsers-hint = In questi browser non ti viene chiesto il secondo passaggio. Se non ne riconosci uno, dimenticalo e cambia la password.
account-trusted-browser = Browser attendibile
account-browser-seen = Ultimo utilizzo: { $when }
account-browser-until = Fino a: { $when }
account-browser-forget = Dimentica
account-browsers-forget = Dimentica tutti
browsers-forgotten = Lì il secondo passaggio viene chiesto di nuovo.
account-session-heading = Dove hai eseguito l’accesso
account-this-browser = Questo browser
account-since = Da: { $when }
account-sessions-link = Tutti i browser
account-sessions-lead = Un’app a cui hai eseguito l’accesso da uno di questi browser resta connessa; puoi revocarle l’accesso dalla pagina del tuo account. Se non riconosci un browser, disconnettilo e cambia la password.
account-some-browser = Un browser
account-sessions-end = Disconnetti tutti gli altri
account-sessions-more = { $count ->
    [one] E un altro
   *[other] E altri { $count }
}
session-ended = In quel browser la sessione è chiusa.
sessions-ended = Tutte le altre sessioni sono chiuse.
account-events-link = Attività recente
account-events-title = Attività recente
account-events-lead = Se non riconosci qualcosa, segnalalo. Chiuderemo allora il tuo account a chiunque altro.
account-events-none = Non è stato ancora registrato nulla.
event-browser = { $browser } su { $system }
event-not-me = Non ero io
event-refused = Tentativo rifiutato
event-sign-in = Accesso
event-sign-in-failed = Tentativo di accesso
event-sign-in-blocked = Accesso bloccato
event-unusual-low = Un po’ insolito: { $signs }
event-unusual-medium = Insolito: { $signs }
event-unusual-high = Molto insolito: { $signs }
event-sign-up = Account creato
event-confirmed = Account confermato
event-password-changed = Password modificata
event-recovery-begun = Codice per reimpostare la password richiesto
event-password-reset = Password reimpostata
event-app-added = App di autenticazione aggiunta
event-app-removed = App di autenticazione rimossa
event-passkey-added = Passkey aggiunta
event-passkey-removed = Passkey rimossa
event-browser-trusted = Browser impostato come attendibile
event-browsers-forgotten = Browser attendibili dimenticati
event-email-codes-added = Codici via email attivati
event-email-codes-removed = Codici via email disattivati
event-text-codes-added = Codici via SMS attivati
event-text-codes-removed = Codici via SMS disattivati
event-recovery-codes-made = Codici di recupero creati
event-recovery-code-used = Codice di recupero usato
event-recovery-codes-removed = Codici di recupero rimossi
event-profile-changed = Dati modificati
event-email-changed = Indirizzo email modificato
event-phone-changed = Numero di telefono modificato
event-email-removed = Indirizzo email rimosso
event-phone-removed = Numero di telefono rimosso
event-sign-out = Disconnessione
event-everywhere = Disconnessione ovunque
event-sessions-ended = Altre sessioni chiuse
event-terms-agreed = Condizioni accettate
event-consent-withdrawn = Consenso revocato
event-app-disconnected = App scollegata
event-exported = Dati scaricati
event-disowned = “Non ero io”
event-lost-factor-begun = Accesso senza il secondo passaggio richiesto
event-lost-factor-stopped = Richiesta di accesso senza il secondo passaggio interrotta
event-lost-factor-finished = Secondi passaggi rimossi dopo l’attesa
event-administered = Modifica da parte di chi amministra il servizio
not-me-title = Non eri tu?
not-me-lead = Allora faremo così:
not-me-ends = Le tue sessioni in tutti gli altri browser e in tutte le applicazioni vengono chiuse.
not-me-app = L’app di autenticazione aggiunta da allora viene rimossa.
not-me-recovery-codes = I codici di recupero creati da allora smettono di funzionare.
not-me-passkey = Ogni passkey aggiunta da allora viene rimossa.
not-me-email-codes = I codici via email attivati da allora vengono disattivati.
not-me-text-codes = I codici via SMS attivati da allora vengono disattivati.
not-me-password = Scegli una nuova password e quella vecchia non funziona più.
not-me-submit = Proteggi il mio account
secured = Il tuo account è di nuovo solo tuo: la password è nuova e tutte le altre sessioni sono chiuse.
account-everywhere = Esci ovunque
account-everywhere-hint = Puoi uscire in una volta sola da tutti i browser e da tutte le applicazioni, incluso questo.
account-apps-heading = App con accesso
account-apps-hint = Un’app che scolleghi non agisce più per tuo conto. Può tornare se vi accedi di nuovo.
account-apps-none = Nessuna
account-app-last = Ultimo accesso: { $when }
account-disconnect = Scollega
account-disconnect-app = Scollega { $name }
app-disconnected = L’app non ha più accesso al tuo account.
account-terms-heading = Condizioni e consensi
account-terms-version = Versione { $version }
account-terms-since = Accettazione: { $when }
account-terms-language = Lingua: { $language }
account-terms-none = Finora non hai accettato nulla.
account-terms-offers = Che cosa puoi accettare
account-terms-agree = Accetto
account-terms-withdraw = Revoca
consent-given = Grazie. Il tuo consenso è stato registrato.
consent-withdrawn = Il tuo consenso è stato revocato.
account-data-heading = I tuoi dati
account-export-hint = Ciò che viene conservato su di te, in un file leggibile dai programmi.
account-export = Scarica i miei dati
account-delete = Elimina account
account-back = Torna al tuo account
account-password-title = Cambia la password
label-current-password = Password attuale
current-password-missing = Inserisci la password attuale.
current-password-wrong = Questa non è la tua password attuale.
account-authenticator-title = La tua app di autenticazione
account-authenticator-lead = I suoi codici non verranno più accettati. Dove un secondo passaggio è obbligatorio e questo era l’unico, ne configurerai uno nuovo al prossimo accesso.
account-authenticator-submit = Rimuovi app
authenticator-removed = La tua app di autenticazione è stata rimossa.

passkey-title = Usa la tua passkey
passkey-lead = Il tuo dispositivo chiede l’impronta, il volto o il PIN. Se la passkey è sul telefono, selezionalo nella finestra che si apre.
passkey-use = Usa passkey
passkey-sign-in = Accedi con una passkey
passkey-unable = Le passkey richiedono JavaScript e un browser che le supporti. Qui usa un altro metodo.
passkey-trouble = Non ha funzionato, oppure l’operazione è stata annullata. Riprova o usa un altro metodo.
passkey-refused = Questa passkey qui non ha funzionato. Riprova o usa un altro metodo.
passkey-too-late = È passato troppo tempo. Riprova.
passkey-known = Questa passkey è già in uso. Usala per accedere, oppure creane un’altra.
passkeys-full = Hai già il numero massimo di passkey. Prima rimuovine una.
new-passkey-title = Accedi più facilmente con una passkey
new-passkey-lead = Con una passkey accedi usando l’impronta, il volto o il PIN. Nulla da ricordare e nulla che una pagina contraffatta possa rubare.
new-passkey-submit = Crea passkey
new-passkey-later = Non ora
label-passkey-name = Nome della passkey
passkey-name-hint = Per riconoscerla in seguito, ad esempio “Il mio telefono”. Puoi lasciarlo vuoto.
passkey-prove-lead = Una passkey apre il tuo account. Inserisci prima la password, così nessun altro può aggiungerne una.
passkeys-title = Le tue passkey
passkeys-heading = Passkey
passkeys-none = Nessuna
passkeys-manage = Mostra passkey
passkeys-back = Torna alle tue passkey
passkey-add = Aggiungi una passkey
passkey-change = Modifica
passkey-unnamed = Passkey senza nome
passkey-used = Ultimo utilizzo: { $when }
passkey-unused = Non ancora usata
passkey-synced = Su più dispositivi tuoi
passkey-own-title = La tua passkey
passkey-rename = Salva nome
passkey-remove-heading = Rimuovi questa passkey
passkey-remove-hint = Non aprirà più il tuo account. Potrebbe restare visibile sul tuo dispositivo finché non la elimini anche lì.
passkey-remove = Rimuovi passkey
passkey-added = La tua passkey è pronta. Usala al prossimo accesso.
passkey-renamed = Il nome è stato salvato.
passkey-removed = La passkey è stata rimossa.
account-deletion-title = Vuoi eliminare il tuo account?
account-deletion-lead = Il tuo account e tutto ciò che gli appartiene spariranno per sempre, in ogni applicazione che lo usa. Nessuno potrà ripristinarlo.
label-account-name = Nome dell’account
account-name-hint = Per confermare la tua intenzione, digita { $name }
account-name-wrong = Questo non è il nome di questo account. Digitalo così come è mostrato.
account-deletion-submit = Elimina per sempre
account-deleted-title = Il tuo account è stato eliminato
account-deleted-lead = Qui non ne resta nulla. { $client } potrebbe conservare ancora dati propri.
account-closed-title = Prima accedi
account-closed-lead = Il tuo account si apre dopo che hai eseguito l’accesso a { $client }. Accedi lì, poi torna qui.

## When it does not go on as planned

page-out-of-date = Quella pagina non era più aggiornata. Ecco a che punto sei.
time-ran-out = È passato troppo tempo, quindi ricominciamo. Accedi di nuovo.
form-unverified = Non siamo riusciti a verificare da dove arrivasse il modulo. Invialo di nuovo.
cookies-blocked = Il tuo browser non ha restituito il nostro cookie. Consenti i cookie per questo sito, poi riprova.
too-many-requests = Troppe richieste in poco tempo. Riprova { $wait }.
busy = In questo momento molte persone stanno accedendo. Riprova tra un attimo.
expired-title = Tempo scaduto
expired-lead = Per proteggere il tuo account, un accesso termina dopo un po’ di tempo. Nulla è andato perso; basta ricominciare.
locked-title = Aspetta un momento
locked-lead = Ci sono stati troppi tentativi errati, quindi per un po’ non lasciamo entrare nessuno. Questo protegge l’account da chi prova a indovinare.
locked-wait = Riprova { $wait }.
too-many-title = Un po’ più lentamente, per favore
too-many-lead = In poco tempo è arrivato più di quanto accettiamo. Nulla è andato perso; aspetta un po’ e continua.
form-post-title = Un momento
form-post-lead = Stai tornando a { $client }. Se non succede nulla, premi “Continua”.

error-not-found-heading = Pagina non trovata
error-not-found-what = A questo indirizzo non c’è nessuna pagina.
error-not-found-next = Controlla l’indirizzo, oppure torna all’applicazione e ricomincia da lì.
error-method-not-allowed-heading = Qui non si può fare
error-method-not-allowed-what = L’indirizzo esiste, ma non per questo tipo di richiesta.
error-method-not-allowed-next = Torna all’applicazione e ricomincia da lì.
error-too-large-heading = È stato inviato troppo
error-too-large-what = Il modulo conteneva più di quanto possiamo accettare.
error-too-large-next = Torna indietro, accorcia ciò che hai inserito e invialo di nuovo.
error-bad-request-heading = Non abbiamo capito la richiesta
error-bad-request-what = Qualcosa mancava o era danneggiato.
error-bad-request-next = Torna all’applicazione e ricomincia.
error-form-unverified-heading = Non siamo riusciti a verificare il modulo
error-form-unverified-what = Il modulo e il cookie del tuo browser non corrispondono. Succede quando una pagina resta aperta a lungo o quando i cookie sono stati eliminati.
error-form-unverified-next = Torna indietro, ricarica la pagina e invia di nuovo il modulo.
error-cookies-blocked-heading = Per accedere servono i cookie
error-cookies-blocked-what = Il tuo browser non ha restituito il nostro cookie, quindi non possiamo distinguere il tuo accesso da altri.
error-cookies-blocked-next = Consenti i cookie per questo sito nelle impostazioni del browser, poi ricomincia.
error-busy-heading = Molte persone stanno accedendo
error-busy-what = Al momento non possiamo accettarne altre.
error-busy-next = Riprova tra un attimo.
error-store-unavailable-heading = L’accesso è interrotto
error-store-unavailable-what = Una parte del nostro servizio non risponde. Il tuo account e la tua password sono al sicuro.
error-store-unavailable-next = Riprova tra qualche minuto.
error-too-many-requests-heading = Troppe richieste
error-too-many-requests-what = In poco tempo sono arrivate molte richieste dalla tua rete.
error-too-many-requests-next = Aspetta qualche minuto, poi riprova.
error-network-heading = Da qui non puoi accedere
error-network-what = La rete che stai usando non è tra quelle da cui si può usare questa pagina.
error-network-next = Prova da un’altra rete. Se da qui dovrebbe funzionare, comunica il numero qui sotto a chi gestisce questo accesso.
error-internal-heading = Si è verificato un problema da parte nostra
error-internal-what = Non hai sbagliato nulla. L’errore è stato registrato.
error-internal-next = Riprova. Se succede di nuovo, comunica il riferimento qui sotto a chi amministra il servizio.
error-redirect-mismatch-heading = Non possiamo riportarti indietro
error-redirect-mismatch-what = L’applicazione ci ha chiesto di riportarti a un indirizzo che non ha registrato. Per proteggerti, ci fermiamo qui.
error-redirect-mismatch-next = Avvisa chi gestisce l’applicazione. Servirà il riferimento qui sotto.
error-missing-parameters-heading = Il link è incompleto
error-missing-parameters-what = L’applicazione ha omesso qualcosa di necessario per l’accesso.
error-missing-parameters-next = Torna all’applicazione e ricomincia. Se non basta, avvisa chi la gestisce.
error-unknown-client-heading = Non conosciamo questa applicazione
error-unknown-client-what = L’applicazione da cui arrivi non è registrata presso di noi.
error-unknown-client-next = Controlla il link, oppure avvisa chi gestisce l’applicazione.
error-unknown-host-heading = Qui non accede nessuno
error-unknown-host-what = Per questo indirizzo non è configurato nessun accesso.
error-unknown-host-next = Controlla che l’indirizzo non contenga errori di battitura.
error-login-unavailable-heading = Queste pagine di accesso non sono disponibili
error-login-unavailable-what = Al momento l’applicazione non ha pagine di accesso proprie.
error-login-unavailable-next = Avvisa chi gestisce l’applicazione. Servirà il riferimento qui sotto.
error-logout-destination-heading = Non possiamo portarti oltre
error-logout-destination-what = L’applicazione ci ha chiesto di portarti a un indirizzo che non ha registrato. Per proteggerti, ci fermiamo qui.
error-logout-destination-next = Puoi chiudere questa finestra, oppure aprire tu l’applicazione.
error-not-confirmed-heading = Il tuo account non è ancora confermato
error-not-confirmed-what = Il nome e la password sono corretti, ma l’account non è stato confermato.
error-not-confirmed-next = Chiedi di confermarlo a chi amministra il servizio, poi accedi di nuovo.
error-reset-required-heading = La tua password deve essere reimpostata
error-reset-required-what = Per la tua sicurezza, la vecchia password non funziona più.
error-reset-required-next = Chiedine una nuova a chi amministra il servizio.
error-no-factor-heading = Manca un secondo passaggio
error-no-factor-what = Questa applicazione richiede un secondo passaggio e il tuo account non ne ha nessuno utilizzabile qui.
error-no-factor-next = Chiedi di aggiungerne uno a chi amministra il servizio.

## Mail and text messages

moment = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[other] dicembre
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Il tuo codice
mail-or-link = Oppure apri questo link, su qualsiasi dispositivo. L’accesso avverrà dove hai iniziato:
mail-fact-account = Account
mail-fact-password = Password temporanea
mail-fact-device = Dispositivo
mail-fact-when = Quando
mail-fact-browser = Browser
mail-fact-address = Indirizzo di rete
mail-fact-now = Ora
mail-fact-takes-effect = Ha effetto da
mail-fact-codes-left = Codici di recupero rimasti
mail-fact-unusual = Insolito
mail-fact-country = Paese
risk-new-browser = nuovo browser
risk-new-network = nuova rete
risk-many-failures = molti tentativi errati in precedenza
risk-new-country = nuovo Paese
risk-impossible-travel = troppo lontano dall’accesso precedente
mail-action-confirm = Conferma indirizzo email
mail-action-sign-in = Accedi
mail-action-stop = Interrompi
mail-action-not-me = Non ero io
mail-note-code-lasts = Il codice è valido per { $span } e funziona una volta sola.
mail-note-link-lasts = Il link è valido per { $span } e funziona una volta sola.
mail-note-password-lasts = La password funziona una volta sola ed è valida per { $span }. Quando accedi, ne scegli una tua.
mail-note-ignore = Se non l’hai chiesto tu, puoi ignorare questo messaggio. Non succederà nulla.
mail-note-keep = Tieni il codice per te: nessuno di { $app } te lo chiederà mai.
mail-note-somebody-knows = Se non stai accedendo in questo momento, un’altra persona conosce la tua password. Cambiala.
mail-note-nothing-changed = Se non l’hai chiesto tu, puoi ignorare questo messaggio. La tua password resta com’è.
mail-note-not-you = Se eri tu, non devi fare nulla. In caso contrario, avvisa subito chi amministra il servizio.
mail-note-blocked-you = Se eri tu, accedi da un browser o da un luogo che hai già usato, oppure con una passkey.
mail-note-blocked-not-you = Se non eri tu, qualcuno potrebbe conoscere la tua password. Scegline un’altra.
mail-footer = Questo messaggio è stato inviato automaticamente da { $app }. Le risposte non vengono lette.

mail-sign-up-code-title = Conferma il tuo indirizzo email
mail-sign-up-code-lead = Inserisci questo codice per completare la registrazione a { $app }.
mail-sign-up-link-title = Conferma il tuo indirizzo email
mail-sign-up-link-lead = Manca un passaggio per registrarti a { $app }: conferma che questo indirizzo è tuo.
mail-resent-code-title = Il tuo nuovo codice
mail-resent-code-lead = Inserisci questo codice per completare la registrazione a { $app }. I codici precedenti non sono più validi.
mail-resent-link-title = Il tuo nuovo link
mail-resent-link-lead = Conferma che questo indirizzo è tuo per completare la registrazione a { $app }. I link precedenti non sono più validi.
mail-recovery-code-title = Reimposta la password
mail-recovery-code-lead = Inserisci questo codice per scegliere una nuova password per { $app }.
mail-sign-in-code-title = Il tuo codice di accesso
mail-sign-in-code-lead = Inserisci questo codice per accedere a { $app }.
mail-mfa-code-title = Il tuo codice per il secondo passaggio
mail-mfa-code-lead = La password era corretta. Inserisci questo codice per completare l’accesso a { $app }.
mail-attribute-code-title = Conferma il tuo nuovo indirizzo email
mail-attribute-code-lead = Inserisci questo codice per usare questo indirizzo con il tuo account { $app }.
mail-invitation-title = Il tuo account è pronto
mail-invitation-lead = È stato creato per te un account { $app }.
mail-already-registered-title = Hai già un account
mail-already-registered-lead = Qualcuno ha provato a usare questo indirizzo per creare un account { $app }, ma ne esiste già uno. Se eri tu, accedi come al solito, oppure reimposta la password se non la ricordi più.
mail-password-changed-title = La tua password è stata modificata
mail-password-changed-lead = La password del tuo account { $app } è stata modificata.
mail-authenticator-added-title = È stata aggiunta un’app di autenticazione
mail-authenticator-added-lead = Da adesso in poi un’app di autenticazione può confermare che sei tu ad accedere a { $app }.
mail-authenticator-removed-title = È stata rimossa un’app di autenticazione
mail-authenticator-removed-lead = Un’app di autenticazione non può più essere usata con il tuo account { $app }.
mail-passkey-added-title = È stata aggiunta una passkey
mail-passkey-added-lead = Da adesso in poi una nuova passkey apre il tuo account { $app }.
mail-passkey-removed-title = È stata rimossa una passkey
mail-passkey-removed-lead = Una passkey non apre più il tuo account { $app }.
mail-passkey-copied-title = È stata rifiutata una passkey
mail-passkey-copied-lead = Qualcuno ha provato ad accedere a { $app } con una tua passkey che potrebbe essere stata copiata, e l’accesso è stato rifiutato. Rimuovi quella passkey dal tuo account e aggiungine una nuova.
mail-recovery-codes-made-title = Sono stati creati nuovi codici di recupero
mail-recovery-codes-made-lead = Ci sono nuovi codici di recupero per il tuo account { $app }. Quelli precedenti non funzionano più.
mail-recovery-code-used-title = È stato usato un codice di recupero
mail-recovery-code-used-lead = Qualcuno ha eseguito l’accesso al tuo account { $app } con uno dei tuoi codici di recupero.
mail-recovery-codes-low-title = Restano pochi codici di recupero
mail-recovery-codes-low-lead = Qualcuno ha eseguito l’accesso al tuo account { $app } con uno dei tuoi codici di recupero. Ne restano pochi: creane di nuovi nella pagina del tuo account.
mail-new-device-title = Accesso da un nuovo browser
mail-new-device-lead = Qualcuno ha eseguito l’accesso al tuo account { $app } da un browser che non conoscevamo.
mail-unusual-sign-in-title = Un accesso insolito
mail-unusual-sign-in-lead = Qualcuno ha eseguito l’accesso al tuo account { $app }, e c’era qualcosa di insolito.
mail-sign-in-blocked-title = Un accesso è stato bloccato
mail-sign-in-blocked-lead = Qualcuno ha superato il primo passaggio per accedere al tuo account { $app }. Era così insolito che non abbiamo lasciato entrare nessuno.
mail-account-deleted-title = Il tuo account è stato eliminato
mail-account-deleted-lead = Il tuo account { $app } e ciò che gli apparteneva sono stati eliminati.
mail-email-changed-title = Il tuo indirizzo email è stato modificato
mail-email-changed-lead = Il tuo account { $app } ha ora un altro indirizzo email. Da adesso in poi i messaggi arrivano lì, e questo era l’ultimo all’indirizzo precedente.
mail-phone-changed-title = Il tuo numero di telefono è stato modificato
mail-phone-changed-lead = Il tuo account { $app } ha ora un altro numero di telefono.
mail-email-removed-title = Il tuo indirizzo email è stato rimosso
mail-email-removed-lead = Il tuo account { $app } non ha più questo indirizzo email. Questo era l’ultimo messaggio inviato qui.
mail-phone-removed-title = Il tuo numero di telefono è stato rimosso
mail-phone-removed-lead = Il tuo account { $app } non ha più questo numero di telefono.
mail-lost-factor-begun-title = Il tuo secondo passaggio sta per essere rimosso
mail-lost-factor-begun-lead = Qualcuno ha chiesto di accedere al tuo account { $app } senza il secondo passaggio. Se non eri tu, interrompi subito la richiesta. Basta un clic, senza bisogno di accedere.
mail-lost-factor-finished-title = Il tuo secondo passaggio è stato rimosso
mail-lost-factor-finished-lead = Il secondo passaggio del tuo account { $app } è stato rimosso, come richiesto. Configurane uno nuovo al prossimo accesso.

sms-sign-up-code = { $app }: { $code } è il tuo codice per registrarti.
sms-sign-up-link = { $app }: conferma questo numero per registrarti: { $link }
sms-resent-code = { $app }: { $code } è il tuo nuovo codice per registrarti.
sms-resent-link = { $app }: il tuo nuovo link per confermare questo numero: { $link }
sms-recovery-code = { $app }: { $code } è il tuo codice per reimpostare la password. Non darlo a nessuno.
sms-sign-in-code = { $app }: { $code } è il tuo codice di accesso. Non darlo a nessuno.
sms-mfa-code = { $app }: { $code } è il tuo codice per il secondo passaggio. Non darlo a nessuno.
sms-attribute-code = { $app }: { $code } è il tuo codice per confermare questo numero.
sms-invitation = { $app }: nome utente { $username }, password temporanea { $code }
sms-already-registered = { $app }: questo numero ha già un account. Accedi o reimposta la password.
sms-password-changed = { $app }: la password di { $username } è stata modificata. Non eri tu? Avvisa chi amministra il servizio.
sms-authenticator-added = { $app }: è stata aggiunta un’app di autenticazione per { $username }. Non eri tu? Avvisa chi amministra il servizio.
sms-authenticator-removed = { $app }: è stata rimossa un’app di autenticazione di { $username }. Non eri tu? Avvisa chi amministra il servizio.
sms-passkey-added = { $app }: è stata aggiunta una passkey per { $username }. Non eri tu? Avvisa chi amministra il servizio.
sms-passkey-removed = { $app }: è stata rimossa una passkey di { $username }. Non eri tu? Avvisa chi amministra il servizio.
sms-passkey-copied = { $app }: è stata rifiutata una passkey di { $username } che potrebbe essere stata copiata. Rimuovila dal tuo account.
sms-recovery-codes-made = { $app }: sono stati creati nuovi codici di recupero per { $username }. Non eri tu? Avvisa chi amministra il servizio.
sms-recovery-code-used = { $app }: { $username } ha eseguito l’accesso con un codice di recupero. Non eri tu? Avvisa chi amministra il servizio.
sms-recovery-codes-low = { $app }: { $username } ha eseguito l’accesso con un codice di recupero e ne restano pochi. Non eri tu? Avvisa chi amministra il servizio.
sms-new-device = { $app }: { $username } ha eseguito l’accesso da un nuovo browser. Non eri tu? Avvisa chi amministra il servizio.
sms-unusual-sign-in = { $app }: accesso insolito di { $username }. Non eri tu? Avvisa chi amministra il servizio.
sms-sign-in-blocked = { $app }: un accesso insolito di { $username } è stato bloccato. Non eri tu? Cambia la password.
sms-account-deleted = { $app }: l’account { $username } è stato eliminato.
sms-email-changed = { $app }: l’indirizzo email di { $username } è stato modificato. Non eri tu? Avvisa chi amministra il servizio.
sms-phone-changed = { $app }: il numero di telefono di { $username } è stato modificato. Non eri tu? Avvisa chi amministra il servizio.
sms-email-removed = { $app }: l’indirizzo email di { $username } è stato rimosso. Non eri tu? Avvisa chi amministra il servizio.
sms-phone-removed = { $app }: il numero di telefono di { $username } è stato rimosso. Non eri tu? Avvisa chi amministra il servizio.
sms-lost-factor-begun = { $app }: qualcuno ha chiesto di rimuovere il secondo passaggio di { $username }. Non eri tu? Interrompi: { $link }
sms-lost-factor-finished = { $app }: il secondo passaggio di { $username } è stato rimosso. Non eri tu? Avvisa chi amministra il servizio.

## Demo

demo-home = Vai all’applicazione demo
demo-home-title = Una piccola applicazione
demo-home-lead = Non sa ancora nulla di te. Accedi per vedere che cosa scopre.
demo-start-title = Persone con cui accedere
demo-start-lead = Esistono solo in questa demo. Ognuna mostra un percorso diverso tra le pagine.
demo-shows-password = Accede con la sola password.
demo-shows-totp = Deve inserire un codice di un’app di autenticazione.
demo-shows-invited = Ha una password temporanea e ne sceglie una nuova.
demo-shows-set-up = Deve prima configurare un secondo passaggio.
demo-shows-disabled = Ha un account disattivato e viene respinta.
demo-shows-studio = Cambia l’aspetto delle pagine, su /studio.
demo-totp-key = Chiave di autenticazione
demo-session-title = Hai eseguito l’accesso
demo-refresh = Rinnova token
demo-id-token = Token ID
demo-access-token = Token di accesso
demo-claim = Attestazione
demo-value = Valore
demo-error-title = L’accesso non è stato completato
demo-error-lead = Invece di un codice, l’applicazione ha ricevuto questo:
mailbox-title = Messaggi inviati
mailbox-lead = In questa demo nulla lascia il computer. Ciò che sarebbe stato inviato viene conservato qui.
mailbox-empty = Non è stato ancora inviato nulla.
mailbox-mail = Email
mailbox-sms = SMS
mailbox-from = Da
mailbox-to = A
mailbox-sent = Inviato
mailbox-raw = Mostra tutto il codice sorgente
