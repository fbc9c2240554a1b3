## On every page

languages = Język
languages-go = Zmień
title-error = Błąd:
summary-heading = Sprawdź te informacje
next = Dalej
continue = Dalej
other-account = Użyj innego konta
not-you = To nie Ty?
sign-out = Wyloguj się
signed-in-as = Zalogowano jako
reference = Numer referencyjny
way-back = Wróć do aplikacji { $client }
way-sign-in = Zaloguj się
way-again = Spróbuj ponownie
wait-seconds = { $count ->
    [one] za sekundę
    [few] za { $count } sekundy
    [many] za { $count } sekund
   *[other] za { $count } sekundy
}
wait-minutes = { $count ->
    [one] za minutę
    [few] za { $count } minuty
    [many] za { $count } minut
   *[other] za { $count } minuty
}
wait-hours = { $count ->
    [one] za godzinę
    [few] za { $count } godziny
    [many] za { $count } godzin
   *[other] za { $count } godziny
}
span-minutes = { $count ->
    [one] 1 minutę
    [few] { $count } minuty
    [many] { $count } minut
   *[other] { $count } minuty
}
span-hours = { $count ->
    [one] 1 godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godziny
}
span-days = { $count ->
    [one] 1 dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dnia
}

## Fields

label-username = Nazwa użytkownika
label-email = Adres e-mail
label-phone = Numer telefonu
label-email-or-phone = Adres e-mail lub numer telefonu
label-any = Nazwa użytkownika, adres e-mail lub numer telefonu
label-password = Hasło
label-new-password = Nowe hasło
label-confirm-password = Powtórz nowe hasło
label-device-name = Nazwa tego urządzenia (opcjonalnie)
password-show = Pokaż hasło
password-hide = Ukryj hasło
code-label = Kod
device-name-hint = Na przykład „Mój telefon” – dzięki temu później będzie wiadomo, którą aplikację otworzyć.

## Signing in

sign-in-title = Zaloguj się
sign-in-lead = aby przejść do aplikacji { $client }
sign-in-submit = Zaloguj się
password-title = Wpisz hasło
username-missing = Wpisz nazwę, której używasz do logowania.
username-too-long = Ta nazwa jest za długa. Wpisz najwyżej 128 znaków.
password-missing = Wpisz hasło.
wrong-credentials = Nazwa lub hasło są nieprawidłowe. Sprawdź je i spróbuj ponownie.
unknown-user = Nie ma tu nikogo o takiej nazwie. Sprawdź pisownię.
account-locked = Było zbyt wiele nieudanych prób. Spróbuj ponownie { $wait }.
temporary-password-expired = Twoje hasło tymczasowe wygasło. Poproś o nowe osobę, od której masz zaproszenie.
account-not-confirmed = To konto nie zostało jeszcze potwierdzone. Poproś administratora o jego potwierdzenie.
account-confirmed = Twoje konto zostało potwierdzone. Zaloguj się, aby kontynuować.
password-reset-required = Zanim się zalogujesz, trzeba zresetować Twoje hasło. Poproś administratora o pomoc.
password-reset-now = Twoje hasło jest już nieważne. Ustaw nowe za pomocą kodu, który Ci wyślemy.
password-in-a-breach = To hasło wyciekło z innego serwisu, dlatego nie otwiera już Twojego konta. Ustaw nowe za pomocą kodu, który Ci wyślemy.

## New password

new-password-title = Ustaw nowe hasło
new-password-lead = Do logowania posłużyło hasło tymczasowe. Nowe powinno być znane tylko Tobie.
new-password-lead-breached = Twoje hasło wyciekło z innego serwisu. Wybierz takie, którego nie używasz nigdzie indziej.
new-password-submit = Zapisz i kontynuuj
new-password-missing = Wpisz nowe hasło.
password-too-short = { $count ->
    [one] Hasło musi mieć co najmniej 1 znak.
    [few] Hasło musi mieć co najmniej { $count } znaki.
    [many] Hasło musi mieć co najmniej { $count } znaków.
   *[other] Hasło musi mieć co najmniej { $count } znaku.
}
password-too-long = { $count ->
    [one] Hasło może mieć najwyżej 1 znak.
    [few] Hasło może mieć najwyżej { $count } znaki.
    [many] Hasło może mieć najwyżej { $count } znaków.
   *[other] Hasło może mieć najwyżej { $count } znaku.
}
password-rules = Nowe hasło nie spełnia jeszcze wszystkich wymagań. Lista pokazuje, czego brakuje.
password-needs-upper = Hasło musi zawierać wielką literę (od A do Z).
password-needs-lower = Hasło musi zawierać małą literę (od a do z).
password-needs-digit = Hasło musi zawierać cyfrę (od 0 do 9).
password-needs-symbol = Hasło musi zawierać symbol, na przykład !, ? lub #.
password-edge-space = Hasło nie może zaczynać się ani kończyć spacją.
password-mismatch = Hasła nie są takie same. Wpisz nowe hasło dwa razy.
password-reused = To hasło było już używane na tym koncie. Wybierz inne.
password-guessable = To hasło jest zbyt łatwe do odgadnięcia. Użyj większej liczby znaków lub kilku słów, które nie wiążą się ani ze sobą, ani z Tobą.
password-breached = To hasło wyciekło z innego serwisu. Wybierz takie, którego nie używasz nigdzie indziej.
password-characters = Nowe hasło zawiera niedozwolone znaki. Wybierz inne.
password-changed = Twoje hasło zostało zmienione.
rule-length = { $count ->
    [one] Co najmniej 1 znak
    [few] Co najmniej { $count } znaki
    [many] Co najmniej { $count } znaków
   *[other] Co najmniej { $count } znaku
}
rule-upper = Wielka litera
rule-lower = Mała litera
rule-digit = Cyfra
rule-symbol = Symbol, na przykład !, ? lub #
rule-edges = Bez spacji na początku i na końcu
rule-unused = Inne niż Twoje wcześniejsze hasła
rule-unguessable = Trudne do odgadnięcia: bez popularnych słów i wzorów, nic o Tobie
rule-unbreached = Spoza znanych wycieków danych
rule-met = spełnione
rule-unmet = jeszcze nie

## A forgotten password

forgot-link = Nie pamiętasz hasła?
sign-up-link = Utwórz konto
sign-in-link = Wróć do logowania
forgot-title = Nie pamiętasz hasła?
forgot-lead = Powiedz nam, kim jesteś, a wyślemy Ci kod do ustawienia nowego hasła.
forgot-submit = Wyślij kod
choose-reset-title = Dokąd wysłać kod?
choose-reset-legend = Wyślij go
choose-reset-email = E-mailem
choose-reset-text = SMS-em
choose-reset-to = Na { $destination }
reset-title = Zresetuj hasło
reset-lead = Jeśli konto istnieje, kod jest już w drodze na { $destination }.
reset-everywhere = Wyloguj mnie wszędzie indziej
reset-submit = Zapisz nowe hasło
sent-code-hint = Znajdziesz go w wiadomości od nas. Może dotrzeć dopiero po minucie.
code-not-there = Nie ma jeszcze kodu?
code-resend = Wyślij nowy
code-sent = Nowy kod jest w drodze. Poprzedni już nie działa.
code-sent-just-now = Kod został przed chwilą wysłany. Odczekaj pół minuty, zanim poprosisz o nowy.
no-recovery = Nie znamy adresu, na który można wysłać kod. Poproś administratora o pomoc.

