## Auf jeder Seite

languages = Sprache
languages-go = Wechseln
title-error = Fehler:
summary-heading = Bitte prüfen Sie Folgendes
next = Weiter
continue = Weiter
other-account = Anderes Konto verwenden
not-you = Nicht Sie?
sign-out = Abmelden
signed-in-as = Angemeldet als
reference = Referenz
way-back = Zurück zu { $client }
way-sign-in = Anmelden
way-again = Erneut versuchen
wait-seconds = { $count ->
    [one] in einer Sekunde
   *[other] in { $count } Sekunden
}
wait-minutes = { $count ->
    [one] in einer Minute
   *[other] in { $count } Minuten
}
wait-hours = { $count ->
    [one] in einer Stunde
   *[other] in { $count } Stunden
}
span-minutes = { $count ->
    [one] eine Minute
   *[other] { $count } Minuten
}
span-hours = { $count ->
    [one] eine Stunde
   *[other] { $count } Stunden
}
span-days = { $count ->
    [one] einen Tag
   *[other] { $count } Tage
}

## Felder

label-username = Benutzername
label-email = E-Mail-Adresse
label-phone = Telefonnummer
label-email-or-phone = E-Mail-Adresse oder Telefonnummer
label-any = Benutzername, E-Mail oder Telefonnummer
label-password = Passwort
label-new-password = Neues Passwort
label-confirm-password = Passwort wiederholen
label-device-name = Name dieses Geräts (freiwillig)
password-show = Passwort anzeigen
password-hide = Passwort verbergen
code-label = Code
device-name-hint = Zum Beispiel „Mein Handy“, damit Sie später wissen, welche App Sie öffnen müssen.

## Anmelden

sign-in-title = Anmelden
sign-in-lead = und weiter zu { $client }
sign-in-submit = Anmelden
password-title = Passwort eingeben
username-missing = Geben Sie den Namen ein, mit dem Sie sich anmelden.
username-too-long = Dieser Name ist zu lang. Geben Sie höchstens 128 Zeichen ein.
password-missing = Geben Sie Ihr Passwort ein.
wrong-credentials = Name oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.
unknown-user = Diesen Namen hat hier niemand. Prüfen Sie die Schreibweise.
account-locked = Es gab zu viele falsche Versuche. Versuchen Sie es { $wait } noch einmal.
temporary-password-expired = Ihr vorläufiges Passwort ist abgelaufen. Bitten Sie die Person, die Sie eingeladen hat, um ein neues.
account-not-confirmed = Dieses Konto ist noch nicht bestätigt. Bitten Sie Ihre Administration, es zu bestätigen.
account-confirmed = Ihr Konto ist bestätigt. Melden Sie sich an, um weiterzugehen.
password-reset-required = Ihr Passwort muss zurückgesetzt werden, bevor Sie sich anmelden können. Wenden Sie sich an Ihre Administration.
password-reset-now = Ihr Passwort gilt nicht mehr. Wählen Sie ein neues, mit einem Code, den wir Ihnen senden.
password-in-a-breach = Dieses Passwort ist durch ein Datenleck an anderer Stelle bekannt geworden und öffnet Ihr Konto nicht mehr. Wählen Sie ein neues, mit einem Code, den wir Ihnen senden.

## Neues Passwort

new-password-title = Neues Passwort wählen
new-password-lead = Sie haben sich mit einem vorläufigen Passwort angemeldet. Das neue sollten nur Sie kennen.
new-password-lead-breached = Ihr Passwort ist durch ein Datenleck an anderer Stelle bekannt geworden. Wählen Sie eines, das Sie sonst nirgends verwenden.
new-password-submit = Speichern und weiter
new-password-missing = Geben Sie ein neues Passwort ein.
password-too-short = { $count ->
    [one] Das Passwort braucht mindestens ein Zeichen.
   *[other] Das Passwort braucht mindestens { $count } Zeichen.
}
password-too-long = { $count ->
    [one] Das Passwort darf höchstens ein Zeichen haben.
   *[other] Das Passwort darf höchstens { $count } Zeichen haben.
}
password-rules = Das neue Passwort erfüllt noch nicht alle Regeln. Die Liste zeigt, was fehlt.
password-needs-upper = Das Passwort braucht einen Großbuchstaben (A bis Z).
password-needs-lower = Das Passwort braucht einen Kleinbuchstaben (a bis z).
password-needs-digit = Das Passwort braucht eine Ziffer (0 bis 9).
password-needs-symbol = Das Passwort braucht ein Sonderzeichen, etwa !, ? oder #.
password-edge-space = Das Passwort darf nicht mit einem Leerzeichen beginnen oder enden.
password-mismatch = Die beiden Passwörter sind nicht gleich. Geben Sie das neue Passwort zweimal ein.
password-reused = Dieses Passwort haben Sie schon einmal verwendet. Wählen Sie ein anderes.
password-guessable = Das Passwort ist zu leicht zu erraten. Nehmen Sie mehr Zeichen, oder mehrere Wörter, die nichts miteinander und nichts mit Ihnen zu tun haben.
password-breached = Dieses Passwort ist durch ein Datenleck an anderer Stelle bekannt geworden. Wählen Sie eines, das Sie sonst nirgends verwenden.
password-characters = Das neue Passwort enthält Zeichen, die sich nicht verwenden lassen. Wählen Sie ein anderes.
password-changed = Ihr Passwort wurde geändert.
rule-length = { $count ->
    [one] Mindestens ein Zeichen
   *[other] Mindestens { $count } Zeichen
}
rule-upper = Ein Großbuchstabe
rule-lower = Ein Kleinbuchstabe
rule-digit = Eine Ziffer
rule-symbol = Ein Sonderzeichen, etwa !, ? oder #
rule-edges = Kein Leerzeichen am Anfang oder Ende
rule-unused = Keines, das Sie schon einmal hatten
rule-unguessable = Schwer zu erraten: kein gängiges Wort oder Muster, nichts über Sie
rule-unbreached = Keines aus einem bekannten Datenleck
rule-met = erfüllt
rule-unmet = fehlt noch

## Vergessenes Passwort

forgot-link = Passwort vergessen?
sign-up-link = Konto erstellen
sign-in-link = Zurück zur Anmeldung
forgot-title = Passwort vergessen?
forgot-lead = Sagen Sie uns, wer Sie sind. Wir senden Ihnen einen Code, mit dem Sie ein neues wählen.
forgot-submit = Code senden
choose-reset-title = Wohin soll der Code gehen?
choose-reset-legend = Senden
choose-reset-email = Per E-Mail
choose-reset-text = Per SMS
choose-reset-to = An { $destination }
reset-title = Passwort zurücksetzen
reset-lead = Falls es ein Konto gibt, ist ein Code unterwegs an { $destination }.
reset-everywhere = Überall sonst abmelden
reset-submit = Neues Passwort speichern
sent-code-hint = Er steht in der Nachricht, die wir gesendet haben. Bis sie ankommt, kann eine Minute vergehen.
code-not-there = Noch kein Code?
code-resend = Neuen senden
code-sent = Ein neuer Code ist unterwegs. Der vorige gilt nicht mehr.
code-sent-just-now = Eben wurde ein Code gesendet. Warten Sie eine halbe Minute, bevor Sie einen neuen anfordern.
no-recovery = Wir kennen keine Adresse, an die wir einen Code senden könnten. Bitten Sie Ihre Administration um Hilfe.

