## On every page

languages = Език
languages-go = Промяна
title-error = Грешка:
summary-heading = Проверете следното
next = Напред
continue = Продължаване
other-account = Друг профил
not-you = Не сте вие?
sign-out = Изход
signed-in-as = Влезли сте като
reference = Референтен номер
way-back = Назад към { $client }
way-sign-in = Вход
way-again = Нов опит
wait-seconds = { $count ->
    [one] след 1 секунда
   *[other] след { $count } секунди
}
wait-minutes = { $count ->
    [one] след 1 минута
   *[other] след { $count } минути
}
wait-hours = { $count ->
    [one] след 1 час
   *[other] след { $count } часа
}
span-minutes = { $count ->
    [one] 1 минута
   *[other] { $count } минути
}
span-hours = { $count ->
    [one] 1 час
   *[other] { $count } часа
}
span-days = { $count ->
    [one] 1 ден
   *[other] { $count } дни
}

## Fields

label-username = Потребителско име
label-email = Имейл адрес
label-phone = Телефонен номер
label-email-or-phone = Имейл адрес или телефонен номер
label-any = Потребителско име, имейл или телефонен номер
label-password = Парола
label-new-password = Нова парола
label-confirm-password = Новата парола отново
label-device-name = Име на това устройство (по избор)
password-show = Показване на паролата
password-hide = Скриване на паролата
code-label = Код
device-name-hint = Например „Моят телефон“, за да знаете после кое приложение да отворите.

## Signing in

sign-in-title = Вход
sign-in-lead = за да продължите към { $client }
sign-in-submit = Вход
password-title = Въведете паролата си
username-missing = Въведете името, с което влизате.
username-too-long = Това име е твърде дълго. Въведете най-много 128 знака.
password-missing = Въведете паролата си.
wrong-credentials = Името или паролата не са верни. Проверете ги и опитайте отново.
unknown-user = Тук няма никого с това име. Проверете как е изписано.
account-locked = Имаше твърде много неуспешни опити. Опитайте отново { $wait }.
temporary-password-expired = Срокът на временната ви парола изтече. Поискайте нова от този, който ви е поканил.
account-not-confirmed = Този профил още не е потвърден. Помолете администратора си да го потвърди.
account-confirmed = Профилът ви е потвърден. Влезте, за да продължите.
password-reset-required = Паролата ви трябва да бъде нулирана, преди да влезете. Помолете администратора си за помощ.
password-reset-now = Паролата ви вече не важи. Изберете нова с код, който ще ви изпратим.
password-in-a-breach = Тази парола е станала известна при изтичане на данни другаде и затова вече не отваря профила ви. Изберете нова с код, който ще ви изпратим.

## New password

new-password-title = Изберете нова парола
new-password-lead = Влязохте с временна парола. Новата трябва да знаете само вие.
new-password-lead-breached = Паролата ви е станала известна при изтичане на данни другаде. Изберете такава, която не използвате никъде другаде.
new-password-submit = Запазване и продължаване
new-password-missing = Въведете нова парола.
password-too-short = { $count ->
    [one] Паролата трябва да има поне 1 знак.
   *[other] Паролата трябва да има поне { $count } знака.
}
password-too-long = { $count ->
    [one] Паролата може да има най-много 1 знак.
   *[other] Паролата може да има най-много { $count } знака.
}
password-rules = Новата парола още не отговаря на всички изисквания. Списъкът показва какво липсва.
password-needs-upper = Паролата трябва да съдържа главна буква (от A до Z).
password-needs-lower = Паролата трябва да съдържа малка буква (от a до z).
password-needs-digit = Паролата трябва да съдържа цифра (от 0 до 9).
password-needs-symbol = Паролата трябва да съдържа символ, например !, ? или #.
password-edge-space = Паролата не може да започва или да завършва с интервал.
password-mismatch = Двете пароли не са еднакви. Въведете новата парола два пъти.
password-reused = Вече сте използвали тази парола. Изберете друга.
password-guessable = Паролата се отгатва твърде лесно. Използвайте повече знаци или няколко думи, които не са свързани нито помежду си, нито с вас.
password-breached = Тази парола е станала известна при изтичане на данни другаде. Изберете такава, която не използвате никъде другаде.
password-characters = Новата парола съдържа знаци, които не могат да се използват. Изберете друга.
password-changed = Паролата ви е променена.
rule-length = { $count ->
    [one] Поне 1 знак
   *[other] Поне { $count } знака
}
rule-upper = Главна буква
rule-lower = Малка буква
rule-digit = Цифра
rule-symbol = Символ, например !, ? или #
rule-edges = Без интервал в началото и в края
rule-unused = Различна от предишните ви пароли
rule-unguessable = Трудна за отгатване: без често срещани думи и модели, нищо за вас
rule-unbreached = Не е от известно изтичане на данни
rule-met = готово
rule-unmet = още липсва

## A forgotten password

forgot-link = Забравена парола?
sign-up-link = Създаване на профил
sign-in-link = Назад към входа
forgot-title = Забравена парола?
forgot-lead = Кажете ни кои сте и ще ви изпратим код, с който да изберете нова парола.
forgot-submit = Изпращане на код
choose-reset-title = Къде да изпратим кода?
choose-reset-legend = Изпращане
choose-reset-email = По имейл
choose-reset-text = Със SMS
choose-reset-to = До { $destination }
reset-title = Нулиране на паролата
reset-lead = Ако има такъв профил, кодът е на път към { $destination }.
reset-everywhere = Изход навсякъде другаде
reset-submit = Запазване на паролата
sent-code-hint = Той е в съобщението, което изпратихме. Може да пристигне след минута.
code-not-there = Още няма код?
code-resend = Изпращане на нов
code-sent = Нов код е на път. Предишният вече не важи.
code-sent-just-now = Току-що изпратихме код. Изчакайте половин минута, преди да поискате нов.
no-recovery = Не знаем адрес, на който да изпратим код. Помолете администратора си за помощ.