## An account of one's own

sign-up-title = Utwórz konto
sign-up-lead = w aplikacji { $client }
sign-up-passwordless = Możesz nie podawać hasła. Wtedy zalogujesz się kodem lub kluczem dostępu.
sign-up-submit = Utwórz konto
optional = (opcjonalnie)
terms-title = Zanim przejdziesz dalej
terms-lead = Przeczytaj ten dokument i wyraź zgodę. Jest nowy lub zmienił się od czasu Twojej ostatniej zgody.
terms-agree = Zgadzam się: { $title }
terms-read = Przeczytaj „{ $title }” (otwiera się w nowej karcie)
terms-missing = Aby kontynuować, zaznacz pole „{ $title }”.
terms-decline = Nie zgadzam się
terms-declined-title = Brak Twojej zgody
terms-declined-lead = Bez niej nie możesz się tu zalogować. Do aplikacji nic nie zostało przekazane.
terms-again = Przeczytaj ponownie
label-name = Imię i nazwisko
label-given-name = Imię
label-middle-name = Drugie imię
label-family-name = Nazwisko
label-nickname = Pseudonim
label-birthdate = Data urodzenia
label-gender = Płeć
label-address = Adres
label-locale = Język
label-zoneinfo = Strefa czasowa
label-profile = Strona profilu
label-picture = Zdjęcie
label-website = Witryna
field-missing = Wypełnij to pole.
field-too-long = Ten tekst jest za długi. Skróć go.
field-characters = Ten tekst zawiera niedozwolone znaki. Usuń je.
username-taken = Ta nazwa użytkownika jest już zajęta. Wybierz inną.
name-taken = Istnieje już konto z tymi danymi. Zaloguj się lub zresetuj hasło.
looks-like-contact = Nazwa użytkownika nie może wyglądać jak adres e-mail ani numer telefonu. Wybierz inną.
not-email = To nie jest adres e-mail. Powinien wyglądać tak: name@example.com.
not-phone = To nie jest numer telefonu. Zacznij od + i numeru kierunkowego kraju, na przykład +48 12 345 67 89.
not-date = To nie jest data.
not-url = To nie jest adres internetowy. Zaczyna się on od https://.
not-number = To nie jest liczba. Wpisz ją na przykład jako 12 lub 12.5.
not-a-choice = Wybierz jedną z opcji.
pattern-missed = Ten tekst nie ma wymaganej postaci.
choose-one = Wybierz
yes = Tak
no = Nie
confirm-title = Potwierdź konto
confirm-lead = Wysłaliśmy kod na { $destination }.
confirm-lead-link = Wysłaliśmy link na { $destination }. Otwórz go, a potem wróć tutaj.
sent-code-missing = Wpisz kod z naszej wiadomości.
sent-code-wrong = Ten kod jest nieprawidłowy. Sprawdź go lub poproś o nowy.
code-expired = Ten kod wygasł. Poproś o nowy.
contact-taken = Ten adres należy już do innego konta. Zaloguj się na nie lub zresetuj jego hasło.
await-approval-title = Już prawie gotowe
await-approval-lead = Twoje konto w aplikacji { $client } jest gotowe. Ktoś musi jeszcze przyznać Ci dostęp – spróbuj ponownie później.
confirm-link-title = Jeszcze jedno kliknięcie
confirm-link-lead = Naciśnij przycisk, aby potwierdzić konto w aplikacji { $client }. Jeśli to nie Ty o nie prosisz, zamknij tę stronę.
confirm-link-submit = Potwierdź konto
confirmed-title = Twoje konto zostało potwierdzone
confirmed-lead = Wróć tam, gdzie zaczęła się rejestracja, lub zaloguj się.
link-expired-title = Ten link wygasł
link-expired-lead = Zaloguj się nazwą i hasłem, a wyślemy Ci nowy.

## Second step