## Ein eigenes Konto

sign-up-title = Konto erstellen
sign-up-lead = für { $client }
sign-up-passwordless = Sie können das Passwort leer lassen. Dann lässt Sie ein Code oder ein Passkey ein.
sign-up-submit = Konto erstellen
optional = (freiwillig)
terms-title = Bevor es weitergeht
terms-lead = Bitte lesen Sie, worum es geht, und stimmen Sie zu. Es ist neu oder hat sich geändert, seit Sie zugestimmt haben.
terms-agree = Ich stimme zu: { $title }
terms-read = „{ $title }“ lesen (öffnet sich in einem neuen Tab)
terms-missing = Um fortzufahren, setzen Sie ein Häkchen bei „{ $title }“.
terms-decline = Ich stimme nicht zu
terms-declined-title = Sie haben nicht zugestimmt
terms-declined-lead = Ohne Ihre Zustimmung können Sie sich hier nicht anmelden. An die Anwendung wurde nichts weitergegeben.
terms-again = Noch einmal lesen
label-name = Vollständiger Name
label-given-name = Vorname
label-middle-name = Weiterer Vorname
label-family-name = Nachname
label-nickname = Spitzname
label-birthdate = Geburtsdatum
label-gender = Geschlecht
label-address = Anschrift
label-locale = Sprache
label-zoneinfo = Zeitzone
label-profile = Profilseite
label-picture = Bild
label-website = Website
field-missing = Füllen Sie dieses Feld aus.
field-too-long = Das ist zu lang. Kürzen Sie es.
field-characters = Hier stehen Zeichen, die nicht verwendet werden können. Nehmen Sie sie heraus.
username-taken = Diesen Benutzernamen hat schon jemand. Wählen Sie einen anderen.
name-taken = Damit gibt es schon ein Konto. Melden Sie sich an, oder setzen Sie Ihr Passwort zurück.
looks-like-contact = Ein Benutzername darf nicht wie eine E-Mail-Adresse oder Telefonnummer aussehen. Wählen Sie einen anderen.
not-email = Das ist keine E-Mail-Adresse. Sie sieht aus wie name@example.com.
not-phone = Das ist keine Telefonnummer. Beginnen Sie mit + und der Landesvorwahl, etwa +49 30 901820.
not-date = Das ist kein Datum.
not-url = Das ist keine Webadresse. Sie beginnt mit https://.
not-number = Das ist keine Zahl. Schreiben Sie sie wie 12 oder 12.5.
not-a-choice = Wählen Sie eines davon.
pattern-missed = Das hat nicht die Form, die verlangt wird.
choose-one = Bitte wählen
yes = Ja
no = Nein
confirm-title = Konto bestätigen
confirm-lead = Wir haben einen Code an { $destination } gesendet.
confirm-lead-link = Wir haben einen Link an { $destination } gesendet. Öffnen Sie ihn, und kommen Sie dann hierher zurück.
sent-code-missing = Geben Sie den Code aus unserer Nachricht ein.
sent-code-wrong = Dieser Code stimmt nicht. Prüfen Sie ihn, oder fordern Sie einen neuen an.
code-expired = Dieser Code ist abgelaufen. Fordern Sie einen neuen an.
contact-taken = Diese Adresse gehört inzwischen zu einem anderen Konto. Melden Sie sich dort an, oder setzen Sie dessen Passwort zurück.
await-approval-title = Fast geschafft
await-approval-lead = Ihr Konto für { $client } ist angelegt. Jemand muss es noch freigeben; versuchen Sie es später wieder.
confirm-link-title = Noch ein Druck
confirm-link-lead = Drücken Sie den Knopf, um das Konto für { $client } zu bestätigen. Wenn Sie keines angelegt haben, schließen Sie diese Seite.
confirm-link-submit = Konto bestätigen
confirmed-title = Ihr Konto ist bestätigt
confirmed-lead = Gehen Sie zurück zu der Seite, auf der Sie es angelegt haben, oder melden Sie sich an.
link-expired-title = Dieser Link ist abgelaufen
link-expired-lead = Melden Sie sich mit Namen und Passwort an. Dann senden wir Ihnen einen neuen.

## Zweiter Schritt