## An account of one's own

sign-up-title = Създаване на профил
sign-up-lead = за { $client }
sign-up-passwordless = Можете да оставите паролата празна. Тогава ще влизате с код или ключ за достъп.
sign-up-submit = Създаване на профил
optional = (по избор)
terms-title = Преди да продължите
terms-lead = Прочетете документа и дайте съгласието си. Той е нов или е променен, откакто сте се съгласили.
terms-agree = Съгласявам се: { $title }
terms-read = Прочетете „{ $title }“ (отваря се в нов раздел)
terms-missing = За да продължите, поставете отметка на „{ $title }“.
terms-decline = Не се съгласявам
terms-declined-title = Не дадохте съгласие
terms-declined-lead = Без него не можете да влезете тук. На приложението не е предадено нищо.
terms-again = Прочитане отново
label-name = Пълно име
label-given-name = Собствено име
label-middle-name = Бащино име
label-family-name = Фамилно име
label-nickname = Псевдоним
label-birthdate = Дата на раждане
label-gender = Пол
label-address = Адрес
label-locale = Език
label-zoneinfo = Часова зона
label-profile = Лична страница
label-picture = Снимка
label-website = Уебсайт
field-missing = Попълнете това поле.
field-too-long = Текстът е твърде дълъг. Съкратете го.
field-characters = Текстът съдържа знаци, които не могат да се използват. Премахнете ги.
username-taken = Това потребителско име вече е заето. Изберете друго.
name-taken = Вече има профил с тези данни. Влезте или нулирайте паролата си.
looks-like-contact = Потребителското име не може да прилича на имейл адрес или телефонен номер. Изберете друго.
not-email = Това не е имейл адрес. Той изглежда така: name@example.com.
not-phone = Това не е телефонен номер. Започнете с + и кода на държавата, например +359 2 123 456.
not-date = Това не е дата.
not-url = Това не е уеб адрес. Той започва с https://.
not-number = Това не е число. Напишете го като 12 или 12.5.
not-a-choice = Изберете едно от тези.
pattern-missed = Текстът не е в искания вид.
choose-one = Изберете
yes = Да
no = Не
confirm-title = Потвърдете профила си
confirm-lead = Изпратихме код до { $destination }.
confirm-lead-link = Изпратихме връзка до { $destination }. Отворете я и се върнете тук.
sent-code-missing = Въведете кода от нашето съобщение.
sent-code-wrong = Кодът не е верен. Проверете го или поискайте нов.
code-expired = Срокът на кода изтече. Поискайте нов.
contact-taken = Този адрес вече принадлежи на друг профил. Влезте в него или нулирайте паролата му.
await-approval-title = Почти готово
await-approval-lead = Профилът ви за { $client } е готов. Остава някой да ви даде достъп; опитайте отново по-късно.
confirm-link-title = Остава едно натискане
confirm-link-lead = Натиснете бутона, за да потвърдите профила за { $client }. Ако не сте искали такъв, затворете тази страница.
confirm-link-submit = Потвърждаване
confirmed-title = Профилът ви е потвърден
confirmed-lead = Върнете се там, където се регистрирахте, или влезте.
link-expired-title = Срокът на тази връзка изтече
link-expired-lead = Влезте с името и паролата си и ще ви изпратим нова.

## Second step