choose-setup-title = Dodaj drugi krok
choose-setup-lead = Samo hasło można odgadnąć lub wykraść. Z drugim krokiem konto nawet wtedy pozostanie Twoje.
choose-setup-legend = Jak chcesz potwierdzać, że to Ty?
method-totp = Aplikacja uwierzytelniająca
method-totp-hint = Aplikacja na telefonie lub komputerze co 30 sekund pokazuje nowy kod. Nie potrzebuje sieci.
method-password = Hasło
method-password-hint = To, które ustawiono dla tego konta.
method-email = Kod e-mailem
method-email-hint = Wyślemy go na Twój adres.
method-text = Kod SMS-em
method-text-hint = Wyślemy go na Twój telefon.
choose-title = Jak chcesz się zalogować?
choose-second-title = Jak chcesz to potwierdzić?
choose-legend = Wybierz jedną z opcji
other-way = Użyj innego sposobu
sent-code-title = Wpisz kod z naszej wiadomości
sent-code-lead = Jest w drodze na { $destination }.
sent-link-hint = Możesz też otworzyć link z wiadomości, na dowolnym urządzeniu.
sent-link-waits = Ta strona sama przejdzie wtedy dalej.
sent-link-opened = Link jest już otwarty
await-link-title = Czekamy na Twój link
await-link-lead = Otwórz link, który jest w drodze na { $destination }, i naciśnij tam przycisk.
await-link-looks = Ta strona sprawdza to co kilka sekund, a potem sama przejdzie dalej.
await-link-code = Zamiast tego wpisz kod
link-pressed-title = Możesz przejść dalej
link-pressed-lead = Link z naszej wiadomości został użyty. Przejdź do aplikacji { $client }.
sign-in-link-title = Czy to Ty się logujesz?
sign-in-link-lead = Ktoś chce się zalogować jako Ty do aplikacji { $client }.
sign-in-link-asked = { $count ->
    [0] Przed chwilą
    [one] Minutę temu
    [few] { $count } minuty temu
    [many] { $count } minut temu
   *[other] { $count } minuty temu
}
sign-in-link-elsewhere = Zalogowana zostanie tamta przeglądarka, nie ta. Jeśli to nie Ty rozpoczynasz tam logowanie, odmów: w przeciwnym razie ktoś inny dostanie się na Twoje konto.
sign-in-link-yes = Tak, zaloguj
sign-in-link-no = Nie, to nie ja
sign-in-link-pressed-title = Wróć tam, gdzie zaczęło się logowanie
sign-in-link-pressed-lead = Tamta strona sama przejdzie dalej. Tę możesz zamknąć.
sign-in-link-refused-title = Nikogo nie wpuszczono
sign-in-link-refused-lead = Kod i link z tamtej wiadomości już nie działają. Nie musisz robić nic więcej.
sign-in-link-expired-title = Ten link już nie działa
sign-in-link-expired-lead = Został użyty lub jego czas minął. Jeśli przycisk został przed chwilą naciśnięty, wróć tam, gdzie zaczęło się logowanie. W przeciwnym razie poproś tam o nowy link.
no-second = Twoje konto wymaga drugiego kroku, a żadnego nie można tu użyć. Poproś administratora o pomoc.
method-passkey = Klucz dostępu
method-passkey-hint = Urządzenie potwierdza, że to Ty, odciskiem palca, twarzą lub kodem PIN.
method-missing = Wybierz jedną z metod.
set-up-totp-title = Skonfiguruj aplikację uwierzytelniającą
set-up-totp-lead = Dodaj to konto w aplikacji, a następnie wpisz kod, który się w niej pojawi.
set-up-totp-scan = Zeskanuj ten obraz aplikacją.
set-up-totp-open = Otwórz w aplikacji na tym urządzeniu
set-up-totp-key = Możesz też wpisać w aplikacji ten klucz:
set-up-totp-code-hint = Aplikacja pokaże go po dodaniu konta.
set-up-totp-submit = Sprawdź kod i zakończ
qr-alt = Kod QR z kluczem dla Twojej aplikacji uwierzytelniającej. Ten sam klucz jest zapisany poniżej.
totp-title = Wpisz kod
totp-hint = Otwórz aplikację uwierzytelniającą, aby go zobaczyć.
totp-hint-device = Otwórz aplikację uwierzytelniającą na urządzeniu { $device }, aby go zobaczyć.
code-missing = Wpisz kod z aplikacji.
code-malformed = Kod ma sześć cyfr. Wpisz wszystkie.
code-wrong = Ten kod jest nieprawidłowy. Wpisz kod, który aplikacja pokazuje teraz.
code-used = Ten kod został już użyty. Poczekaj, aż aplikacja pokaże następny.
method-recovery-code = Kod odzyskiwania
recovery-code-use = Użyj kodu odzyskiwania
remember-browser = { $count ->
    [one] Nie pytaj o to w tej przeglądarce przez 1 dzień
    [few] Nie pytaj o to w tej przeglądarce przez { $count } dni
    [many] Nie pytaj o to w tej przeglądarce przez { $count } dni
   *[other] Nie pytaj o to w tej przeglądarce przez { $count } dnia
}
lose-factor = Nie mogę użyć żadnego z nich
lost-factor-title = Zaloguj się bez drugiego kroku
lost-factor-lead = { $count ->
    [one] Aby nikt obcy się tu nie dostał, trwa to 1 dzień. Zawiadomimy Cię na każdy adres i numer z Twojego konta, a jedno kliknięcie to zatrzyma. Po tym dniu potwierdź to samo jeszcze raz i skonfiguruj nowy drugi krok.
    [few] Aby nikt obcy się tu nie dostał, trwa to { $count } dni. Zawiadomimy Cię na każdy adres i numer z Twojego konta, a jedno kliknięcie to zatrzyma. Po tych dniach potwierdź to samo jeszcze raz i skonfiguruj nowy drugi krok.
    [many] Aby nikt obcy się tu nie dostał, trwa to { $count } dni. Zawiadomimy Cię na każdy adres i numer z Twojego konta, a jedno kliknięcie to zatrzyma. Po tych dniach potwierdź to samo jeszcze raz i skonfiguruj nowy drugi krok.
   *[other] Aby nikt obcy się tu nie dostał, trwa to { $count } dnia. Zawiadomimy Cię na każdy adres i numer z Twojego konta, a jedno kliknięcie to zatrzyma. Po tym czasie potwierdź to samo jeszcze raz i skonfiguruj nowy drugi krok.
}
lost-factor-ripe-lead = Czas oczekiwania minął. Potwierdź jeszcze raz, że to Ty. Wtedy usuniemy dotychczasowe metody drugiego kroku, wylogujemy Cię wszędzie, a Ty skonfigurujesz nową.
lost-factor-legend = Dokąd możemy wysłać kod?
lost-factor-submit = Wyślij kod
lost-factor-waits-title = Twoja prośba oczekuje
lost-factor-waits-lead = Wróć { $when } lub w ciągu dwóch tygodni od tej chwili. Do tego czasu zalogujesz się tylko z drugim krokiem, a jeśli go użyjesz, prośba przestanie obowiązywać.
lost-factor-waits-hint = To nie Ty? Otwórz link z naszej wiadomości i zmień hasło.
stop-lost-factor-title = Zachować drugi krok?
stop-lost-factor-lead = Ktoś chce wejść na Twoje konto w aplikacji { $client } bez drugiego kroku. Jeśli to nie Ty, zatrzymaj to teraz.
stop-lost-factor-submit = Zatrzymaj
lost-factor-stopped-title = Zatrzymano
lost-factor-stopped-lead = Twój drugi krok zostaje. Jeśli ta prośba nie pochodzi od Ciebie, zmień hasło: ktoś je zna.
lost-factor-nothing-title = Nie ma czego zatrzymać
lost-factor-nothing-lead = Prośba została już zatrzymana lub zakończona. Jeśli nie masz już drugiego kroku, a to nie Twoja decyzja, powiadom administratora.
account-lost-factor = Ktoś chce wejść na Twoje konto bez drugiego kroku. Od { $when } będzie można go usunąć. Jeśli to nie Ty, zatrzymaj to.
recovery-code-title = Wpisz kod odzyskiwania
recovery-code-label = Kod odzyskiwania
recovery-code-hint = Jeden z dziesięciu zapisanych kodów. Każdy działa raz.
recovery-code-missing = Wpisz jeden z kodów odzyskiwania.
recovery-code-wrong = Ten kod jest nieprawidłowy lub został już użyty. Sprawdź go lub wpisz inny.
recovery-codes-title = Zachowaj kody odzyskiwania
recovery-codes-lead = Jeśli zgubisz telefon lub nie będzie go pod ręką, zalogujesz się jednym z tych kodów. Każdy działa raz. Wydrukuj je lub skopiuj w bezpieczne miejsce.
recovery-codes-once = Pokazujemy je tylko ten jeden raz. Wcześniejsze już nie działają.
recovery-codes-kept = Kody są zapisane
device-name-too-long = Ta nazwa jest za długa. Wpisz najwyżej 64 znaki.
authenticator-added = Aplikacja uwierzytelniająca została dodana.

## Sessions

continue-title = Witaj ponownie
continue-lead = Możesz od razu przejść do aplikacji { $client }.
choose-account-title = Wybierz konto
choose-account-lead = Kto przechodzi do aplikacji { $client }?
choose-account-again = Zaloguj się ponownie
sign-out-of = Wyloguj { $name }
sign-out-all = Wyloguj wszystkich
confirm-sign-out-title = Wylogować się?
confirm-sign-out-lead = Wylogujemy Cię ze wszystkich aplikacji, które korzystają z tego logowania w tej przeglądarce.
signed-out-title = Wylogowano
signed-out-lead = Możesz już zamknąć to okno.
signed-out-notice = Wylogowano.
session-refreshed = Tokeny zostały odświeżone.