choose-setup-title = Zweiten Schritt einrichten
choose-setup-lead = Ein Passwort allein kann erraten oder gestohlen werden. Mit einem zweiten Schritt bleibt Ihr Konto auch dann Ihres.
choose-setup-legend = Wie möchten Sie bestätigen, dass Sie es sind?
method-totp = Authenticator-App
method-totp-hint = Eine App auf Ihrem Handy oder Computer zeigt alle 30 Sekunden einen neuen Code. Sie braucht kein Netz.
method-password = Passwort
method-password-hint = Das Passwort, das Sie für dieses Konto gewählt haben.
method-email = Code per E-Mail
method-email-hint = Wir senden ihn an Ihre Adresse.
method-text = Code per SMS
method-text-hint = Wir senden ihn an Ihr Telefon.
choose-title = Wie möchten Sie sich anmelden?
choose-second-title = Wie möchten Sie es bestätigen?
choose-legend = Wählen Sie eines davon
other-way = Einen anderen Weg nehmen
sent-code-title = Code aus unserer Nachricht eingeben
sent-code-lead = Er ist unterwegs an { $destination }.
sent-link-hint = Oder öffnen Sie den Link in der Nachricht, auf irgendeinem Gerät.
sent-link-waits = Diese Seite geht dann von selbst weiter.
sent-link-opened = Ich habe den Link geöffnet
await-link-title = Warten auf Ihren Link
await-link-lead = Öffnen Sie den Link, der an { $destination } unterwegs ist, und drücken Sie dort den Knopf.
await-link-looks = Diese Seite sieht alle paar Sekunden nach und geht dann von selbst weiter.
await-link-code = Stattdessen den Code eingeben
link-pressed-title = Sie können weitergehen
link-pressed-lead = Der Link in unserer Nachricht wurde benutzt. Weiter zu { $client }.
sign-in-link-title = Melden Sie sich gerade an?
sign-in-link-lead = Jemand möchte sich als Sie bei { $client } anmelden.
sign-in-link-asked = { $count ->
    [0] Gerade eben
    [one] Vor 1 Minute
   *[other] Vor { $count } Minuten
}
sign-in-link-elsewhere = Angemeldet wird jener Browser, nicht dieser. Wenn Sie dort nicht selbst begonnen haben, sagen Sie Nein: Sonst kommt jemand anderes in Ihr Konto.
sign-in-link-yes = Ja, anmelden
sign-in-link-no = Nein, das war ich nicht
sign-in-link-pressed-title = Gehen Sie dorthin zurück, wo Sie begonnen haben
sign-in-link-pressed-lead = Die Seite dort geht von selbst weiter. Diese hier können Sie schließen.
sign-in-link-refused-title = Niemand wurde eingelassen
sign-in-link-refused-lead = Code und Link aus jener Nachricht bewirken nichts mehr. Weiter ist nichts zu tun.
sign-in-link-expired-title = Dieser Link bewirkt nichts mehr
sign-in-link-expired-lead = Er wurde benutzt, oder seine Zeit ist um. Wenn Sie den Knopf gerade gedrückt haben, gehen Sie dorthin zurück, wo Sie begonnen haben. Sonst fordern Sie dort einen neuen an.
no-second = Ihr Konto braucht einen zweiten Schritt, und hier ist keiner möglich. Bitten Sie Ihre Administration um Hilfe.
method-passkey = Passkey
method-passkey-hint = Ihr Gerät bestätigt per Fingerabdruck, Gesicht oder PIN, dass Sie es sind.
method-missing = Wählen Sie eines der Verfahren.
set-up-totp-title = Authenticator‑App einrichten
set-up-totp-lead = Fügen Sie das Konto in der App hinzu und geben Sie dann den Code ein, den sie zeigt.
set-up-totp-scan = Scannen Sie dieses Bild mit der App.
set-up-totp-open = In der App auf diesem Gerät öffnen
set-up-totp-key = Oder tippen Sie diesen Schlüssel in die App ein:
set-up-totp-code-hint = Die App zeigt ihn, sobald das Konto hinzugefügt ist.
set-up-totp-submit = Code prüfen und abschließen
qr-alt = QR-Code mit dem Schlüssel für Ihre Authenticator-App. Derselbe Schlüssel steht ausgeschrieben darunter.
totp-title = Code eingeben
totp-hint = Öffnen Sie Ihre Authenticator-App, um ihn zu sehen.
totp-hint-device = Öffnen Sie die Authenticator-App auf { $device }, um ihn zu sehen.
code-missing = Geben Sie den Code aus Ihrer App ein.
code-malformed = Der Code hat sechs Ziffern. Geben Sie alle ein.
code-wrong = Dieser Code stimmt nicht. Geben Sie den Code ein, den Ihre App jetzt zeigt.
code-used = Dieser Code wurde schon verwendet. Warten Sie, bis Ihre App den nächsten zeigt.
method-recovery-code = Wiederherstellungscode
recovery-code-use = Wiederherstellungscode verwenden
remember-browser = { $count ->
    [one] In diesem Browser 1 Tag lang nicht danach fragen
   *[other] In diesem Browser { $count } Tage lang nicht danach fragen
}
lose-factor = Nichts davon habe ich mehr
lost-factor-title = Ohne zweiten Schritt hineinkommen
lost-factor-lead = { $count ->
    [one] Damit niemand sonst hineinkommt, dauert das einen Tag. Wir melden es an jede Adresse und Nummer Ihres Kontos, und ein Druck hält es auf. Nach diesem Tag weisen Sie dasselbe noch einmal nach und richten einen neuen zweiten Schritt ein.
   *[other] Damit niemand sonst hineinkommt, dauert das { $count } Tage. Wir melden es an jede Adresse und Nummer Ihres Kontos, und ein Druck hält es auf. Nach diesen Tagen weisen Sie dasselbe noch einmal nach und richten einen neuen zweiten Schritt ein.
}
lost-factor-ripe-lead = Die Wartezeit ist um. Weisen Sie noch einmal nach, dass Sie es sind. Dann werden Ihre bisherigen zweiten Schritte entfernt, Sie werden überall abgemeldet und richten einen neuen ein.
lost-factor-legend = Wohin dürfen wir einen Code senden?
lost-factor-submit = Code senden
lost-factor-waits-title = Ihre Anfrage wartet
lost-factor-waits-lead = Kommen Sie am { $when } wieder, oder in den zwei Wochen danach. Bis dahin lässt Sie nur Ihr zweiter Schritt hinein, und wenn Sie ihn benutzen, endet die Anfrage.
lost-factor-waits-hint = Das waren Sie nicht? Öffnen Sie den Link in unserer Nachricht, und ändern Sie Ihr Passwort.
stop-lost-factor-title = Den zweiten Schritt behalten?
stop-lost-factor-lead = Jemand möchte ohne den zweiten Schritt in Ihr Konto für { $client }. Wenn Sie das nicht waren, halten Sie es jetzt auf.
stop-lost-factor-submit = Aufhalten
lost-factor-stopped-title = Aufgehalten
lost-factor-stopped-lead = Ihr zweiter Schritt bleibt. Wenn nicht Sie das wollten, ändern Sie Ihr Passwort: Jemand kennt es.
lost-factor-nothing-title = Es gibt nichts aufzuhalten
lost-factor-nothing-lead = Es wurde schon aufgehalten, oder es ist vorbei. Wenn Ihr zweiter Schritt fehlt und Sie das nicht waren, melden Sie es Ihrer Administration.
account-lost-factor = Jemand möchte ohne Ihren zweiten Schritt in Ihr Konto. Ab dem { $when } kann er entfernt werden. Wenn Sie das nicht waren, halten Sie es auf.
recovery-code-title = Wiederherstellungs­code eingeben
recovery-code-label = Wiederherstellungscode
recovery-code-hint = Einer der zehn, die Sie aufbewahrt haben. Jeder gilt einmal.
recovery-code-missing = Geben Sie einen Ihrer Wiederherstellungscodes ein.
recovery-code-wrong = Dieser Code stimmt nicht, oder er wurde schon verwendet. Prüfen Sie ihn, oder nehmen Sie einen anderen.
recovery-codes-title = Bewahren Sie Ihre Wiederherstellungs­codes auf
recovery-codes-lead = Wenn Ihr Telefon verloren oder nicht zur Hand ist, kommen Sie mit einem davon hinein. Jeder gilt einmal. Drucken Sie die Codes aus, oder kopieren Sie sie an einen sicheren Ort.
recovery-codes-once = Wir zeigen sie nur dieses eine Mal. Frühere gelten nicht mehr.
recovery-codes-kept = Ich habe sie aufbewahrt
device-name-too-long = Dieser Name ist zu lang. Geben Sie höchstens 64 Zeichen ein.
authenticator-added = Ihre Authenticator-App wurde hinzugefügt.

## Sitzungen

continue-title = Willkommen zurück
continue-lead = Sie können direkt weiter zu { $client }.
choose-account-title = Konto wählen
choose-account-lead = Wer möchte weiter zu { $client }?
choose-account-again = Erneut anmelden
sign-out-of = { $name } abmelden
sign-out-all = Alle abmelden
confirm-sign-out-title = Abmelden?
confirm-sign-out-lead = Sie werden in diesem Browser von allen Anwendungen abgemeldet, die diese Anmeldung nutzen.
signed-out-title = Sie sind abgemeldet
signed-out-lead = Sie können dieses Fenster jetzt schließen.
signed-out-notice = Sie sind abgemeldet.
session-refreshed = Die Tokens wurden erneuert.

## Die Kontoseite