choose-setup-title = Добавете втора стъпка
choose-setup-lead = Паролата сама по себе си може да бъде отгатната или открадната. С втора стъпка профилът остава ваш дори тогава.
choose-setup-legend = Как искате да потвърждавате, че сте вие?
method-totp = Приложение за удостоверяване
method-totp-hint = Приложение на телефона или компютъра ви показва нов код на всеки 30 секунди. Не му е нужна мрежа.
method-password = Парола
method-password-hint = Тази, която избрахте за този профил.
method-email = Код по имейл
method-email-hint = Изпращаме го на вашия адрес.
method-text = Код със SMS
method-text-hint = Изпращаме го на вашия телефон.
choose-title = Как искате да влезете?
choose-second-title = Как искате да го потвърдите?
choose-legend = Изберете едно от тези
other-way = По друг начин
sent-code-title = Въведете кода, който изпратихме
sent-code-lead = Той е на път към { $destination }.
sent-link-hint = Или отворете връзката в съобщението на което и да е устройство.
sent-link-waits = Тогава тази страница ще продължи сама.
sent-link-opened = Отворих връзката
await-link-title = Чакаме да отворите връзката
await-link-lead = Отворете връзката, която е на път към { $destination }, и натиснете бутона там.
await-link-looks = Тази страница проверява на всеки няколко секунди и после продължава сама.
await-link-code = Въвеждане на кода вместо това
link-pressed-title = Можете да продължите
link-pressed-lead = Връзката в нашето съобщение беше използвана. Продължете към { $client }.
sign-in-link-title = Вие ли влизате?
sign-in-link-lead = Някой иска да влезе в { $client } от ваше име.
sign-in-link-asked = { $count ->
    [0] Току-що
    [one] Преди 1 минута
   *[other] Преди { $count } минути
}
sign-in-link-elsewhere = Входът ще бъде в онзи браузър, не в този. Ако не сте започнали там вие, откажете: иначе някой друг ще влезе в профила ви.
sign-in-link-yes = Да, вход
sign-in-link-no = Не, не бях аз
sign-in-link-pressed-title = Върнете се там, където започнахте
sign-in-link-pressed-lead = Страницата там ще продължи сама. Тази можете да затворите.
sign-in-link-refused-title = Не допуснахме никого
sign-in-link-refused-lead = Кодът и връзката в онова съобщение вече не действат. Не е нужно да правите нищо повече.
sign-in-link-expired-title = Тази връзка вече не действа
sign-in-link-expired-lead = Била е използвана или времето ѝ е изтекло. Ако току-що натиснахте бутона, върнете се там, където започнахте. Иначе поискайте нова оттам.
no-second = За профила ви е нужна втора стъпка, а тук не може да се използва никоя. Помолете администратора си за помощ.
method-passkey = Ключ за достъп
method-passkey-hint = Устройството ви потвърждава, че сте вие, с пръстов отпечатък, лице или ПИН.
method-missing = Изберете един от начините.
set-up-totp-title = Настройте приложението за удостоверяване
set-up-totp-lead = Добавете този профил в приложението и въведете кода, който то показва.
set-up-totp-scan = Сканирайте това изображение с приложението.
set-up-totp-open = Отваряне в приложението на това устройство
set-up-totp-key = Или въведете този ключ в приложението:
set-up-totp-code-hint = Приложението го показва, щом профилът бъде добавен.
set-up-totp-submit = Проверка на кода и край
qr-alt = QR код с ключа за вашето приложение за удостоверяване. Същият ключ е изписан по-долу.
totp-title = Въведете кода си
totp-hint = Отворете приложението за удостоверяване, за да го видите.
totp-hint-device = Отворете приложението за удостоверяване на { $device }, за да го видите.
code-missing = Въведете кода от приложението.
code-malformed = Кодът има шест цифри. Въведете всичките.
code-wrong = Кодът не е верен. Въведете кода, който приложението показва сега.
code-used = Този код вече е използван. Изчакайте приложението да покаже следващия.
method-recovery-code = Код за възстановяване
recovery-code-use = С код за възстановяване
remember-browser = { $count ->
    [one] Без запитване в този браузър за 1 ден
   *[other] Без запитване в този браузър за { $count } дни
}
lose-factor = Не мога да използвам никое от тях
lost-factor-title = Вход без втората стъпка
lost-factor-lead = { $count ->
    [one] За да не влезе някой друг, това отнема 1 ден. Уведомяваме ви на всеки адрес и номер в профила ви и едно натискане го спира. След този ден потвърдете същото още веднъж и настройте нова втора стъпка.
   *[other] За да не влезе някой друг, това отнема { $count } дни. Уведомяваме ви на всеки адрес и номер в профила ви и едно натискане го спира. След тези дни потвърдете същото още веднъж и настройте нова втора стъпка.
}
lost-factor-ripe-lead = Чакането приключи. Потвърдете още веднъж, че сте вие. След това предишните ви начини за втора стъпка ще бъдат премахнати, ще излезете навсякъде и ще настроите нов.
lost-factor-legend = Къде можем да изпратим код?
lost-factor-submit = Изпращане на код
lost-factor-waits-title = Заявката ви чака
lost-factor-waits-lead = Върнете се на { $when }, или до две седмици след това. Дотогава можете да влезете само с втората стъпка, а ако я използвате, заявката отпада.
lost-factor-waits-hint = Не бяхте вие? Отворете връзката в съобщението, което изпратихме, и променете паролата си.
stop-lost-factor-title = Да запазим ли втората стъпка?
stop-lost-factor-lead = Някой поиска да влезе в профила ви за { $client } без втората стъпка. Ако не бяхте вие, спрете го сега.
stop-lost-factor-submit = Спиране
lost-factor-stopped-title = Спряно е
lost-factor-stopped-lead = Втората ви стъпка остава. Ако не сте го поискали вие, променете паролата си: някой я знае.
lost-factor-nothing-title = Няма какво да се спре
lost-factor-nothing-lead = Вече е спряно или е приключило. Ако втората ви стъпка липсва и не бяхте вие, кажете на администратора си.
account-lost-factor = Някой поиска да влезе в профила ви без втората стъпка. От { $when } тя може да бъде премахната. Ако не бяхте вие, спрете го.
recovery-code-title = Въведете код за възстановяване
recovery-code-label = Код за възстановяване
recovery-code-hint = Един от десетте, които сте запазили. Всеки важи веднъж.
recovery-code-missing = Въведете един от кодовете си за възстановяване.
recovery-code-wrong = Кодът не е верен или вече е използван. Проверете го или въведете друг.
recovery-codes-title = Запазете кодовете си за възстановяване
recovery-codes-lead = Ако загубите телефона си или той не е под ръка, ще влезете с един от тези кодове. Всеки важи веднъж. Отпечатайте ги или ги копирайте на сигурно място.
recovery-codes-once = Показваме ги само сега. Предишните вече не важат.
recovery-codes-kept = Запазих ги
device-name-too-long = Това име е твърде дълго. Въведете най-много 64 знака.
authenticator-added = Приложението за удостоверяване е добавено.

## Sessions

continue-title = Добре дошли отново
continue-lead = Можете да продължите направо към { $client }.
choose-account-title = Изберете профил
choose-account-lead = Кой продължава към { $client }?
choose-account-again = Влезте отново
sign-out-of = Изход от { $name }
sign-out-all = Изход от всички
confirm-sign-out-title = Искате ли да излезете?
confirm-sign-out-lead = Ще излезете от всички приложения, които използват този вход в този браузър.
signed-out-title = Излязохте от профила си
signed-out-lead = Вече можете да затворите този прозорец.
signed-out-notice = Излязохте от профила си.
session-refreshed = Токените са обновени.

## The account page