## The account page

account-title = Twoje konto
account-profile-heading = O Tobie
account-verified = Potwierdzono
account-unverified = Nie potwierdzono
account-profile-change = Zmień dane
account-profile-title = Zmień swoje dane
account-save = Zapisz
account-email-change = Zmień adres e-mail
account-email-add = Dodaj adres e-mail
account-email-title = Twój adres e-mail
account-email-code-title = Potwierdź ten adres e-mail
account-phone-change = Zmień numer telefonu
account-phone-add = Dodaj numer telefonu
account-phone-title = Twój numer telefonu
account-phone-code-title = Potwierdź ten numer telefonu
account-contact-lead = Tam wyślemy kod. Dopóki go nie wpiszesz, nic się nie zmieni.
account-contact-other = Podaj inne dane
label-preferred-username = Nazwa do logowania
profile-changed = Twoje dane zostały zmienione.
email-changed = Twój adres e-mail został zmieniony.
phone-changed = Twój numer telefonu został zmieniony.
account-email-remove = Usuń ten adres
account-phone-remove = Usuń ten numer
email-removed = Twój adres e-mail został usunięty.
phone-removed = Twój numer telefonu został usunięty.
already-yours = To już jest na Twoim koncie. Wpisz coś innego.
sign-in-again = Wymaga to logowania w ciągu ostatnich dziesięciu minut. Zaloguj się ponownie, a potem wróć tutaj.
second-step-first = To zmienia sposób logowania, dlatego najpierw potrzebny jest drugi krok. Wyloguj się wszędzie i zaloguj z jego użyciem albo otwórz w aplikacji miejsce, które o niego poprosi. Potem wróć tutaj.
prove-first = Zanim to zmienisz, potwierdź, że to Ty.
prove-link = Potwierdź kodem
account-proof-title = Potwierdź, że to Ty
account-proof-lead = Potem możesz dokończyć zmianę.
account-proof-code-title = Wpisz kod, aby to potwierdzić
proof-done = Dziękujemy, potwierdzone. Możesz teraz kontynuować.
account-sign-in-heading = Jak się logujesz
account-change-password = Zmień hasło
account-set-password = Ustaw hasło
account-first-password-title = Ustaw hasło
account-no-app = Brak
account-added = Dodano { $when }
account-remove-app = Usuń aplikację
account-add-app = Dodaj aplikację
account-change-app = Nazwij lub usuń
account-new-authenticator-title = Dodaj aplikację uwierzytelniającą
account-new-authenticator-submit = Dodaj
account-recovery-codes = Kody odzyskiwania
account-recovery-codes-left = { $count ->
    [0] Nie został żaden
    [one] Został 1
    [few] Zostały { $count }
    [many] Zostało { $count }
   *[other] Zostało { $count }
}
account-recovery-codes-make = Utwórz nowe
account-recovery-codes-title = Utwórz nowe kody odzyskiwania
account-recovery-codes-lead = Otrzymasz dziesięć kodów na dzień, w którym drugi krok będzie niedostępny. Dotychczasowe od razu przestaną działać.
account-recovery-codes-submit = Utwórz nowe kody
account-browsers-heading = Zaufane przeglądarki
account-browsers-hint = W nich nie pytamy o drugi krok. Jeśli którejś nie rozpoznajesz, usuń ją i zmień hasło.
account-trusted-browser = Zaufana przeglądarka
account-browser-seen = Ostatnie użycie: { $when }
account-browser-until = Do { $when }
account-browser-forget = Usuń
account-browsers-forget = Usuń wszystkie
browsers-forgotten = Tam znowu zapytamy o drugi krok.
account-session-heading = Aktywne sesje
account-this-browser = Ta przeglądarka
account-since = Od { $when }
account-sessions-link = Wszystkie przeglądarki
account-sessions-lead = Aplikacje, w których używano tam tego konta, pozostają zalogowane; dostęp odbierzesz im na stronie swojego konta. Jeśli nie rozpoznajesz którejś przeglądarki, wyloguj ją i zmień hasło.
account-some-browser = Przeglądarka
account-sessions-end = Wyloguj ze wszystkich innych
account-sessions-more = { $count ->
    [one] I jeszcze jedna
    [few] I jeszcze { $count }
    [many] I jeszcze { $count }
   *[other] I jeszcze { $count }
}
session-ended = Sesja w tamtej przeglądarce została zakończona.
sessions-ended = Wszystkie inne sesje zostały zakończone.
account-events-link = Ostatnia aktywność
account-events-title = Ostatnia aktywność
account-events-lead = Jeśli czegoś tu nie rozpoznajesz, powiedz nam o tym. Zamkniemy wtedy Twoje konto przed wszystkimi innymi.
account-events-none = Nic jeszcze nie zapisano.
event-browser = { $browser } w systemie { $system }
event-not-me = To nie ja
event-refused = Odmowa
event-sign-in = Logowanie
event-sign-in-failed = Próba logowania
event-sign-in-blocked = Zablokowane logowanie
event-unusual-low = Nieco nietypowe: { $signs }
event-unusual-medium = Nietypowe: { $signs }
event-unusual-high = Bardzo nietypowe: { $signs }
event-sign-up = Utworzenie konta
event-confirmed = Potwierdzenie konta
event-password-changed = Zmiana hasła
event-recovery-begun = Prośba o kod do zresetowania hasła
event-password-reset = Zresetowanie hasła
event-app-added = Dodanie aplikacji uwierzytelniającej
event-app-removed = Usunięcie aplikacji uwierzytelniającej
event-passkey-added = Dodanie klucza dostępu
event-passkey-removed = Usunięcie klucza dostępu
event-browser-trusted = Dodanie zaufanej przeglądarki
event-browsers-forgotten = Usunięcie zaufanych przeglądarek
event-email-codes-added = Włączenie kodów wysyłanych e-mailem
event-email-codes-removed = Wyłączenie kodów wysyłanych e-mailem
event-text-codes-added = Włączenie kodów wysyłanych SMS-em
event-text-codes-removed = Wyłączenie kodów wysyłanych SMS-em
event-recovery-codes-made = Utworzenie kodów odzyskiwania
event-recovery-code-used = Użycie kodu odzyskiwania
event-recovery-codes-removed = Usunięcie kodów odzyskiwania
event-profile-changed = Zmiana danych
event-email-changed = Zmiana adresu e-mail
event-phone-changed = Zmiana numeru telefonu
event-email-removed = Usunięcie adresu e-mail
event-phone-removed = Usunięcie numeru telefonu
event-sign-out = Wylogowanie
event-everywhere = Wylogowanie wszędzie
event-sessions-ended = Wylogowanie w innych miejscach
event-terms-agreed = Akceptacja warunków
event-consent-withdrawn = Wycofanie zgody
event-app-disconnected = Odłączenie aplikacji
event-exported = Pobranie danych
event-disowned = „To nie ja”
event-lost-factor-begun = Prośba o wejście bez drugiego kroku
event-lost-factor-stopped = Zatrzymanie prośby o wejście bez drugiego kroku
event-lost-factor-finished = Usunięcie metod drugiego kroku po czasie oczekiwania
event-administered = Zmiana wprowadzona przez administratora
not-me-title = To nie Ty?
not-me-lead = W takim razie zrobimy to:
not-me-ends = Wylogujemy Cię we wszystkich innych przeglądarkach i aplikacjach.
not-me-app = Usuniemy aplikację uwierzytelniającą dodaną od tamtej pory.
not-me-recovery-codes = Kody odzyskiwania utworzone od tamtej pory przestaną działać.
not-me-passkey = Usuniemy klucz dostępu dodany od tamtej pory.
not-me-email-codes = Wyłączymy kody wysyłane e-mailem, jeśli włączono je od tamtej pory.
not-me-text-codes = Wyłączymy kody wysyłane SMS-em, jeśli włączono je od tamtej pory.
not-me-password = Ustawisz nowe hasło, a stare przestanie działać.
not-me-submit = Zabezpiecz konto
secured = Konto znów jest tylko Twoje: hasło jest nowe, a wszyscy inni zostali wylogowani.
account-everywhere = Wyloguj się wszędzie
account-everywhere-hint = Możesz wylogować się jednocześnie we wszystkich przeglądarkach i aplikacjach, także tutaj.
account-apps-heading = Aplikacje z dostępem
account-apps-hint = Odłączona aplikacja nie działa już w Twoim imieniu. Może wrócić, gdy znów się do niej zalogujesz.
account-apps-none = Brak
account-app-last = Ostatnie logowanie: { $when }
account-disconnect = Odłącz
account-disconnect-app = Odłącz aplikację { $name }
app-disconnected = Ta aplikacja nie ma już dostępu do Twojego konta.
account-terms-heading = Warunki i zgody
account-terms-version = Wersja { $version }
account-terms-since = Zgoda z { $when }
account-terms-language = Język: { $language }
account-terms-none = Nie udzielono jeszcze żadnych zgód.
account-terms-offers = Na co możesz się zgodzić
account-terms-agree = Zgadzam się
account-terms-withdraw = Wycofaj
consent-given = Dziękujemy. Twoja zgoda została zapisana.
consent-withdrawn = Twoja zgoda została wycofana.
account-data-heading = Twoje dane
account-export-hint = Informacje, które o Tobie przechowujemy, w pliku czytelnym dla programów.
account-export = Pobierz moje dane
account-delete = Usuń konto
account-back = Wróć do swojego konta
account-password-title = Zmień hasło
label-current-password = Obecne hasło
current-password-missing = Wpisz obecne hasło.
current-password-wrong = To nie jest Twoje obecne hasło.
account-authenticator-title = Twoja aplikacja uwierzytelniająca
account-authenticator-lead = Jej kody przestaną być przyjmowane. Jeśli drugi krok jest wymagany, a ten był jedyny, przy następnym logowaniu skonfigurujesz nowy.
account-authenticator-submit = Usuń aplikację
authenticator-removed = Aplikacja uwierzytelniająca została usunięta.