account-title = Ihr Konto
account-profile-heading = Über Sie
account-verified = Bestätigt
account-unverified = Nicht bestätigt
account-profile-change = Angaben ändern
account-profile-title = Ihre Angaben ändern
account-save = Speichern
account-email-change = E-Mail-Adresse ändern
account-email-add = E-Mail-Adresse hinzufügen
account-email-title = Ihre E-Mail-Adresse
account-email-code-title = Diese E-Mail-Adresse bestätigen
account-phone-change = Telefonnummer ändern
account-phone-add = Telefonnummer hinzufügen
account-phone-title = Ihre Telefonnummer
account-phone-code-title = Diese Telefonnummer bestätigen
account-contact-lead = Wir senden einen Code dorthin. Bis Sie ihn eingegeben haben, ändert sich nichts.
account-contact-other = Etwas anderes eingeben
label-preferred-username = Anmeldename
profile-changed = Ihre Angaben wurden geändert.
email-changed = Ihre E-Mail-Adresse wurde geändert.
phone-changed = Ihre Telefonnummer wurde geändert.
account-email-remove = Diese Adresse entfernen
account-phone-remove = Diese Nummer entfernen
email-removed = Ihre E-Mail-Adresse wurde entfernt.
phone-removed = Ihre Telefonnummer wurde entfernt.
already-yours = Das haben Sie schon. Geben Sie etwas anderes ein.
sign-in-again = Dafür müssen Sie sich in den letzten zehn Minuten angemeldet haben. Melden Sie sich neu an und kommen Sie dann zurück.
second-step-first = Das ändert, wie Sie sich anmelden; darum kommt Ihr zweiter Schritt zuerst. Melden Sie sich überall ab und mit ihm wieder an, oder öffnen Sie in Ihrer App, was danach fragt. Kommen Sie dann zurück.
prove-first = Bevor Sie das ändern, bestätigen Sie bitte, dass Sie es sind.
prove-link = Mit einem Code bestätigen
account-proof-title = Bestätigen Sie, dass Sie es sind
account-proof-lead = Danach können Sie mit Ihrer Änderung weitermachen.
account-proof-code-title = Geben Sie den Code zur Bestätigung ein
proof-done = Danke, das ist bestätigt. Sie können jetzt weitermachen.
account-sign-in-heading = Wie Sie sich anmelden
account-change-password = Passwort ändern
account-set-password = Passwort wählen
account-first-password-title = Passwort wählen
account-no-app = Keine
account-added = Hinzugefügt am { $when }
account-remove-app = App entfernen
account-add-app = App hinzufügen
account-change-app = Benennen oder entfernen
account-new-authenticator-title = Authenticator-App hinzufügen
account-new-authenticator-submit = App hinzufügen
account-recovery-codes = Wiederherstellungscodes
account-recovery-codes-left = { $count ->
    [0] Keiner übrig
    [one] 1 übrig
   *[other] { $count } übrig
}
account-recovery-codes-make = Neue erstellen
account-recovery-codes-title = Neue Wiederherstellungs­codes erstellen
account-recovery-codes-lead = Sie erhalten zehn Codes für den Tag, an dem Ihr zweiter Schritt nicht zur Hand ist. Die bisherigen gelten ab sofort nicht mehr.
account-recovery-codes-submit = Neue Codes erstellen
account-browsers-heading = Vertraute Browser
account-browsers-hint = In diesen werden Sie nicht nach dem zweiten Schritt gefragt. Wenn Sie einen davon nicht kennen, entfernen Sie ihn, und ändern Sie Ihr Passwort.
account-trusted-browser = Vertrauter Browser
account-browser-seen = Zuletzt verwendet: { $when }
account-browser-until = Bis { $when }
account-browser-forget = Entfernen
account-browsers-forget = Alle entfernen
browsers-forgotten = Dort wird wieder nach Ihrem zweiten Schritt gefragt.
account-session-heading = Wo Sie angemeldet sind
account-this-browser = Dieser Browser
account-since = Seit { $when }
account-sessions-link = Alle Browser
account-sessions-lead = Eine Anwendung, die dort angemeldet wurde, bleibt es; ihren Zugriff beenden Sie auf der Seite Ihres Kontos. Wenn Sie einen Browser nicht kennen, melden Sie sich dort ab, und ändern Sie Ihr Passwort.
account-some-browser = Ein Browser
account-sessions-end = Überall sonst abmelden
account-sessions-more = { $count ->
    [one] Und eine weitere Anmeldung
   *[other] Und { $count } weitere Anmeldungen
}
session-ended = Dort sind Sie abgemeldet.
sessions-ended = Überall sonst sind Sie abgemeldet.
account-events-link = Was zuletzt geschah
account-events-title = Was zuletzt geschah
account-events-lead = Wenn Sie hier etwas nicht kennen, sagen Sie es. Wir sperren Ihr Konto dann für alle anderen.
account-events-none = Noch ist nichts festgehalten.
event-browser = { $browser } auf { $system }
event-not-me = Das war ich nicht
event-refused = Abgelehnt
event-sign-in = Anmeldung
event-sign-in-failed = Versuch einer Anmeldung
event-sign-in-blocked = Anmeldung verhindert
event-unusual-low = Etwas ungewöhnlich: { $signs }
event-unusual-medium = Ungewöhnlich: { $signs }
event-unusual-high = Sehr ungewöhnlich: { $signs }
event-sign-up = Konto erstellt
event-confirmed = Konto bestätigt
event-password-changed = Passwort geändert
event-recovery-begun = Code zum Zurücksetzen angefordert
event-password-reset = Passwort zurückgesetzt
event-app-added = Authenticator-App hinzugefügt
event-app-removed = Authenticator-App entfernt
event-passkey-added = Passkey hinzugefügt
event-passkey-removed = Passkey entfernt
event-browser-trusted = Browser als vertraut gemerkt
event-browsers-forgotten = Vertraute Browser entfernt
event-email-codes-added = Codes per E-Mail eingeschaltet
event-email-codes-removed = Codes per E-Mail ausgeschaltet
event-text-codes-added = Codes per SMS eingeschaltet
event-text-codes-removed = Codes per SMS ausgeschaltet
event-recovery-codes-made = Wiederherstellungscodes erstellt
event-recovery-code-used = Wiederherstellungscode benutzt
event-recovery-codes-removed = Wiederherstellungscodes entfernt
event-profile-changed = Angaben geändert
event-email-changed = E-Mail-Adresse geändert
event-phone-changed = Telefonnummer geändert
event-email-removed = E-Mail-Adresse entfernt
event-phone-removed = Telefonnummer entfernt
event-sign-out = Abmeldung
event-everywhere = Überall abgemeldet
event-sessions-ended = Anderswo abgemeldet
event-terms-agreed = Bedingungen zugestimmt
event-consent-withdrawn = Einwilligung widerrufen
event-app-disconnected = Anwendung getrennt
event-exported = Daten heruntergeladen
event-disowned = „Das war ich nicht“
event-lost-factor-begun = Zugang ohne zweiten Schritt angefragt
event-lost-factor-stopped = Anfrage ohne zweiten Schritt aufgehalten
event-lost-factor-finished = Zweite Schritte nach der Wartezeit entfernt
event-administered = Durch die Administration geändert
not-me-title = Das waren Sie nicht?
not-me-lead = Dann tun wir dies:
not-me-ends = Sie werden in jedem anderen Browser und jeder Anwendung abgemeldet.
not-me-app = Die seitdem hinzugefügte Authenticator-App wird entfernt.
not-me-recovery-codes = Seitdem erstellte Wiederherstellungscodes gelten nicht mehr.
not-me-passkey = Ein seither hinzugefügter Passkey wird entfernt.
not-me-email-codes = Seitdem eingeschaltete Codes per E-Mail werden ausgeschaltet.
not-me-text-codes = Seitdem eingeschaltete Codes per SMS werden ausgeschaltet.
not-me-password = Sie wählen ein neues Passwort, und das alte gilt nicht mehr.
not-me-submit = Konto sichern
secured = Ihr Konto gehört wieder nur Ihnen: Das Passwort ist neu, und alle anderen sind abgemeldet.
account-everywhere = Überall abmelden
account-everywhere-hint = Sie können sich in jedem Browser und jeder Anwendung auf einmal abmelden, auch hier.
account-apps-heading = Anwendungen mit Zugriff
account-apps-hint = Eine Anwendung, die Sie trennen, handelt nicht mehr für Sie. Sie kann wiederkommen, wenn Sie sich dort erneut anmelden.
account-apps-none = Keine
account-app-last = Letzte Anmeldung { $when }
account-disconnect = Trennen
account-disconnect-app = { $name } trennen
app-disconnected = Die Anwendung hat keinen Zugriff mehr auf Ihr Konto.
account-terms-heading = Bedingungen und Einwilligungen
account-terms-version = Version { $version }
account-terms-since = Zugestimmt: { $when }
account-terms-language = Sprache: { $language }
account-terms-none = Sie haben bisher keinem Dokument zugestimmt.
account-terms-offers = Dem können Sie zustimmen
account-terms-agree = Ich stimme zu
account-terms-withdraw = Widerrufen
consent-given = Danke. Ihre Einwilligung ist vermerkt.
consent-withdrawn = Ihre Einwilligung ist widerrufen.
account-data-heading = Ihre Daten
account-export-hint = Was über Sie gespeichert ist, als Datei, die Programme lesen können.
account-export = Meine Daten herunterladen
account-delete = Konto löschen
account-back = Zurück zu Ihrem Konto
account-password-title = Ihr Passwort ändern
label-current-password = Aktuelles Passwort
current-password-missing = Geben Sie Ihr aktuelles Passwort ein.
current-password-wrong = Das ist nicht Ihr aktuelles Passwort.
account-authenticator-title = Ihre Authenticator-App
account-authenticator-lead = Die Codes dieser App werden dann nicht mehr angenommen. Wo ein zweiter Schritt Pflicht ist und dieser der einzige war, richten Sie bei der nächsten Anmeldung einen neuen ein.
account-authenticator-submit = App entfernen
authenticator-removed = Ihre Authenticator-App wurde entfernt.