account-title = Вашият профил
account-profile-heading = За вас
account-verified = Потвърдено
account-unverified = Непотвърдено
account-profile-change = Промяна на данните
account-profile-title = Променете данните си
account-save = Запазване
account-email-change = Промяна на имейл адреса
account-email-add = Добавяне на имейл адрес
account-email-title = Вашият имейл адрес
account-email-code-title = Потвърдете този имейл адрес
account-phone-change = Промяна на телефона
account-phone-add = Добавяне на телефон
account-phone-title = Вашият телефонен номер
account-phone-code-title = Потвърдете този телефонен номер
account-contact-lead = Изпращаме код на новите данни. Докато не го въведете, нищо не се променя.
account-contact-other = Въвеждане на друго
label-preferred-username = Име за вход
profile-changed = Данните ви са променени.
email-changed = Имейл адресът ви е променен.
phone-changed = Телефонният ви номер е променен.
account-email-remove = Премахване на адреса
account-phone-remove = Премахване на номера
email-removed = Имейл адресът ви е премахнат.
phone-removed = Телефонният ви номер е премахнат.
already-yours = Това вече е в профила ви. Въведете друго.
sign-in-again = За това трябва да сте влезли през последните десет минути. Влезте отново и се върнете.
second-step-first = Това променя начина, по който влизате, затова първо е нужна втората стъпка. Излезте навсякъде и влезте с нея или отворете в приложението си това, което я изисква. После се върнете.
prove-first = Преди да промените това, потвърдете, че сте вие.
prove-link = Потвърждаване с код
account-proof-title = Потвърдете, че сте вие
account-proof-lead = След това можете да продължите с промяната, която искахте да направите.
account-proof-code-title = Въведете кода, за да потвърдите
proof-done = Благодарим, потвърдено е. Вече можете да продължите.
account-sign-in-heading = Как влизате
account-change-password = Промяна на паролата
account-set-password = Избор на парола
account-first-password-title = Изберете парола
account-no-app = Няма
account-added = Добавено на { $when }
account-remove-app = Премахване на приложението
account-add-app = Ново приложение
account-change-app = Име или премахване
account-new-authenticator-title = Добавете приложение за удостоверяване
account-new-authenticator-submit = Добавяне
account-recovery-codes = Кодове за възстановяване
account-recovery-codes-left = { $count ->
    [0] Не остава нито един
    [one] Остава 1
   *[other] Остават { $count }
}
account-recovery-codes-make = Създаване на нови
account-recovery-codes-title = Създайте нови кодове за възстановяване
account-recovery-codes-lead = Получавате десет кода за деня, в който втората стъпка не е под ръка. Предишните веднага спират да важат.
account-recovery-codes-submit = Създаване на кодове
account-browsers-heading = Доверени браузъри
account-browsers-hint = В тях не искаме втора стъпка. Ако не познавате някой от тях, премахнете го и променете паролата си.
account-trusted-browser = Доверен браузър
account-browser-seen = Последно използване: { $when }
account-browser-until = До { $when }
account-browser-forget = Премахване
account-browsers-forget = Премахване на всички
browsers-forgotten = Там отново ще искаме втората стъпка.
account-session-heading = Къде сте влезли
account-this-browser = Този браузър
account-since = От { $when }
account-sessions-link = Всички браузъри
account-sessions-lead = Приложение, в което сте влезли там, запазва достъпа си; прекратявате го на страницата на профила си. Ако не познавате някой браузър тук, излезте от него и променете паролата си.
account-some-browser = Браузър
account-sessions-end = Изход от всички останали
account-sessions-more = { $count ->
    [one] И още един
   *[other] И още { $count }
}
session-ended = Сесията там е прекратена.
sessions-ended = Сесиите навсякъде другаде са прекратени.
account-events-link = Скорошна активност
account-events-title = Скорошна активност
account-events-lead = Ако не разпознавате нещо тук, кажете ни. Тогава ще затворим профила ви за всички останали.
account-events-none = Още не е записано нищо.
event-browser = { $browser } на { $system }
event-not-me = Не бях аз
event-refused = Отказано
event-sign-in = Вход
event-sign-in-failed = Опит за вход
event-sign-in-blocked = Блокиран вход
event-unusual-low = Малко необичайно: { $signs }
event-unusual-medium = Необичайно: { $signs }
event-unusual-high = Много необичайно: { $signs }
event-sign-up = Създаден профил
event-confirmed = Потвърден профил
event-password-changed = Променена парола
event-recovery-begun = Поискан код за нулиране на паролата
event-password-reset = Нулирана парола
event-app-added = Добавено приложение за удостоверяване
event-app-removed = Премахнато приложение за удостоверяване
event-passkey-added = Добавен ключ за достъп
event-passkey-removed = Премахнат ключ за достъп
event-browser-trusted = Браузърът е отбелязан като доверен
event-browsers-forgotten = Премахнати доверени браузъри
event-email-codes-added = Включени кодове по имейл
event-email-codes-removed = Изключени кодове по имейл
event-text-codes-added = Включени кодове със SMS
event-text-codes-removed = Изключени кодове със SMS
event-recovery-codes-made = Създадени кодове за възстановяване
event-recovery-code-used = Използван код за възстановяване
event-recovery-codes-removed = Премахнати кодове за възстановяване
event-profile-changed = Променени данни
event-email-changed = Променен имейл адрес
event-phone-changed = Променен телефонен номер
event-email-removed = Премахнат имейл адрес
event-phone-removed = Премахнат телефонен номер
event-sign-out = Изход
event-everywhere = Изход навсякъде
event-sessions-ended = Изход другаде
event-terms-agreed = Съгласие с условията
event-consent-withdrawn = Оттеглено съгласие
event-app-disconnected = Отнет достъп на приложение
event-exported = Изтеглени данни
event-disowned = „Не бях аз“
event-lost-factor-begun = Поискан вход без втората стъпка
event-lost-factor-stopped = Спряна заявка за вход без втората стъпка
event-lost-factor-finished = Начините за втора стъпка са премахнати след изчакването
event-administered = Променено от администратор
not-me-title = Не бяхте вие?
not-me-lead = Тогава правим следното:
not-me-ends = Излизате от всички останали браузъри и всички приложения.
not-me-app = Добавеното оттогава приложение за удостоверяване се премахва.
not-me-recovery-codes = Създадените оттогава кодове за възстановяване спират да важат.
not-me-passkey = Добавеният оттогава ключ за достъп се премахва.
not-me-email-codes = Включените оттогава кодове по имейл се изключват.
not-me-text-codes = Включените оттогава кодове със SMS се изключват.
not-me-password = Избирате нова парола, а старата вече не важи.
not-me-submit = Защита на профила
secured = Профилът отново е само ваш: паролата е нова, а всички останали са излезли.
account-everywhere = Изход навсякъде
account-everywhere-hint = Можете да излезете наведнъж от всички браузъри и приложения, включително тук.
account-apps-heading = Приложения с достъп
account-apps-hint = Приложение, на което отнемете достъпа, вече не действа от ваше име. То може да се върне, когато влезете в него отново.
account-apps-none = Няма
account-app-last = Последен вход на { $when }
account-disconnect = Отнемане
account-disconnect-app = Отнемане на достъпа на { $name }
app-disconnected = Приложението вече няма достъп до профила ви.
account-terms-heading = Условия и съгласия
account-terms-version = Версия { $version }
account-terms-since = Съгласие от { $when }
account-terms-language = Език: { $language }
account-terms-none = Досега не сте дали съгласие за нищо.
account-terms-offers = За какво можете да дадете съгласие
account-terms-agree = Съгласявам се
account-terms-withdraw = Оттегляне
consent-given = Благодарим. Съгласието ви е отбелязано.
consent-withdrawn = Съгласието ви е оттеглено.
account-data-heading = Вашите данни
account-export-hint = Това, което се пази за вас, като файл, който програмите могат да прочетат.
account-export = Изтегляне на моите данни
account-delete = Изтриване на профила
account-back = Назад към профила
account-password-title = Променете паролата си
label-current-password = Текуща парола
current-password-missing = Въведете текущата си парола.
current-password-wrong = Това не е текущата ви парола.
account-authenticator-title = Вашето приложение за удостоверяване
account-authenticator-lead = Кодовете му вече няма да се приемат. Ако е нужна втора стъпка и тази е била единствената, ще настроите нова при следващия вход.
account-authenticator-submit = Премахване
authenticator-removed = Приложението за удостоверяване е премахнато.