passkey-title = Użyj klucza dostępu
passkey-lead = Urządzenie poprosi o odcisk palca, twarz lub kod PIN. Jeśli klucz dostępu jest na telefonie, wybierz telefon w oknie, które się otworzy.
passkey-use = Użyj klucza
passkey-sign-in = Zaloguj się kluczem dostępu
passkey-unable = Klucze dostępu wymagają JavaScriptu i przeglądarki, która je obsługuje. Użyj tutaj innego sposobu.
passkey-trouble = Nie udało się lub zostało to anulowane. Spróbuj ponownie albo użyj innego sposobu.
passkey-refused = Ten klucz dostępu tu nie zadziałał. Spróbuj ponownie albo użyj innego sposobu.
passkey-too-late = Trwało to za długo. Spróbuj ponownie.
passkey-known = Ten klucz dostępu jest już w użyciu. Zaloguj się nim lub utwórz inny.
passkeys-full = Masz już maksymalną liczbę kluczy dostępu. Najpierw usuń któryś z nich.
new-passkey-title = Loguj się prościej kluczem dostępu
new-passkey-lead = Z kluczem dostępu logujesz się odciskiem palca, twarzą lub kodem PIN. Niczego nie trzeba pamiętać i nie ma nic, co mogłaby wykraść fałszywa strona.
new-passkey-submit = Utwórz klucz dostępu
new-passkey-later = Nie teraz
label-passkey-name = Nazwa klucza dostępu
passkey-name-hint = Dzięki niej później go rozpoznasz, na przykład „Mój telefon”. To pole może zostać puste.
passkey-prove-lead = Klucz dostępu otwiera Twoje konto. Najpierw wpisz hasło, aby nikt inny nie mógł go dodać.
passkeys-title = Twoje klucze dostępu
passkeys-heading = Klucze dostępu
passkeys-none = Brak
passkeys-manage = Pokaż klucze
passkeys-back = Wróć do kluczy dostępu
passkey-add = Dodaj klucz dostępu
passkey-change = Zmień
passkey-unnamed = Klucz dostępu bez nazwy
passkey-used = Ostatnie użycie: { $when }
passkey-unused = Jeszcze nie używano
passkey-synced = Na kilku Twoich urządzeniach
passkey-own-title = Twój klucz dostępu
passkey-rename = Zapisz nazwę
passkey-remove-heading = Usuń ten klucz dostępu
passkey-remove-hint = Nie będzie już otwierał Twojego konta. Może nadal być widoczny na urządzeniu, dopóki go tam nie usuniesz.
passkey-remove = Usuń klucz dostępu
passkey-added = Twój klucz dostępu jest gotowy. Użyj go przy następnym logowaniu.
passkey-renamed = Nazwa została zapisana.
passkey-removed = Klucz dostępu został usunięty.
account-deletion-title = Usunąć konto?
account-deletion-lead = Twoje konto i wszystko, co do niego należy, zniknie na zawsze w każdej aplikacji, która z niego korzysta. Nikt nie będzie mógł tego przywrócić.
label-account-name = Nazwa konta
account-name-hint = Aby potwierdzić, że tego chcesz, wpisz { $name }
account-name-wrong = To nie jest nazwa tego konta. Wpisz ją tak, jak jest pokazana.
account-deletion-submit = Usuń na zawsze
account-deleted-title = Twoje konto zostało usunięte
account-deleted-lead = Nic z niego tutaj nie zostało. Aplikacja { $client } może nadal mieć własne dane.
account-closed-title = Najpierw się zaloguj
account-closed-lead = Twoje konto otworzy się po zalogowaniu do aplikacji { $client }. Zaloguj się tam, a potem wróć tutaj.