passkey-title = Ihren Passkey verwenden
passkey-lead = Ihr Gerät fragt nach Fingerabdruck, Gesicht oder PIN. Liegt der Passkey auf Ihrem Handy, wählen Sie es in dem Fenster, das sich öffnet.
passkey-use = Passkey verwenden
passkey-sign-in = Mit Passkey anmelden
passkey-unable = Passkeys brauchen JavaScript und einen Browser, der sie kennt. Nutzen Sie hier einen anderen Weg.
passkey-trouble = Das hat nicht geklappt oder wurde abgebrochen. Versuchen Sie es noch einmal oder auf anderem Weg.
passkey-refused = Dieser Passkey hat hier nicht funktioniert. Versuchen Sie es noch einmal oder auf anderem Weg.
passkey-too-late = Es hat eine Weile gedauert. Versuchen Sie es noch einmal.
passkey-known = Dieser Passkey ist schon in Gebrauch. Melden Sie sich damit an oder erstellen Sie einen anderen.
passkeys-full = Sie haben so viele Passkeys, wie es geben darf. Entfernen Sie zuerst einen.
new-passkey-title = Einfacher anmelden mit einem Passkey
new-passkey-lead = Mit einem Passkey melden Sie sich per Fingerabdruck, Gesicht oder PIN an. Nichts, was man sich merken muss, und nichts, was eine gefälschte Seite stehlen könnte.
new-passkey-submit = Passkey erstellen
new-passkey-later = Nicht jetzt
label-passkey-name = Name des Passkeys
passkey-name-hint = Damit Sie ihn später wiedererkennen, zum Beispiel „Mein Handy“. Er darf leer bleiben.
passkey-prove-lead = Ein Passkey öffnet Ihr Konto. Geben Sie zuerst Ihr Passwort ein, damit niemand sonst einen hinzufügt.
passkeys-title = Ihre Passkeys
passkeys-heading = Passkeys
passkeys-none = Keine
passkeys-manage = Passkeys ansehen
passkeys-back = Zurück zu Ihren Passkeys
passkey-add = Passkey hinzufügen
passkey-change = Ändern
passkey-unnamed = Passkey ohne Namen
passkey-used = Zuletzt verwendet am { $when }
passkey-unused = Noch nicht verwendet
passkey-synced = Auf mehreren Ihrer Geräte
passkey-own-title = Ihr Passkey
passkey-rename = Namen speichern
passkey-remove-heading = Diesen Passkey entfernen
passkey-remove-hint = Er öffnet Ihr Konto dann nicht mehr. Auf Ihrem Gerät kann er noch aufgeführt sein, bis Sie ihn dort löschen.
passkey-remove = Passkey entfernen
passkey-added = Ihr Passkey ist bereit. Verwenden Sie ihn bei der nächsten Anmeldung.
passkey-renamed = Der Name ist gespeichert.
passkey-removed = Der Passkey ist entfernt.
account-deletion-title = Konto löschen?
account-deletion-lead = Ihr Konto und alles, was dazugehört, wird endgültig gelöscht, in jeder Anwendung, die es verwendet. Niemand kann es zurückholen.
label-account-name = Name des Kontos
account-name-hint = Geben Sie zur Sicherheit { $name } ein
account-name-wrong = So heißt dieses Konto nicht. Geben Sie den Namen so ein, wie er angezeigt wird.
account-deletion-submit = Endgültig löschen
account-deleted-title = Ihr Konto ist gelöscht
account-deleted-lead = Hier ist nichts davon übrig. { $client } kann noch eigene Daten haben.
account-closed-title = Bitte zuerst anmelden
account-closed-lead = Ihr Konto öffnet sich, sobald Sie bei { $client } angemeldet sind. Melden Sie sich dort an und kommen Sie dann zurück.

## Wenn es nicht weitergeht wie geplant

page-out-of-date = Diese Seite war nicht mehr aktuell. Hier geht es weiter.
time-ran-out = Es hat eine Weile gedauert, deshalb beginnen wir von vorn. Bitte melden Sie sich noch einmal an.
form-unverified = Wir konnten nicht prüfen, woher das Formular kam. Bitte senden Sie es noch einmal.
cookies-blocked = Ihr Browser hat unser Cookie nicht zurückgesendet. Erlauben Sie Cookies für diese Website und versuchen Sie es noch einmal.
too-many-requests = Das war zu oft in kurzer Zeit. Versuchen Sie es { $wait } noch einmal.
busy = Gerade melden sich viele Menschen an. Bitte versuchen Sie es gleich noch einmal.
expired-title = Die Zeit ist abgelaufen
expired-lead = Damit Ihr Konto sicher bleibt, endet eine Anmeldung nach einer Weile. Es ist nichts verloren; beginnen Sie einfach von vorn.
locked-title = Bitte warten Sie kurz
locked-lead = Es gab zu viele falsche Versuche, deshalb lassen wir einen Moment lang niemanden hinein. Das schützt das Konto vor dem Erraten des Passworts.
locked-wait = Versuchen Sie es { $wait } noch einmal.
too-many-title = Bitte etwas langsamer
too-many-lead = In kurzer Zeit kam mehr an, als wir annehmen. Nichts ist verloren: kurz warten, dann geht es weiter.
form-post-title = Einen Moment
form-post-lead = Sie werden zu { $client } zurückgebracht. Wenn nichts geschieht, drücken Sie auf „Weiter“.