passkey-title = Използвайте ключа си за достъп
passkey-lead = Устройството ви иска пръстов отпечатък, лице или ПИН. Ако ключът за достъп е на телефона ви, изберете телефона в прозореца, който се отваря.
passkey-use = Използване
passkey-sign-in = Вход с ключ за достъп
passkey-unable = За ключовете за достъп са нужни JavaScript и браузър, който ги поддържа. Тук изберете друг начин.
passkey-trouble = Не се получи или беше отменено. Опитайте отново или изберете друг начин.
passkey-refused = Този ключ за достъп не проработи тук. Опитайте отново или изберете друг начин.
passkey-too-late = Мина твърде много време. Опитайте отново.
passkey-known = Този ключ за достъп вече се използва. Влезте с него или създайте друг.
passkeys-full = Имате толкова ключове за достъп, колкото са позволени. Първо премахнете някой.
new-passkey-title = Влизайте по-лесно с ключ за достъп
new-passkey-lead = С ключ за достъп влизате с пръстов отпечатък, лице или ПИН. Няма нищо за помнене и нищо, което фалшива страница би могла да открадне.
new-passkey-submit = Създаване на ключ
new-passkey-later = Не сега
label-passkey-name = Име на ключа за достъп
passkey-name-hint = За да го разпознаете по-късно, например „Моят телефон“. Може да остане празно.
passkey-prove-lead = Ключът за достъп отваря профила ви. Първо въведете паролата си, за да не може никой друг да добави такъв.
passkeys-title = Вашите ключове за достъп
passkeys-heading = Ключове за достъп
passkeys-none = Няма
passkeys-manage = Показване на ключовете
passkeys-back = Назад към ключовете за достъп
passkey-add = Добавяне на ключ за достъп
passkey-change = Промяна
passkey-unnamed = Ключ за достъп без име
passkey-used = Последно използване: { $when }
passkey-unused = Още не е използван
passkey-synced = На няколко ваши устройства
passkey-own-title = Вашият ключ за достъп
passkey-rename = Запазване
passkey-remove-heading = Премахване на този ключ за достъп
passkey-remove-hint = Той вече няма да отваря профила ви. Може да остане в списъка на устройството ви, докато не го изтриете там.
passkey-remove = Премахване на ключа
passkey-added = Ключът ви за достъп е готов. Използвайте го при следващия вход.
passkey-renamed = Името е запазено.
passkey-removed = Ключът за достъп е премахнат.
account-deletion-title = Да изтрием ли профила ви?
account-deletion-lead = Профилът ви и всичко, което му принадлежи, ще изчезне завинаги във всяко приложение, което го използва. Никой не може да го върне.
label-account-name = Име на профила
account-name-hint = За да потвърдите, въведете { $name }
account-name-wrong = Това не е името на този профил. Въведете го така, както е показано.
account-deletion-submit = Изтриване завинаги
account-deleted-title = Профилът ви е изтрит
account-deleted-lead = Тук не е останало нищо от него. { $client } може все още да пази свои данни.
account-closed-title = Първо влезте
account-closed-lead = Профилът ви ще се отвори, щом влезете в { $client }. Влезте там и се върнете.

## When it does not go on as planned

page-out-of-date = Онази страница беше остаряла. Продължете оттук.
time-ran-out = Мина известно време и започваме отначало. Влезте още веднъж.
form-unverified = Не успяхме да проверим откъде идва формулярът. Изпратете го отново.
cookies-blocked = Браузърът ви не върна нашата бисквитка. Разрешете бисквитките за този сайт и опитайте отново.
too-many-requests = Твърде много опити за кратко време. Опитайте отново { $wait }.
busy = В момента влизат много хора. Опитайте отново след малко.
expired-title = Времето изтече
expired-lead = За да е защитен профилът ви, входът се прекратява след известно време. Нищо не е загубено; просто започнете отначало.
locked-title = Изчакайте малко
locked-lead = Имаше твърде много неуспешни опити, затова за момент не допускаме никого. Това пази профила от отгатване на паролата.
locked-wait = Опитайте отново { $wait }.
too-many-title = Малко по-бавно, моля
too-many-lead = За кратко време дойде повече, отколкото приемаме. Нищо не е загубено; изчакайте и продължете.
form-post-title = Един момент
form-post-lead = Връщаме ви в { $client }. Ако нищо не се случва, натиснете „Продължаване“.