## When it does not go on as planned

page-out-of-date = Tamta strona była nieaktualna. Możesz kontynuować tutaj.
time-ran-out = Minęło trochę czasu, więc zaczynamy od nowa. Zaloguj się jeszcze raz.
form-unverified = Nie udało się sprawdzić, skąd pochodzi formularz. Wyślij go ponownie.
cookies-blocked = Przeglądarka nie odesłała naszego pliku cookie. Zezwól tej witrynie na pliki cookie i spróbuj ponownie.
too-many-requests = Zbyt wiele prób w krótkim czasie. Spróbuj ponownie { $wait }.
busy = Właśnie loguje się wiele osób. Spróbuj ponownie za chwilę.
expired-title = Czas minął
expired-lead = Dla bezpieczeństwa Twojego konta logowanie po pewnym czasie wygasa. Nic nie przepadło – po prostu zacznij od nowa.
locked-title = Poczekaj chwilę
locked-lead = Było zbyt wiele nieudanych prób, dlatego przez chwilę nikogo nie wpuszczamy. Chroni to konto przed odgadnięciem hasła.
locked-wait = Spróbuj ponownie { $wait }.
too-many-title = Trochę wolniej
too-many-lead = W krótkim czasie nadeszło więcej, niż przyjmujemy. Nic nie przepadło – poczekaj chwilę i kontynuuj.
form-post-title = Chwileczkę
form-post-lead = Wracasz do aplikacji { $client }. Jeśli nic się nie dzieje, naciśnij „Dalej”.

error-not-found-heading = Nie znaleziono strony
error-not-found-what = Pod tym adresem nie ma żadnej strony.
error-not-found-next = Sprawdź adres albo wróć do aplikacji i zacznij stamtąd.
error-method-not-allowed-heading = Nie można tego tu zrobić
error-method-not-allowed-what = Ten adres istnieje, ale nie dla tego rodzaju żądania.
error-method-not-allowed-next = Wróć do aplikacji i zacznij stamtąd.
error-too-large-heading = Wysłano zbyt wiele danych
error-too-large-what = Formularz zawierał więcej, niż możemy przyjąć.
error-too-large-next = Wróć, skróć wpisane dane i wyślij je ponownie.
error-bad-request-heading = Nie rozumiemy tego żądania
error-bad-request-what = Czegoś w nim brakowało lub coś było uszkodzone.
error-bad-request-next = Wróć do aplikacji i zacznij od nowa.
error-form-unverified-heading = Nie udało się sprawdzić formularza
error-form-unverified-what = Formularz i plik cookie z przeglądarki nie pasują do siebie. Zdarza się to, gdy strona jest długo otwarta lub gdy usunięto pliki cookie.
error-form-unverified-next = Wróć, odśwież stronę i wyślij formularz jeszcze raz.
error-cookies-blocked-heading = Do logowania potrzebne są pliki cookie
error-cookies-blocked-what = Przeglądarka nie odesłała naszego pliku cookie, więc nie możemy odróżnić Twojego logowania od innych.
error-cookies-blocked-next = Zezwól tej witrynie na pliki cookie w ustawieniach przeglądarki i zacznij od nowa.
error-busy-heading = Loguje się wiele osób
error-busy-what = W tej chwili nie możemy przyjąć więcej.
error-busy-next = Spróbuj ponownie za chwilę.
error-store-unavailable-heading = Logowanie jest przerwane
error-store-unavailable-what = Część naszej usługi nie odpowiada. Twoje konto i hasło są bezpieczne.
error-store-unavailable-next = Spróbuj ponownie za kilka minut.
error-too-many-requests-heading = Zbyt wiele prób
error-too-many-requests-what = W krótkim czasie z Twojej sieci nadeszło wiele żądań.
error-too-many-requests-next = Poczekaj kilka minut i spróbuj ponownie.
error-network-heading = Stąd nie można się zalogować
error-network-what = Sieć, z której teraz korzystasz, nie należy do tych, z których wolno używać tej strony.
error-network-next = Spróbuj z innej sieci. Jeśli logowanie stąd powinno działać, podaj poniższy numer administratorowi tego logowania.
error-internal-heading = Coś poszło nie tak po naszej stronie
error-internal-what = To nie Twoja wina. Błąd został zapisany.
error-internal-next = Spróbuj ponownie. Jeśli to się powtórzy, podaj administratorowi poniższy numer referencyjny.
error-redirect-mismatch-heading = Nie możemy Cię odesłać z powrotem
error-redirect-mismatch-what = Aplikacja poprosiła, by skierować Cię na adres, którego nie zarejestrowała. Dla Twojego bezpieczeństwa zatrzymujemy się tutaj.
error-redirect-mismatch-next = Powiadom operatora aplikacji. Będzie mu potrzebny poniższy numer referencyjny.
error-missing-parameters-heading = Link jest niekompletny
error-missing-parameters-what = Aplikacja pominęła coś, co jest potrzebne do logowania.
error-missing-parameters-next = Wróć do aplikacji i zacznij od nowa. Jeśli to nie pomoże, powiadom jej operatora.
error-unknown-client-heading = Nie znamy tej aplikacji
error-unknown-client-what = Aplikacja, która Cię tu skierowała, nie jest u nas zarejestrowana.
error-unknown-client-next = Sprawdź link lub powiadom operatora aplikacji.
error-unknown-host-heading = Tutaj nikt się nie loguje
error-unknown-host-what = Dla tego adresu nie skonfigurowano logowania.
error-unknown-host-next = Sprawdź, czy w adresie nie ma literówki.
error-login-unavailable-heading = Te strony logowania są niedostępne
error-login-unavailable-what = Aplikacja nie ma obecnie własnych stron logowania.
error-login-unavailable-next = Powiadom operatora aplikacji. Będzie mu potrzebny poniższy numer referencyjny.
error-logout-destination-heading = Nie możemy Cię przekierować dalej
error-logout-destination-what = Aplikacja poprosiła, by skierować Cię na adres, którego nie zarejestrowała. Dla Twojego bezpieczeństwa zatrzymujemy się tutaj.
error-logout-destination-next = Możesz zamknąć to okno lub samodzielnie otworzyć aplikację.
error-not-confirmed-heading = Twoje konto nie jest jeszcze potwierdzone
error-not-confirmed-what = Nazwa i hasło są prawidłowe, ale konto nie zostało potwierdzone.
error-not-confirmed-next = Poproś administratora o potwierdzenie konta, a potem zaloguj się ponownie.
error-reset-required-heading = Twoje hasło musi zostać zresetowane
error-reset-required-what = Dla Twojego bezpieczeństwa stare hasło już nie działa.
error-reset-required-next = Poproś administratora o nowe.
error-no-factor-heading = Brakuje drugiego kroku
error-no-factor-what = Ta aplikacja wymaga drugiego kroku, a na Twoim koncie nie ma żadnego, którego można tu użyć.
error-no-factor-next = Poproś administratora, aby go dodał.