error-not-found-heading = Seite nicht gefunden
error-not-found-what = Unter dieser Adresse gibt es keine Seite.
error-not-found-next = Prüfen Sie die Adresse, oder gehen Sie zurück zur Anwendung und beginnen Sie dort.
error-method-not-allowed-heading = Das geht hier nicht
error-method-not-allowed-what = Die Adresse gibt es, aber nicht für diese Art von Anfrage.
error-method-not-allowed-next = Gehen Sie zurück zur Anwendung und beginnen Sie dort.
error-too-large-heading = Es wurde zu viel gesendet
error-too-large-what = Das Formular enthielt mehr, als wir annehmen können.
error-too-large-next = Gehen Sie zurück, kürzen Sie Ihre Eingabe und senden Sie sie noch einmal.
error-bad-request-heading = Wir haben die Anfrage nicht verstanden
error-bad-request-what = Etwas darin fehlte oder war beschädigt.
error-bad-request-next = Gehen Sie zurück zur Anwendung und beginnen Sie von vorn.
error-form-unverified-heading = Wir konnten das Formular nicht prüfen
error-form-unverified-what = Das Formular und das Cookie Ihres Browsers gehören nicht zusammen. Das kommt vor, wenn eine Seite lange offen war oder Cookies gelöscht wurden.
error-form-unverified-next = Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.
error-cookies-blocked-heading = Zum Anmelden sind Cookies nötig
error-cookies-blocked-what = Ihr Browser hat unser Cookie nicht zurückgesendet. Ohne Cookie können wir Ihre Anmeldung nicht von anderen unterscheiden.
error-cookies-blocked-next = Erlauben Sie in den Einstellungen Ihres Browsers Cookies für diese Website und beginnen Sie von vorn.
error-busy-heading = Gerade melden sich viele Menschen an
error-busy-what = Mehr können wir im Augenblick nicht annehmen.
error-busy-next = Bitte versuchen Sie es gleich noch einmal.
error-store-unavailable-heading = Die Anmeldung ist unterbrochen
error-store-unavailable-what = Ein Teil unseres Dienstes antwortet nicht. Ihr Konto und Ihr Passwort sind sicher.
error-store-unavailable-next = Bitte versuchen Sie es in einigen Minuten noch einmal.
error-too-many-requests-heading = Das war zu oft
error-too-many-requests-what = Aus Ihrem Netz kamen in kurzer Zeit viele Anfragen.
error-too-many-requests-next = Warten Sie einige Minuten und versuchen Sie es dann noch einmal.
error-network-heading = Von hier aus geht es nicht
error-network-what = Von dem Netz aus, das Sie gerade verwenden, darf diese Seite nicht benutzt werden.
error-network-next = Versuchen Sie es aus einem anderen Netz. Wenn es von hier aus gehen sollte, nennen Sie Ihrer Administration die Nummer unten.
error-internal-heading = Bei uns ist etwas schiefgegangen
error-internal-what = Sie haben nichts falsch gemacht. Der Fehler ist aufgezeichnet.
error-internal-next = Bitte versuchen Sie es noch einmal. Geschieht es wieder, nennen Sie Ihrer Administration die Referenz unten.
error-redirect-mismatch-heading = Wir können Sie nicht zurückschicken
error-redirect-mismatch-what = Die Anwendung wollte, dass wir Sie an eine Adresse schicken, die sie nicht angemeldet hat. Zu Ihrem Schutz halten wir hier an.
error-redirect-mismatch-next = Geben Sie den Betreibern der Anwendung Bescheid. Sie brauchen die Referenz unten.
error-missing-parameters-heading = Der Link ist unvollständig
error-missing-parameters-what = Die Anwendung hat etwas ausgelassen, das eine Anmeldung braucht.
error-missing-parameters-next = Gehen Sie zurück zur Anwendung und beginnen Sie von vorn. Hilft das nicht, geben Sie den Betreibern Bescheid.
error-unknown-client-heading = Wir kennen diese Anwendung nicht
error-unknown-client-what = Die Anwendung, die Sie hierher geschickt hat, ist bei uns nicht angemeldet.
error-unknown-client-next = Prüfen Sie den Link, oder geben Sie den Betreibern der Anwendung Bescheid.
error-unknown-host-heading = Hier meldet sich niemand an
error-unknown-host-what = Für diese Adresse ist keine Anmeldung eingerichtet.
error-unknown-host-next = Prüfen Sie die Adresse auf Tippfehler.
error-login-unavailable-heading = Diese Anmeldeseiten sind nicht verfügbar
error-login-unavailable-what = Die Anwendung hat zurzeit keine eigenen Anmeldeseiten.
error-login-unavailable-next = Geben Sie den Betreibern der Anwendung Bescheid. Sie brauchen die Referenz unten.
error-logout-destination-heading = Wir können Sie nicht weiterschicken
error-logout-destination-what = Die Anwendung wollte, dass wir Sie an eine Adresse schicken, die sie nicht angemeldet hat. Zu Ihrem Schutz halten wir hier an.
error-logout-destination-next = Sie können dieses Fenster schließen oder die Anwendung selbst öffnen.
error-not-confirmed-heading = Ihr Konto ist noch nicht bestätigt
error-not-confirmed-what = Name und Passwort stimmen, aber das Konto ist noch nicht bestätigt.
error-not-confirmed-next = Bitten Sie Ihre Administration, es zu bestätigen, und melden Sie sich dann noch einmal an.
error-reset-required-heading = Ihr Passwort muss zurückgesetzt werden
error-reset-required-what = Zu Ihrer Sicherheit gilt Ihr altes Passwort nicht mehr.
error-reset-required-next = Bitten Sie Ihre Administration um ein neues.
error-no-factor-heading = Ein zweiter Schritt fehlt
error-no-factor-what = Diese Anwendung verlangt einen zweiten Schritt, und Ihr Konto hat keinen, der hier verwendet werden kann.
error-no-factor-next = Bitten Sie Ihre Administration, einen für Sie einzurichten.

## E-Mails und Textnachrichten