error-not-found-heading = Страницата не е намерена
error-not-found-what = На този адрес няма страница.
error-not-found-next = Проверете адреса или се върнете в приложението и започнете оттам.
error-method-not-allowed-heading = Това не може да се направи тук
error-method-not-allowed-what = Адресът съществува, но не за този вид заявка.
error-method-not-allowed-next = Върнете се в приложението и започнете оттам.
error-too-large-heading = Изпратено е твърде много
error-too-large-what = Формулярът съдържаше повече, отколкото можем да приемем.
error-too-large-next = Върнете се, съкратете въведеното и го изпратете отново.
error-bad-request-heading = Не разбрахме заявката
error-bad-request-what = Нещо в нея липсваше или беше повредено.
error-bad-request-next = Върнете се в приложението и започнете отново.
error-form-unverified-heading = Не успяхме да проверим формуляра
error-form-unverified-what = Формулярът и бисквитката на браузъра ви не си съответстват. Това се случва, когато страница стои дълго отворена или когато бисквитките са изтрити.
error-form-unverified-next = Върнете се, презаредете страницата и изпратете формуляра отново.
error-cookies-blocked-heading = За вход са нужни бисквитки
error-cookies-blocked-what = Браузърът ви не върна нашата бисквитка, затова не можем да различим вашия вход от останалите.
error-cookies-blocked-next = Разрешете бисквитките за този сайт в настройките на браузъра си и започнете отново.
error-busy-heading = Влизат много хора
error-busy-what = В момента не можем да приемем повече.
error-busy-next = Опитайте отново след малко.
error-store-unavailable-heading = Входът е прекъснат
error-store-unavailable-what = Част от нашата услуга не отговаря. Профилът и паролата ви са защитени.
error-store-unavailable-next = Опитайте отново след няколко минути.
error-too-many-requests-heading = Твърде много опити
error-too-many-requests-what = От вашата мрежа дойдоха много заявки за кратко време.
error-too-many-requests-next = Изчакайте няколко минути и опитайте отново.
error-network-heading = Оттук не може да се влезе
error-network-what = Мрежата, която използвате сега, не е сред тези, от които може да се ползва тази страница.
error-network-next = Опитайте от друга мрежа. Ако би трябвало да работи оттук, кажете номера по-долу на този, който поддържа този вход.
error-internal-heading = Нещо се обърка при нас
error-internal-what = Не сте направили нищо нередно. Грешката е записана.
error-internal-next = Опитайте отново. Ако се повтори, кажете на администратора си референтния номер по-долу.
error-redirect-mismatch-heading = Не можем да ви върнем обратно
error-redirect-mismatch-what = Приложението поиска да ви върнем на адрес, който не е регистрирало. За да ви защитим, спираме дотук.
error-redirect-mismatch-next = Кажете на хората, които поддържат приложението. Ще им трябва референтният номер по-долу.
error-missing-parameters-heading = Връзката е непълна
error-missing-parameters-what = Приложението е пропуснало нещо, което е нужно за вход.
error-missing-parameters-next = Върнете се в приложението и започнете отново. Ако това не помогне, кажете на хората, които го поддържат.
error-unknown-client-heading = Не познаваме това приложение
error-unknown-client-what = Приложението, което ви изпрати тук, не е регистрирано при нас.
error-unknown-client-next = Проверете връзката или кажете на хората, които поддържат приложението.
error-unknown-host-heading = Тук никой не влиза
error-unknown-host-what = За този адрес не е настроен вход.
error-unknown-host-next = Проверете адреса за правописна грешка.
error-login-unavailable-heading = Тези страници за вход не са достъпни
error-login-unavailable-what = В момента приложението няма собствени страници за вход.
error-login-unavailable-next = Кажете на хората, които поддържат приложението. Ще им трябва референтният номер по-долу.
error-logout-destination-heading = Не можем да ви пренасочим
error-logout-destination-what = Приложението поиска да ви изпратим на адрес, който не е регистрирало. За да ви защитим, спираме дотук.
error-logout-destination-next = Можете да затворите този прозорец или сами да отворите приложението.
error-not-confirmed-heading = Профилът ви още не е потвърден
error-not-confirmed-what = Името и паролата ви са верни, но профилът не е потвърден.
error-not-confirmed-next = Помолете администратора си да го потвърди и влезте отново.
error-reset-required-heading = Паролата ви трябва да бъде нулирана
error-reset-required-what = За ваша сигурност старата ви парола вече не важи.
error-reset-required-next = Поискайте нова от администратора си.
error-no-factor-heading = Липсва втора стъпка
error-no-factor-what = Това приложение изисква втора стъпка, а профилът ви няма такава, която да може да се използва тук.
error-no-factor-next = Помолете администратора си да ви добави.

## Mail and text messages