## Mail and text messages

moment = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[other] grudnia
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Twój kod
mail-or-link = Możesz też otworzyć ten link, na dowolnym urządzeniu. Logowanie nastąpi tam, gdzie się zaczęło:
mail-fact-account = Konto
mail-fact-password = Hasło tymczasowe
mail-fact-device = Urządzenie
mail-fact-when = Kiedy
mail-fact-browser = Przeglądarka
mail-fact-address = Adres sieciowy
mail-fact-now = Obecnie
mail-fact-takes-effect = Zacznie obowiązywać
mail-fact-codes-left = Pozostałe kody odzyskiwania
mail-fact-unusual = Nietypowe
mail-fact-country = Kraj
risk-new-browser = nowa przeglądarka
risk-new-network = nowa sieć
risk-many-failures = wiele wcześniejszych błędnych prób
risk-new-country = nowy kraj
risk-impossible-travel = zbyt daleko od poprzedniego logowania
mail-action-confirm = Potwierdź adres e-mail
mail-action-sign-in = Zaloguj się
mail-action-stop = Zatrzymaj to
mail-action-not-me = To nie ja
mail-note-code-lasts = Kod jest ważny przez { $span } i działa raz.
mail-note-link-lasts = Link jest ważny przez { $span } i działa raz.
mail-note-password-lasts = Hasło działa raz i jest ważne przez { $span }. Podczas logowania ustawisz własne.
mail-note-ignore = Jeśli to nie Twoja prośba, możesz zignorować tę wiadomość. Nic się nie stanie.
mail-note-keep = Zachowaj kod dla siebie: nikt z zespołu { $app } nigdy Cię o niego nie zapyta.
mail-note-somebody-knows = Jeśli właśnie się nie logujesz, ktoś inny zna Twoje hasło. Zmień je.
mail-note-nothing-changed = Jeśli to nie Twoja prośba, możesz zignorować tę wiadomość. Twoje hasło pozostanie bez zmian.
mail-note-not-you = Jeśli to Ty, nie musisz nic robić. Jeśli nie, od razu powiadom administratora.
mail-note-blocked-you = Jeśli to Ty, zaloguj się z przeglądarki lub miejsca, które już znamy, albo kluczem dostępu.
mail-note-blocked-not-you = Jeśli to nie Ty, ktoś może znać Twoje hasło. Ustaw inne.
mail-footer = Ta wiadomość została wysłana automatycznie przez aplikację { $app }. Odpowiedzi na nią nie są czytane.

mail-sign-up-code-title = Potwierdź swój adres e-mail
mail-sign-up-code-lead = Wpisz ten kod, aby dokończyć rejestrację w aplikacji { $app }.
mail-sign-up-link-title = Potwierdź swój adres e-mail
mail-sign-up-link-lead = Został jeszcze jeden krok rejestracji w aplikacji { $app }: potwierdź, że ten adres należy do Ciebie.
mail-resent-code-title = Twój nowy kod
mail-resent-code-lead = Wpisz ten kod, aby dokończyć rejestrację w aplikacji { $app }. Wcześniejsze kody są nieważne.
mail-resent-link-title = Twój nowy link
mail-resent-link-lead = Potwierdź, że ten adres należy do Ciebie, aby dokończyć rejestrację w aplikacji { $app }. Wcześniejsze linki są nieważne.
mail-recovery-code-title = Zresetuj hasło
mail-recovery-code-lead = Wpisz ten kod, aby ustawić nowe hasło w aplikacji { $app }.
mail-sign-in-code-title = Twój kod logowania
mail-sign-in-code-lead = Wpisz ten kod, aby zalogować się do aplikacji { $app }.
mail-mfa-code-title = Twój kod drugiego kroku
mail-mfa-code-lead = Hasło było prawidłowe. Wpisz ten kod, aby dokończyć logowanie do aplikacji { $app }.
mail-attribute-code-title = Potwierdź swój nowy adres e-mail
mail-attribute-code-lead = Wpisz ten kod, aby używać tego adresu na swoim koncie w aplikacji { $app }.
mail-invitation-title = Twoje konto jest gotowe
mail-invitation-lead = Utworzono dla Ciebie konto w aplikacji { $app }.
mail-already-registered-title = Masz już konto
mail-already-registered-lead = Ktoś próbował użyć tego adresu do założenia konta w aplikacji { $app }, a takie konto już istnieje. Jeśli to Ty, zaloguj się jak zwykle lub zresetuj hasło, jeśli go nie pamiętasz.
mail-password-changed-title = Twoje hasło zostało zmienione
mail-password-changed-lead = Hasło do Twojego konta w aplikacji { $app } zostało zmienione.
mail-authenticator-added-title = Dodano aplikację uwierzytelniającą
mail-authenticator-added-lead = Od teraz aplikacja uwierzytelniająca może potwierdzać, że to Ty logujesz się do aplikacji { $app }.
mail-authenticator-removed-title = Usunięto aplikację uwierzytelniającą
mail-authenticator-removed-lead = Aplikacji uwierzytelniającej nie można już używać z Twoim kontem w aplikacji { $app }.
mail-passkey-added-title = Dodano klucz dostępu
mail-passkey-added-lead = Od teraz Twoje konto w aplikacji { $app } otwiera nowy klucz dostępu.
mail-passkey-removed-title = Usunięto klucz dostępu
mail-passkey-removed-lead = Jeden z kluczy dostępu nie otwiera już Twojego konta w aplikacji { $app }.
mail-passkey-copied-title = Odrzucono klucz dostępu
mail-passkey-copied-lead = Ktoś chciał się zalogować do aplikacji { $app } Twoim kluczem dostępu, który mógł zostać skopiowany, i spotkał się z odmową. Usuń ten klucz dostępu ze swojego konta i dodaj nowy.
mail-recovery-codes-made-title = Utworzono nowe kody odzyskiwania
mail-recovery-codes-made-lead = Twoje konto w aplikacji { $app } ma nowe kody odzyskiwania. Wcześniejsze już nie działają.
mail-recovery-code-used-title = Użyto kodu odzyskiwania
mail-recovery-code-used-lead = Ktoś zalogował się na Twoje konto w aplikacji { $app } jednym z Twoich kodów odzyskiwania.
mail-recovery-codes-low-title = Zostało mało kodów odzyskiwania
mail-recovery-codes-low-lead = Ktoś zalogował się na Twoje konto w aplikacji { $app } jednym z Twoich kodów odzyskiwania. Zostało ich mało: utwórz nowe na stronie swojego konta.
mail-new-device-title = Logowanie z nowej przeglądarki
mail-new-device-lead = Ktoś zalogował się na Twoje konto w aplikacji { $app } z przeglądarki, której nie znamy.
mail-unusual-sign-in-title = Nietypowe logowanie
mail-unusual-sign-in-lead = Ktoś zalogował się na Twoje konto w aplikacji { $app } i było w tym coś nietypowego.
mail-sign-in-blocked-title = Zablokowano logowanie
mail-sign-in-blocked-lead = Ktoś przeszedł pierwszy krok logowania na Twoje konto w aplikacji { $app }. Było to tak nietypowe, że nikogo nie wpuściliśmy.
mail-account-deleted-title = Twoje konto zostało usunięte
mail-account-deleted-lead = Twoje konto w aplikacji { $app } i wszystko, co do niego należało, zostało usunięte.
mail-email-changed-title = Twój adres e-mail został zmieniony
mail-email-changed-lead = Twoje konto w aplikacji { $app } ma teraz inny adres e-mail. Wiadomości będą przychodzić tam, a ta była ostatnią na poprzedni adres.
mail-phone-changed-title = Twój numer telefonu został zmieniony
mail-phone-changed-lead = Twoje konto w aplikacji { $app } ma teraz inny numer telefonu.
mail-email-removed-title = Twój adres e-mail został usunięty
mail-email-removed-lead = Twoje konto w aplikacji { $app } nie ma już tego adresu e-mail. To była ostatnia wiadomość na ten adres.
mail-phone-removed-title = Twój numer telefonu został usunięty
mail-phone-removed-lead = Twoje konto w aplikacji { $app } nie ma już tego numeru telefonu.
mail-lost-factor-begun-title = Twój drugi krok wkrótce zostanie usunięty
mail-lost-factor-begun-lead = Ktoś chce się zalogować na Twoje konto w aplikacji { $app } bez drugiego kroku. Jeśli to nie Ty, zatrzymaj to teraz. Wystarczy jedno kliknięcie, bez logowania.
mail-lost-factor-finished-title = Twój drugi krok został usunięty
mail-lost-factor-finished-lead = Drugi krok Twojego konta w aplikacji { $app } został usunięty zgodnie z prośbą. Przy następnym logowaniu skonfiguruj nowy.