moment = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[other] Dezember
} { $year }, { $time } Uhr UTC
mail-subject = { $title } – { $app }
mail-code = Ihr Code
mail-or-link = Oder öffnen Sie diesen Link, auf irgendeinem Gerät. Angemeldet werden Sie dort, wo Sie begonnen haben:
mail-fact-account = Konto
mail-fact-password = Vorläufiges Passwort
mail-fact-device = Gerät
mail-fact-when = Wann
mail-fact-browser = Browser
mail-fact-address = Netzwerkadresse
mail-fact-now = Jetzt
mail-fact-takes-effect = Wird wirksam
mail-fact-codes-left = Übrige Wiederherstellungscodes
mail-fact-unusual = Ungewöhnlich
mail-fact-country = Land
risk-new-browser = neuer Browser
risk-new-network = neues Netzwerk
risk-many-failures = viele Fehlversuche zuvor
risk-new-country = neues Land
risk-impossible-travel = zu weit weg von der Anmeldung davor
mail-action-confirm = E-Mail-Adresse bestätigen
mail-action-sign-in = Anmelden
mail-action-stop = Das stoppen
mail-action-not-me = Das war ich nicht
mail-note-code-lasts = Der Code gilt { $span } und nur einmal.
mail-note-link-lasts = Der Link gilt { $span } und nur einmal.
mail-note-password-lasts = Das Passwort gilt { $span } und nur einmal. Bei der Anmeldung wählen Sie ein eigenes.
mail-note-ignore = Wenn Sie das nicht angefordert haben, können Sie diese Nachricht ignorieren. Es passiert nichts.
mail-note-keep = Behalten Sie den Code für sich: Niemand von { $app } wird Sie je danach fragen.
mail-note-somebody-knows = Wenn Sie sich gerade nicht anmelden, kennt jemand anderes Ihr Passwort. Ändern Sie es.
mail-note-nothing-changed = Wenn Sie das nicht angefordert haben, können Sie diese Nachricht ignorieren. Ihr Passwort bleibt, wie es ist.
mail-note-not-you = Wenn Sie das waren, müssen Sie nichts tun. Wenn nicht, geben Sie bitte sofort Ihrer Administration Bescheid.
mail-note-blocked-you = Wenn Sie das waren, melden Sie sich mit einem Browser oder an einem Ort an, die Sie schon benutzt haben, oder mit einem Passkey.
mail-note-blocked-not-you = Wenn Sie es nicht waren, kennt vielleicht jemand Ihr Passwort. Wählen Sie ein anderes.
mail-footer = Diese Nachricht wurde automatisch von { $app } gesendet. Antworten darauf werden nicht gelesen.

mail-sign-up-code-title = Bestätigen Sie Ihre E-Mail-Adresse
mail-sign-up-code-lead = Geben Sie diesen Code ein, um die Registrierung für { $app } abzuschließen.
mail-sign-up-link-title = Bestätigen Sie Ihre E-Mail-Adresse
mail-sign-up-link-lead = Ein Schritt fehlt noch zur Registrierung für { $app }: Bestätigen Sie, dass diese Adresse Ihnen gehört.
mail-resent-code-title = Ihr neuer Code
mail-resent-code-lead = Geben Sie diesen Code ein, um die Registrierung für { $app } abzuschließen. Frühere Codes gelten nicht mehr.
mail-resent-link-title = Ihr neuer Link
mail-resent-link-lead = Bestätigen Sie, dass diese Adresse Ihnen gehört, um die Registrierung für { $app } abzuschließen. Frühere Links gelten nicht mehr.
mail-recovery-code-title = Passwort zurücksetzen
mail-recovery-code-lead = Geben Sie diesen Code ein, um ein neues Passwort für { $app } zu wählen.
mail-sign-in-code-title = Ihr Code zum Anmelden
mail-sign-in-code-lead = Geben Sie diesen Code ein, um sich bei { $app } anzumelden.
mail-mfa-code-title = Ihr Code für den zweiten Schritt
mail-mfa-code-lead = Ihr Passwort war richtig. Geben Sie diesen Code ein, um die Anmeldung bei { $app } abzuschließen.
mail-attribute-code-title = Bestätigen Sie Ihre neue E-Mail-Adresse
mail-attribute-code-lead = Geben Sie diesen Code ein, um diese Adresse für Ihr Konto bei { $app } zu verwenden.
mail-invitation-title = Ihr Konto ist bereit
mail-invitation-lead = Für Sie wurde ein Konto für { $app } angelegt.
mail-already-registered-title = Sie haben schon ein Konto
mail-already-registered-lead = Jemand wollte diese Adresse, für die es schon ein Konto gibt, für ein Konto bei { $app } verwenden. Wenn Sie das waren, melden Sie sich wie gewohnt an oder setzen Sie Ihr Passwort zurück.
mail-password-changed-title = Ihr Passwort wurde geändert
mail-password-changed-lead = Das Passwort Ihres Kontos für { $app } wurde geändert.
mail-authenticator-added-title = Eine Authenticator-App wurde hinzugefügt
mail-authenticator-added-lead = Von jetzt an kann eine Authenticator-App bestätigen, dass Sie es sind, wenn Sie sich bei { $app } anmelden.
mail-authenticator-removed-title = Eine Authenticator-App wurde entfernt
mail-authenticator-removed-lead = Eine Authenticator-App kann nicht mehr für Ihr Konto bei { $app } verwendet werden.
mail-passkey-added-title = Ein Passkey wurde hinzugefügt
mail-passkey-added-lead = Von jetzt an öffnet ein neuer Passkey Ihr Konto bei { $app }.
mail-passkey-removed-title = Ein Passkey wurde entfernt
mail-passkey-removed-lead = Ein Passkey öffnet Ihr Konto bei { $app } nicht mehr.
mail-passkey-copied-title = Ein Passkey wurde abgelehnt
mail-passkey-copied-lead = Jemand wollte sich bei { $app } mit einem Ihrer Passkeys anmelden, von dem es eine Kopie geben könnte, und wurde abgelehnt. Entfernen Sie diesen Passkey aus Ihrem Konto und fügen Sie einen neuen hinzu.
mail-recovery-codes-made-title = Neue Wiederherstellungscodes wurden erstellt
mail-recovery-codes-made-lead = Es gibt neue Wiederherstellungscodes für Ihr Konto bei { $app }. Frühere gelten nicht mehr.
mail-recovery-code-used-title = Ein Wiederherstellungscode wurde verwendet
mail-recovery-code-used-lead = Jemand hat sich mit einem Ihrer Wiederherstellungscodes bei Ihrem Konto für { $app } angemeldet.
mail-recovery-codes-low-title = Nur noch wenige Wiederherstellungscodes
mail-recovery-codes-low-lead = Jemand hat sich mit einem Ihrer Wiederherstellungscodes bei Ihrem Konto für { $app } angemeldet. Es sind nur noch wenige übrig: Erstellen Sie auf Ihrer Kontoseite neue.
mail-new-device-title = Anmeldung mit einem neuen Browser
mail-new-device-lead = Jemand hat sich bei Ihrem Konto für { $app } mit einem Browser angemeldet, den wir nicht kannten.
mail-unusual-sign-in-title = Eine ungewöhnliche Anmeldung
mail-unusual-sign-in-lead = Jemand hat sich bei Ihrem Konto für { $app } angemeldet, und etwas daran war ungewöhnlich.
mail-sign-in-blocked-title = Eine Anmeldung wurde verhindert
mail-sign-in-blocked-lead = Jemand hat den ersten Schritt der Anmeldung bei Ihrem Konto für { $app } geschafft. Sie war so ungewöhnlich, dass wir niemanden eingelassen haben.
mail-account-deleted-title = Ihr Konto wurde gelöscht
mail-account-deleted-lead = Ihr Konto für { $app } und alles, was dazu gehörte, wurde gelöscht.
mail-email-changed-title = Ihre E-Mail-Adresse wurde geändert
mail-email-changed-lead = Ihr Konto für { $app } hat jetzt eine andere E-Mail-Adresse. Nachrichten gehen ab jetzt dorthin, und diese war die letzte an die bisherige Adresse.
mail-phone-changed-title = Ihre Telefonnummer wurde geändert
mail-phone-changed-lead = Ihr Konto für { $app } hat jetzt eine andere Telefonnummer.
mail-email-removed-title = Ihre E-Mail-Adresse wurde entfernt
mail-email-removed-lead = Ihr Konto für { $app } hat diese E-Mail-Adresse nicht mehr. Dies war die letzte Nachricht dorthin.
mail-phone-removed-title = Ihre Telefonnummer wurde entfernt
mail-phone-removed-lead = Ihr Konto für { $app } hat diese Telefonnummer nicht mehr.
mail-lost-factor-begun-title = Ihr zweiter Schritt soll entfernt werden
mail-lost-factor-begun-lead = Jemand möchte sich bei Ihrem Konto für { $app } ohne den zweiten Schritt anmelden. Wenn Sie das nicht sind, stoppen Sie es jetzt. Ein Klick genügt, und Sie müssen sich nicht anmelden.
mail-lost-factor-finished-title = Ihr zweiter Schritt wurde entfernt
mail-lost-factor-finished-lead = Der zweite Schritt Ihres Kontos für { $app } wurde wie angefordert entfernt. Richten Sie bei der nächsten Anmeldung einen neuen ein.