moment = { $day } { $month ->
    [1] януари
    [2] февруари
    [3] март
    [4] април
    [5] май
    [6] юни
    [7] юли
    [8] август
    [9] септември
    [10] октомври
    [11] ноември
   *[other] декември
} { $year } г., { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Вашият код
mail-or-link = Или отворете тази връзка на което и да е устройство. Ще влезете там, където започнахте:
mail-fact-account = Профил
mail-fact-password = Временна парола
mail-fact-device = Устройство
mail-fact-when = Кога
mail-fact-browser = Браузър
mail-fact-address = Мрежов адрес
mail-fact-now = Сега
mail-fact-takes-effect = Влиза в сила
mail-fact-codes-left = Останали кодове за възстановяване
mail-fact-unusual = Необичайно
mail-fact-country = Държава
risk-new-browser = нов браузър
risk-new-network = нова мрежа
risk-many-failures = много грешни опити преди това
risk-new-country = нова държава
risk-impossible-travel = твърде далеч от предишния вход
mail-action-confirm = Потвърждаване на адреса
mail-action-sign-in = Вход
mail-action-stop = Спиране
mail-action-not-me = Не бях аз
mail-note-code-lasts = Кодът важи { $span } и може да се използва веднъж.
mail-note-link-lasts = Връзката важи { $span } и може да се използва веднъж.
mail-note-password-lasts = Паролата може да се използва веднъж и важи { $span }. При входа избирате своя.
mail-note-ignore = Ако не сте искали това, не обръщайте внимание на съобщението. Нищо няма да се случи.
mail-note-keep = Пазете кода за себе си: никой от { $app } никога няма да ви го поиска.
mail-note-somebody-knows = Ако в момента не влизате, някой друг знае паролата ви. Променете я.
mail-note-nothing-changed = Ако не сте искали това, не обръщайте внимание на съобщението. Паролата ви остава същата.
mail-note-not-you = Ако сте били вие, не е нужно да правите нищо. Ако не, веднага кажете на администратора си.
mail-note-blocked-you = Ако сте били вие, влезте от браузър или място, които вече сте използвали, или с ключ за достъп.
mail-note-blocked-not-you = Ако не сте били вие, някой може да знае паролата ви. Изберете друга.
mail-footer = Това съобщение е изпратено автоматично от { $app }. Отговорите на него не се четат.

mail-sign-up-code-title = Потвърдете имейл адреса си
mail-sign-up-code-lead = Въведете този код, за да завършите регистрацията в { $app }.
mail-sign-up-link-title = Потвърдете имейл адреса си
mail-sign-up-link-lead = До регистрацията в { $app } остава една стъпка: потвърдете, че този адрес е ваш.
mail-resent-code-title = Вашият нов код
mail-resent-code-lead = Въведете този код, за да завършите регистрацията в { $app }. Предишните кодове вече не важат.
mail-resent-link-title = Вашата нова връзка
mail-resent-link-lead = Потвърдете, че този адрес е ваш, за да завършите регистрацията в { $app }. Предишните връзки вече не важат.
mail-recovery-code-title = Нулиране на паролата
mail-recovery-code-lead = Въведете този код, за да изберете нова парола за { $app }.
mail-sign-in-code-title = Вашият код за вход
mail-sign-in-code-lead = Въведете този код, за да влезете в { $app }.
mail-mfa-code-title = Вашият код за втората стъпка
mail-mfa-code-lead = Паролата ви беше вярна. Въведете този код, за да завършите входа в { $app }.
mail-attribute-code-title = Потвърдете новия си имейл адрес
mail-attribute-code-lead = Въведете този код, за да използвате този адрес за профила си в { $app }.
mail-invitation-title = Профилът ви е готов
mail-invitation-lead = За вас беше създаден профил в { $app }.
mail-already-registered-title = Вече имате профил
mail-already-registered-lead = Някой се опита да използва този адрес за профил в { $app }, а за него вече има профил. Ако сте били вие, влезте както обикновено или нулирайте паролата си, ако вече не я знаете.
mail-password-changed-title = Паролата ви беше променена
mail-password-changed-lead = Паролата на профила ви в { $app } беше променена.
mail-authenticator-added-title = Добавено е приложение за удостоверяване
mail-authenticator-added-lead = Отсега нататък приложение за удостоверяване може да потвърждава, че в { $app } влизате вие.
mail-authenticator-removed-title = Премахнато е приложение за удостоверяване
mail-authenticator-removed-lead = Приложение за удостоверяване вече не може да се използва с профила ви в { $app }.
mail-passkey-added-title = Добавен е ключ за достъп
mail-passkey-added-lead = Отсега нататък нов ключ за достъп отваря профила ви в { $app }.
mail-passkey-removed-title = Премахнат е ключ за достъп
mail-passkey-removed-lead = Един от ключовете за достъп вече не отваря профила ви в { $app }.
mail-passkey-copied-title = Отказан е ключ за достъп
mail-passkey-copied-lead = Някой се опита да влезе в { $app } с ваш ключ за достъп, който може да е бил копиран, и получи отказ. Премахнете този ключ за достъп от профила си и добавете нов.
mail-recovery-codes-made-title = Създадени са нови кодове за възстановяване
mail-recovery-codes-made-lead = Има нови кодове за възстановяване за профила ви в { $app }. Предишните вече не важат.
mail-recovery-code-used-title = Използван е код за възстановяване
mail-recovery-code-used-lead = Някой влезе в профила ви в { $app } с един от кодовете ви за възстановяване.
mail-recovery-codes-low-title = Остават малко кодове за възстановяване
mail-recovery-codes-low-lead = Някой влезе в профила ви в { $app } с един от кодовете ви за възстановяване. Остават малко: създайте нови на страницата на профила си.
mail-new-device-title = Вход от нов браузър
mail-new-device-lead = Някой влезе в профила ви в { $app } от браузър, който не познавахме.
mail-unusual-sign-in-title = Необичаен вход
mail-unusual-sign-in-lead = Някой влезе в профила ви в { $app } и нещо в това беше необичайно.
mail-sign-in-blocked-title = Блокиран е вход
mail-sign-in-blocked-lead = Някой премина първата стъпка от входа в профила ви в { $app }. Беше толкова необичайно, че не допуснахме никого.
mail-account-deleted-title = Профилът ви беше изтрит
mail-account-deleted-lead = Профилът ви в { $app } и всичко, което му принадлежеше, беше изтрито.
mail-email-changed-title = Имейл адресът ви беше променен
mail-email-changed-lead = Профилът ви в { $app } вече има друг имейл адрес. Оттук нататък съобщенията отиват там, а това беше последното на предишния адрес.
mail-phone-changed-title = Телефонният ви номер беше променен
mail-phone-changed-lead = Профилът ви в { $app } вече има друг телефонен номер.
mail-email-removed-title = Имейл адресът ви беше премахнат
mail-email-removed-lead = Профилът ви в { $app } вече няма този имейл адрес. Това беше последното съобщение до него.
mail-phone-removed-title = Телефонният ви номер беше премахнат
mail-phone-removed-lead = Профилът ви в { $app } вече няма този телефонен номер.
mail-lost-factor-begun-title = Втората ви стъпка скоро ще бъде премахната
mail-lost-factor-begun-lead = Някой поиска да влезе в профила ви в { $app } без втората стъпка. Ако не сте били вие, спрете го сега. Едно натискане е достатъчно и не е нужно да влизате.
mail-lost-factor-finished-title = Втората ви стъпка беше премахната
mail-lost-factor-finished-lead = Втората стъпка на профила ви в { $app } беше премахната, както беше поискано. Настройте нова при следващия вход.

sms-sign-up-code = { $app }: { $code } е вашият код за регистрация.
sms-sign-up-link = { $app }: потвърдете този номер, за да се регистрирате: { $link }
sms-resent-code = { $app }: { $code } е новият ви код за регистрация.
sms-resent-link = { $app }: новата ви връзка за потвърждаване на този номер: { $link }
sms-recovery-code = { $app }: { $code } е кодът ви за нулиране на паролата. Не го давайте на никого.
sms-sign-in-code = { $app }: { $code } е вашият код за вход. Не го давайте на никого.
sms-mfa-code = { $app }: { $code } е кодът ви за втората стъпка. Не го давайте на никого.
sms-attribute-code = { $app }: { $code } е кодът ви за потвърждаване на този номер.
sms-invitation = { $app }: потребителско име { $username }, временна парола { $code }
sms-already-registered = { $app }: за този номер вече има профил. Влезте или нулирайте паролата си.
sms-password-changed = { $app }: паролата на { $username } беше променена. Не сте вие? Кажете на администратора си.
sms-authenticator-added = { $app }: добавено е приложение за удостоверяване за { $username }. Не сте вие? Кажете на администратора си.
sms-authenticator-removed = { $app }: премахнато е приложение за удостоверяване на { $username }. Не сте вие? Кажете на администратора си.
sms-passkey-added = { $app }: добавен е ключ за достъп за { $username }. Не сте вие? Кажете на администратора си.
sms-passkey-removed = { $app }: премахнат е ключ за достъп на { $username }. Не сте вие? Кажете на администратора си.
sms-passkey-copied = { $app }: отказан е ключ за достъп на { $username }, който може да е бил копиран. Премахнете го от профила си.
sms-recovery-codes-made = { $app }: създадени са нови кодове за възстановяване за { $username }. Не сте вие? Кажете на администратора си.
sms-recovery-code-used = { $app }: вход на { $username } с код за възстановяване. Не сте вие? Кажете на администратора си.
sms-recovery-codes-low = { $app }: вход на { $username } с код за възстановяване, остават малко. Не сте вие? Кажете на администратора си.
sms-new-device = { $app }: вход на { $username } от нов браузър. Не сте вие? Кажете на администратора си.
sms-unusual-sign-in = { $app }: необичаен вход на { $username }. Не сте вие? Кажете на администратора си.
sms-sign-in-blocked = { $app }: блокиран е необичаен вход на { $username }. Не сте вие? Променете паролата си.
sms-account-deleted = { $app }: профилът { $username } беше изтрит.
sms-email-changed = { $app }: имейл адресът на { $username } беше променен. Не сте вие? Кажете на администратора си.
sms-phone-changed = { $app }: телефонният номер на { $username } беше променен. Не сте вие? Кажете на администратора си.
sms-email-removed = { $app }: имейл адресът на { $username } беше премахнат. Не сте вие? Кажете на администратора си.
sms-phone-removed = { $app }: телефонният номер на { $username } беше премахнат. Не сте вие? Кажете на администратора си.
sms-lost-factor-begun = { $app }: някой поиска да се премахне втората стъпка на { $username }. Не сте вие? Спрете го: { $link }
sms-lost-factor-finished = { $app }: втората стъпка на { $username } беше премахната. Не сте вие? Кажете на администратора си.

## Demo

demo-home = Към демонстрационното приложение
demo-home-title = Малко приложение
demo-home-lead = То още не знае нищо за вас. Влезте, за да видите какво ще научи.
demo-start-title = Хора, от чието име да влезете
demo-start-lead = Те съществуват само в тази демонстрация. Всеки показва различен път през страниците.
demo-shows-password = Влиза само с парола.
demo-shows-totp = Въвежда код от приложение за удостоверяване.
demo-shows-invited = Има временна парола и избира нова.
demo-shows-set-up = Първо трябва да настрои втора стъпка.
demo-shows-disabled = Има деактивиран профил и получава отказ.
demo-shows-studio = Променя вида на страниците в /studio.
demo-totp-key = Ключ за удостоверяване
demo-session-title = Влезли сте
demo-refresh = Обновяване на токените
demo-id-token = ID токен
demo-access-token = Токен за достъп
demo-claim = Твърдение
demo-value = Стойност
demo-error-title = Входът не завърши
demo-error-lead = Вместо код приложението получи това:
mailbox-title = Изпратени съобщения
mailbox-lead = В тази демонстрация нищо не напуска компютъра. Това, което би било изпратено, се пази тук.
mailbox-empty = Още не е изпратено нищо.
mailbox-mail = Имейл
mailbox-sms = SMS
mailbox-from = От
mailbox-to = До
mailbox-sent = Изпратено
mailbox-raw = Показване на целия източник