sms-sign-up-code = { $app }: { $code } to Twój kod rejestracji.
sms-sign-up-link = { $app }: potwierdź ten numer, aby się zarejestrować: { $link }
sms-resent-code = { $app }: { $code } to Twój nowy kod rejestracji.
sms-resent-link = { $app }: Twój nowy link do potwierdzenia tego numeru: { $link }
sms-recovery-code = { $app }: { $code } to Twój kod do zresetowania hasła. Nie podawaj go nikomu.
sms-sign-in-code = { $app }: { $code } to Twój kod logowania. Nie podawaj go nikomu.
sms-mfa-code = { $app }: { $code } to Twój kod drugiego kroku. Nie podawaj go nikomu.
sms-attribute-code = { $app }: { $code } to Twój kod do potwierdzenia tego numeru.
sms-invitation = { $app }: nazwa użytkownika { $username }, hasło tymczasowe { $code }
sms-already-registered = { $app }: ten numer ma już konto. Zaloguj się lub zresetuj hasło.
sms-password-changed = { $app }: zmieniono hasło konta { $username }. To nie Ty? Powiadom administratora.
sms-authenticator-added = { $app }: dodano aplikację uwierzytelniającą do konta { $username }. To nie Ty? Powiadom administratora.
sms-authenticator-removed = { $app }: usunięto aplikację uwierzytelniającą z konta { $username }. To nie Ty? Powiadom administratora.
sms-passkey-added = { $app }: dodano klucz dostępu do konta { $username }. To nie Ty? Powiadom administratora.
sms-passkey-removed = { $app }: usunięto klucz dostępu z konta { $username }. To nie Ty? Powiadom administratora.
sms-passkey-copied = { $app }: odrzucono klucz dostępu konta { $username }, który mógł zostać skopiowany. Usuń go z konta.
sms-recovery-codes-made = { $app }: utworzono nowe kody odzyskiwania konta { $username }. To nie Ty? Powiadom administratora.
sms-recovery-code-used = { $app }: logowanie na konto { $username } kodem odzyskiwania. To nie Ty? Powiadom administratora.
sms-recovery-codes-low = { $app }: logowanie na konto { $username } kodem odzyskiwania, zostało ich mało. To nie Ty? Powiadom administratora.
sms-new-device = { $app }: logowanie na konto { $username } z nowej przeglądarki. To nie Ty? Powiadom administratora.
sms-unusual-sign-in = { $app }: nietypowe logowanie na konto { $username }. To nie Ty? Powiadom administratora.
sms-sign-in-blocked = { $app }: zablokowano nietypowe logowanie na konto { $username }. To nie Ty? Zmień hasło.
sms-account-deleted = { $app }: konto { $username } zostało usunięte.
sms-email-changed = { $app }: zmieniono adres e-mail konta { $username }. To nie Ty? Powiadom administratora.
sms-phone-changed = { $app }: zmieniono numer telefonu konta { $username }. To nie Ty? Powiadom administratora.
sms-email-removed = { $app }: usunięto adres e-mail konta { $username }. To nie Ty? Powiadom administratora.
sms-phone-removed = { $app }: usunięto numer telefonu konta { $username }. To nie Ty? Powiadom administratora.
sms-lost-factor-begun = { $app }: ktoś chce usunąć drugi krok konta { $username }. To nie Ty? Zatrzymaj to: { $link }
sms-lost-factor-finished = { $app }: usunięto drugi krok konta { $username }. To nie Ty? Powiadom administratora.

## Demo

demo-home = Do aplikacji demonstracyjnej
demo-home-title = Mała aplikacja
demo-home-lead = Jeszcze nic o Tobie nie wie. Zaloguj się, aby zobaczyć, czego się dowie.
demo-start-title = Osoby, jako które można się zalogować
demo-start-lead = Istnieją tylko w tym demo. Każda pokazuje inną drogę przez strony.
demo-shows-password = Loguje się samym hasłem.
demo-shows-totp = Podaje kod z aplikacji uwierzytelniającej.
demo-shows-invited = Ma hasło tymczasowe i ustawia nowe.
demo-shows-set-up = Musi najpierw skonfigurować drugi krok.
demo-shows-disabled = Ma wyłączone konto i spotyka się z odmową.
demo-shows-studio = Zmienia wygląd stron pod adresem /studio.
demo-totp-key = Klucz aplikacji uwierzytelniającej
demo-session-title = Zalogowano
demo-refresh = Odśwież tokeny
demo-id-token = Token ID
demo-access-token = Token dostępu
demo-claim = Oświadczenie
demo-value = Wartość
demo-error-title = Logowanie nie zostało ukończone
demo-error-lead = Zamiast kodu aplikacja otrzymała to:
mailbox-title = Wysłane wiadomości
mailbox-lead = W tym demo nic nie opuszcza komputera. To, co zostałoby wysłane, jest przechowywane tutaj.
mailbox-empty = Nic jeszcze nie wysłano.
mailbox-mail = E-mail
mailbox-sms = SMS
mailbox-from = Od
mailbox-to = Do
mailbox-sent = Wysłano
mailbox-raw = Pokaż całe źródło