sms-sign-up-code = { $app }: { $code } ist Ihr Code zur Registrierung.
sms-sign-up-link = { $app }: Bestätigen Sie diese Nummer: { $link }
sms-resent-code = { $app }: { $code } ist Ihr neuer Code zur Registrierung.
sms-resent-link = { $app }: Ihr neuer Link zum Bestätigen dieser Nummer: { $link }
sms-recovery-code = { $app }: { $code } ist Ihr Code für ein neues Passwort. Geben Sie ihn niemandem.
sms-sign-in-code = { $app }: { $code } ist Ihr Code zum Anmelden. Geben Sie ihn niemandem.
sms-mfa-code = { $app }: { $code } ist Ihr Code für den zweiten Schritt. Geben Sie ihn niemandem.
sms-attribute-code = { $app }: { $code } ist Ihr Code, um diese Nummer zu bestätigen.
sms-invitation = { $app }: Benutzername { $username }, vorläufiges Passwort { $code }
sms-already-registered = { $app }: Für diese Nummer gibt es schon ein Konto. Melden Sie sich an oder setzen Sie Ihr Passwort zurück.
sms-password-changed = { $app }: Das Passwort von { $username } wurde geändert. Nicht Sie? Bitte der Administration melden.
sms-authenticator-added = { $app }: Neue Authenticator-App für { $username }. Nicht Sie? Bitte der Administration melden.
sms-authenticator-removed = { $app }: Authenticator-App von { $username } entfernt. Nicht Sie? Bitte der Administration melden.
sms-passkey-added = { $app }: Neuer Passkey für { $username }. Nicht Sie? Bitte der Administration melden.
sms-passkey-removed = { $app }: Passkey von { $username } entfernt. Nicht Sie? Bitte der Administration melden.
sms-passkey-copied = { $app }: Passkey von { $username } abgelehnt, vielleicht kopiert. Bitte aus dem Konto entfernen.
sms-recovery-codes-made = { $app }: Neue Wiederherstellungscodes für { $username }. Nicht Sie? Bitte der Administration melden.
sms-recovery-code-used = { $app }: Anmeldung von { $username } mit Wiederherstellungscode. Nicht Sie? Bitte der Administration melden.
sms-recovery-codes-low = { $app }: Wiederherstellungscode von { $username } benutzt, wenige übrig. Nicht Sie? Bitte der Administration melden.
sms-new-device = { $app }: { $username } hat sich mit einem neuen Browser angemeldet. Nicht Sie? Bitte der Administration melden.
sms-unusual-sign-in = { $app }: ungewöhnliche Anmeldung von { $username }. Nicht Sie? Bitte der Administration melden.
sms-sign-in-blocked = { $app }: ungewöhnliche Anmeldung von { $username } verhindert. Nicht Sie? Passwort ändern.
sms-account-deleted = { $app }: Das Konto { $username } wurde gelöscht.
sms-email-changed = { $app }: Die E-Mail-Adresse von { $username } wurde geändert. Nicht Sie? Bitte der Administration melden.
sms-phone-changed = { $app }: Die Telefonnummer von { $username } wurde geändert. Nicht Sie? Bitte der Administration melden.
sms-email-removed = { $app }: Die E-Mail-Adresse von { $username } wurde entfernt. Nicht Sie? Bitte der Administration melden.
sms-phone-removed = { $app }: Die Telefonnummer von { $username } wurde entfernt. Nicht Sie? Bitte der Administration melden.
sms-lost-factor-begun = { $app }: Der zweite Schritt von { $username } soll entfernt werden. Nicht Sie? Hier stoppen: { $link }
sms-lost-factor-finished = { $app }: Der zweite Schritt von { $username } wurde entfernt. Nicht Sie? Bitte der Administration melden.

## Demo

demo-home = Zur Demo-Anwendung
demo-home-title = Eine kleine Anwendung
demo-home-lead = Sie weiß noch nichts über Sie. Melden Sie sich an und sehen Sie, was sie erfährt.
demo-start-title = Personen zum Anmelden
demo-start-lead = Es gibt sie nur in dieser Demo. Jede zeigt einen anderen Weg durch die Seiten.
demo-shows-password = Meldet sich nur mit einem Passwort an.
demo-shows-totp = Wird nach einem Code aus einer Authenticator-App gefragt.
demo-shows-invited = Hat ein vorläufiges Passwort und wählt ein neues.
demo-shows-set-up = Muss zuerst einen zweiten Schritt einrichten.
demo-shows-disabled = Hat ein gesperrtes Konto und wird abgewiesen.
demo-shows-studio = Ändert unter /studio, wie die Seiten aussehen.
demo-totp-key = Authenticator-Schlüssel
demo-session-title = Sie sind angemeldet
demo-refresh = Tokens erneuern
demo-id-token = ID-Token
demo-access-token = Access-Token
demo-claim = Claim
demo-value = Wert
demo-error-title = Die Anmeldung wurde nicht abgeschlossen
demo-error-lead = Statt eines Codes hat die Anwendung dies erhalten:
mailbox-title = Gesendete Nachrichten
mailbox-lead = In dieser Demo verlässt nichts den Rechner. Was gesendet worden wäre, liegt hier.
mailbox-empty = Es wurde noch nichts gesendet.
mailbox-mail = E-Mail
mailbox-sms = Textnachricht
mailbox-from = Von
mailbox-to = An
mailbox-sent = Gesendet
mailbox-raw = Ganzen Quelltext zeigen
