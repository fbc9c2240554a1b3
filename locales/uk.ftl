## On every page

languages = Мова
languages-go = Змінити
title-error = Помилка:
summary-heading = Перевірте ці дані
next = Далі
continue = Продовжити
other-account = Інший обліковий запис
not-you = Це не ви?
sign-out = Вийти
signed-in-as = Ви ввійшли як
reference = Номер помилки
way-back = Назад до { $client }
way-sign-in = Увійти
way-again = Повторити
wait-seconds = { $count ->
    [one] через { $count } секунду
    [few] через { $count } секунди
    [many] через { $count } секунд
   *[other] через { $count } секунди
}
wait-minutes = { $count ->
    [one] через { $count } хвилину
    [few] через { $count } хвилини
    [many] через { $count } хвилин
   *[other] через { $count } хвилини
}
wait-hours = { $count ->
    [one] через { $count } годину
    [few] через { $count } години
    [many] через { $count } годин
   *[other] через { $count } години
}
span-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}
span-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}
span-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}

## Fields

label-username = Ім’я користувача
label-email = Електронна адреса
label-phone = Номер телефону
label-email-or-phone = Електронна адреса або номер телефону
label-any = Ім’я користувача, електронна адреса або номер телефону
label-password = Пароль
label-new-password = Новий пароль
label-confirm-password = Новий пароль ще раз
label-device-name = Назва цього пристрою (необов’язково)
password-show = Показати пароль
password-hide = Сховати пароль
code-label = Код
device-name-hint = Наприклад, «Мій телефон», щоб потім знати, який застосунок відкривати.

## Signing in

sign-in-title = Вхід
sign-in-lead = щоб перейти до { $client }
sign-in-submit = Увійти
password-title = Введіть пароль
username-missing = Введіть ім’я, з яким ви входите.
username-too-long = Це ім’я задовге. Введіть щонайбільше 128 символів.
password-missing = Введіть пароль.
wrong-credentials = Ім’я або пароль неправильні. Перевірте їх і спробуйте ще раз.
unknown-user = Тут немає нікого з таким ім’ям. Перевірте, чи правильно воно написане.
account-locked = Було забагато невдалих спроб. Спробуйте ще раз { $wait }.
temporary-password-expired = Термін дії тимчасового пароля минув. Попросіть новий у того, хто вас запросив.
account-not-confirmed = Цей обліковий запис ще не підтверджено. Попросіть адміністратора підтвердити його.
account-confirmed = Ваш обліковий запис підтверджено. Увійдіть, щоб продовжити.
password-reset-required = Перш ніж увійти, потрібно скинути пароль. Попросіть адміністратора допомогти.
password-reset-now = Ваш пароль більше не діє. Установіть новий за допомогою коду, який ми надішлемо.
password-in-a-breach = Цей пароль потрапив у витік даних на іншому сайті, тому більше не відкриває ваш обліковий запис. Установіть новий за допомогою коду, який ми надішлемо.

## New password

new-password-title = Придумайте новий пароль
new-password-lead = Ви ввійшли з тимчасовим паролем. Новий маєте знати лише ви.
new-password-lead-breached = Ваш пароль потрапив у витік даних на іншому сайті. Придумайте такий, якого більше ніде не використовуєте.
new-password-submit = Зберегти й продовжити
new-password-missing = Введіть новий пароль.
password-too-short = { $count ->
    [one] У паролі має бути щонайменше { $count } символ.
    [few] У паролі має бути щонайменше { $count } символи.
    [many] У паролі має бути щонайменше { $count } символів.
   *[other] У паролі має бути щонайменше { $count } символу.
}
password-too-long = { $count ->
    [one] У паролі може бути щонайбільше { $count } символ.
    [few] У паролі може бути щонайбільше { $count } символи.
    [many] У паролі може бути щонайбільше { $count } символів.
   *[other] У паролі може бути щонайбільше { $count } символу.
}
password-rules = Новий пароль ще не відповідає всім вимогам. У списку видно, чого бракує.
password-needs-upper = У паролі має бути велика літера (від A до Z).
password-needs-lower = У паролі має бути мала літера (від a до z).
password-needs-digit = У паролі має бути цифра (від 0 до 9).
password-needs-symbol = У паролі має бути спеціальний символ, наприклад !, ? або #.
password-edge-space = Пароль не може починатися або закінчуватися пробілом.
password-mismatch = Паролі не збігаються. Введіть новий пароль двічі.
password-reused = Ви вже використовували цей пароль. Придумайте інший.
password-guessable = Пароль надто легко вгадати. Візьміть більше символів або кілька слів, не пов’язаних ні між собою, ні з вами.
password-breached = Цей пароль потрапив у витік даних на іншому сайті. Придумайте такий, якого більше ніде не використовуєте.
password-characters = Новий пароль містить недозволені символи. Придумайте інший.
password-changed = Пароль змінено.
rule-length = { $count ->
    [one] Щонайменше { $count } символ
    [few] Щонайменше { $count } символи
    [many] Щонайменше { $count } символів
   *[other] Щонайменше { $count } символу
}
rule-upper = Велика літера
rule-lower = Мала літера
rule-digit = Цифра
rule-symbol = Спеціальний символ, наприклад !, ? або #
rule-edges = Без пробілу на початку та в кінці
rule-unused = Не той, який ви вже використовували
rule-unguessable = Важко вгадати: без поширених слів і шаблонів, нічого про вас
rule-unbreached = Не з відомих витоків даних
rule-met = виконано
rule-unmet = ще немає

## A forgotten password

forgot-link = Забули пароль?
sign-up-link = Створити обліковий запис
sign-in-link = Назад до входу
forgot-title = Забули пароль?
forgot-lead = Скажіть нам, хто ви, і ми надішлемо код, щоб установити новий пароль.
forgot-submit = Надіслати код
choose-reset-title = Куди надіслати код?
choose-reset-legend = Надіслати
choose-reset-email = Електронною поштою
choose-reset-text = У SMS
choose-reset-to = На { $destination }
reset-title = Скидання пароля
reset-lead = Якщо такий обліковий запис існує, код уже прямує на { $destination }.
reset-everywhere = Вийти скрізь, крім цього браузера
reset-submit = Зберегти новий пароль
sent-code-hint = Він у повідомленні, яке ми надіслали. Можливо, доведеться зачекати хвилину.
code-not-there = Коду ще немає?
code-resend = Надіслати інший
code-sent = Новий код уже в дорозі. Попередній більше не діє.
code-sent-just-now = Код щойно надіслано. Зачекайте пів хвилини, перш ніж просити новий.
no-recovery = Ми не знаємо адреси, на яку можна надіслати код. Попросіть адміністратора допомогти.

## An account of one's own

sign-up-title = Створення облікового запису
sign-up-lead = для { $client }
sign-up-passwordless = Пароль можна не вказувати. Тоді ви входитимете з кодом або ключем доступу.
sign-up-submit = Створити обліковий запис
optional = (необов’язково)
terms-title = Перш ніж продовжити
terms-lead = Прочитайте цей документ і погодьтеся з ним. Він новий або змінився відтоді, як ви погодилися.
terms-agree = Погоджуюся: { $title }
terms-read = Прочитати «{ $title }» (відкриється в новій вкладці)
terms-missing = Щоб продовжити, поставте позначку «{ $title }».
terms-decline = Не погоджуюся
terms-declined-title = Ви не погодилися
terms-declined-lead = Без цього ви не можете тут увійти. Застосунку нічого не передано.
terms-again = Прочитати ще раз
label-name = Повне ім’я
label-given-name = Ім’я
label-middle-name = По батькові
label-family-name = Прізвище
label-nickname = Псевдонім
label-birthdate = Дата народження
label-gender = Стать
label-address = Адреса
label-locale = Мова
label-zoneinfo = Часовий пояс
label-profile = Сторінка профілю
label-picture = Зображення
label-website = Вебсайт
field-missing = Заповніть це поле.
field-too-long = Текст задовгий. Скоротіть його.
field-characters = Текст містить недозволені символи. Видаліть їх.
username-taken = Це ім’я користувача вже зайняте. Виберіть інше.
name-taken = Обліковий запис із цими даними вже існує. Увійдіть або скиньте пароль.
looks-like-contact = Ім’я користувача не може бути схожим на електронну адресу чи номер телефону. Виберіть інше.
not-email = Це не електронна адреса. Вона виглядає так: name@example.com.
not-phone = Це не номер телефону. Почніть зі знака + і коду країни, наприклад +380 44 123 4567.
not-date = Це не дата.
not-url = Це не вебадреса. Вона починається з https://.
not-number = Це не число. Напишіть його як 12 або 12.5.
not-a-choice = Виберіть один із варіантів.
pattern-missed = Текст не має потрібного вигляду.
choose-one = Виберіть
yes = Так
no = Ні
confirm-title = Підтвердьте обліковий запис
confirm-lead = Ми надіслали код на { $destination }.
confirm-lead-link = Ми надіслали посилання на { $destination }. Відкрийте його, а потім поверніться сюди.
sent-code-missing = Введіть код із нашого повідомлення.
sent-code-wrong = Цей код неправильний. Перевірте його або попросіть новий.
code-expired = Термін дії коду минув. Попросіть новий.
contact-taken = Ця адреса вже належить іншому обліковому запису. Увійдіть у нього або скиньте його пароль.
await-approval-title = Майже готово
await-approval-lead = Ваш обліковий запис для { $client } готовий. Залишилося дочекатися, доки вам відкриють доступ, — спробуйте пізніше.
confirm-link-title = Залишилося одне натискання
confirm-link-lead = Натисніть кнопку, щоб підтвердити обліковий запис для { $client }. Якщо ви про це не просили, закрийте сторінку.
confirm-link-submit = Підтвердити
confirmed-title = Обліковий запис підтверджено
confirmed-lead = Поверніться туди, де ви реєструвалися, або ввійдіть.
link-expired-title = Термін дії посилання минув
link-expired-lead = Увійдіть з ім’ям і паролем, і ми надішлемо нове.

## Second step

choose-setup-title = Додайте другий крок
choose-setup-lead = Сам лише пароль можна вгадати або викрасти. З другим кроком обліковий запис навіть тоді залишиться вашим.
choose-setup-legend = Як ви хочете підтверджувати, що це ви?
method-totp = Застосунок для автентифікації
method-totp-hint = Застосунок на телефоні або комп’ютері кожні 30 секунд показує новий код. Мережа йому не потрібна.
method-password = Пароль
method-password-hint = Той, який ви встановили для цього облікового запису.
method-email = Код електронною поштою
method-email-hint = Ми надішлемо його на вашу адресу.
method-text = Код у SMS
method-text-hint = Ми надішлемо його на ваш телефон.
choose-title = Як ви хочете ввійти?
choose-second-title = Як ви хочете це підтвердити?
choose-legend = Виберіть один із варіантів
other-way = Інший спосіб
sent-code-title = Введіть код, який ми надіслали
sent-code-lead = Він прямує на { $destination }.
sent-link-hint = Або відкрийте посилання з повідомлення на будь-якому пристрої.
sent-link-waits = Тоді ця сторінка сама перейде далі.
sent-link-opened = Посилання відкрито
await-link-title = Чекаємо, доки ви відкриєте посилання
await-link-lead = Відкрийте посилання, яке прямує на { $destination }, і натисніть там кнопку.
await-link-looks = Ця сторінка перевіряє це кожні кілька секунд, а потім сама перейде далі.
await-link-code = Ввести натомість код
link-pressed-title = Можна продовжувати
link-pressed-lead = Посилання з нашого повідомлення використано. Перейдіть до { $client }.
sign-in-link-title = Це ви зараз входите?
sign-in-link-lead = Хтось хоче ввійти в { $client } під вашим ім’ям.
sign-in-link-asked = { $count ->
    [0] Щойно
    [one] { $count } хвилину тому
    [few] { $count } хвилини тому
    [many] { $count } хвилин тому
   *[other] { $count } хвилини тому
}
sign-in-link-elsewhere = Вхід буде виконано в тому браузері, не в цьому. Якщо ви не починали там самі, відмовте: інакше хтось інший потрапить у ваш обліковий запис.
sign-in-link-yes = Так, увійти
sign-in-link-no = Ні, це не я
sign-in-link-pressed-title = Поверніться туди, де ви почали
sign-in-link-pressed-lead = Та сторінка сама перейде далі. Цю можна закрити.
sign-in-link-refused-title = Ми нікого не впустили
sign-in-link-refused-lead = Код і посилання з того повідомлення більше не діють. Робити більше нічого не потрібно.
sign-in-link-expired-title = Це посилання більше не діє
sign-in-link-expired-lead = Його вже використано або його час минув. Якщо ви щойно натиснули кнопку, поверніться туди, де почали. Якщо ні, попросіть там нове.
no-second = Ваш обліковий запис потребує другого кроку, але тут жоден не можна використати. Попросіть адміністратора допомогти.
method-passkey = Ключ доступу
method-passkey-hint = Ваш пристрій підтверджує, що це ви, за відбитком пальця, обличчям або PIN-кодом.
method-missing = Виберіть один зі способів.
set-up-totp-title = Налаштуйте застосунок для автентифікації
set-up-totp-lead = Додайте цей обліковий запис у застосунок, а потім введіть код, який він покаже.
set-up-totp-scan = Відскануйте це зображення застосунком.
set-up-totp-open = Відкрити в застосунку на цьому пристрої
set-up-totp-key = Або введіть у застосунку цей ключ:
set-up-totp-code-hint = Застосунок покаже його, щойно обліковий запис буде додано.
set-up-totp-submit = Перевірити код і завершити
qr-alt = QR-код із ключем вашого застосунку для автентифікації. Той самий ключ написано нижче.
totp-title = Введіть код
totp-hint = Відкрийте застосунок для автентифікації, щоб побачити його.
totp-hint-device = Відкрийте застосунок для автентифікації на пристрої { $device }, щоб побачити його.
code-missing = Введіть код із застосунку.
code-malformed = У коді шість цифр. Введіть усі.
code-wrong = Цей код неправильний. Введіть код, який застосунок показує зараз.
code-used = Цей код уже використано. Зачекайте, доки застосунок покаже наступний.
method-recovery-code = Код відновлення
recovery-code-use = Використати код відновлення
remember-browser = { $count ->
    [one] Не питати про це в цьому браузері { $count } день
    [few] Не питати про це в цьому браузері { $count } дні
    [many] Не питати про це в цьому браузері { $count } днів
   *[other] Не питати про це в цьому браузері { $count } дня
}
lose-factor = Я не можу скористатися жодним
lost-factor-title = Вхід без другого кроку
lost-factor-lead = { $count ->
    [one] Щоб не пустити сторонніх, це триває { $count } день. Ми повідомимо вас на всі адреси й номери облікового запису, і одне натискання це зупинить. Після цього строку підтвердьте те саме ще раз і налаштуйте новий другий крок.
    [few] Щоб не пустити сторонніх, це триває { $count } дні. Ми повідомимо вас на всі адреси й номери облікового запису, і одне натискання це зупинить. Після цього строку підтвердьте те саме ще раз і налаштуйте новий другий крок.
    [many] Щоб не пустити сторонніх, це триває { $count } днів. Ми повідомимо вас на всі адреси й номери облікового запису, і одне натискання це зупинить. Після цього строку підтвердьте те саме ще раз і налаштуйте новий другий крок.
   *[other] Щоб не пустити сторонніх, це триває { $count } дня. Ми повідомимо вас на всі адреси й номери облікового запису, і одне натискання це зупинить. Після цього строку підтвердьте те саме ще раз і налаштуйте новий другий крок.
}
lost-factor-ripe-lead = Очікування завершено. Ще раз підтвердьте, що це ви. Тоді попередні способи другого кроку буде видалено, скрізь буде виконано вихід, і ви налаштуєте новий.
lost-factor-legend = Куди можна надіслати код?
lost-factor-submit = Надіслати код
lost-factor-waits-title = Ваш запит очікує
lost-factor-waits-lead = Поверніться { $when } або протягом двох тижнів після цього. До того часу ви можете ввійти лише з другим кроком, а якщо ви ним скористаєтеся, запит буде скасовано.
lost-factor-waits-hint = Це були не ви? Відкрийте посилання з нашого повідомлення та змініть пароль.
stop-lost-factor-title = Залишити другий крок?
stop-lost-factor-lead = Хтось подав запит на вхід у ваш обліковий запис для { $client } без другого кроку. Якщо це були не ви, зупиніть це зараз.
stop-lost-factor-submit = Зупинити
lost-factor-stopped-title = Зупинено
lost-factor-stopped-lead = Ваш другий крок залишається. Якщо про це просили не ви, змініть пароль: хтось його знає.
lost-factor-nothing-title = Зупиняти нічого
lost-factor-nothing-lead = Запит уже зупинено або завершено. Якщо вашого другого кроку немає, а це були не ви, повідомте адміністратора.
account-lost-factor = Хтось подав запит на вхід у ваш обліковий запис без другого кроку. Його можна буде видалити, починаючи з { $when }. Якщо це були не ви, зупиніть це.
recovery-code-title = Введіть код відновлення
recovery-code-label = Код відновлення
recovery-code-hint = Один із десяти збережених. Кожен діє один раз.
recovery-code-missing = Введіть один із кодів відновлення.
recovery-code-wrong = Цей код неправильний або вже використаний. Перевірте його або візьміть інший.
recovery-codes-title = Збережіть коди відновлення
recovery-codes-lead = Якщо телефон загублено або його немає під рукою, увійти допоможе один із цих кодів. Кожен діє один раз. Роздрукуйте їх або скопіюйте в безпечне місце.
recovery-codes-once = Ми показуємо їх лише зараз. Попередні більше не діють.
recovery-codes-kept = Коди збережено
device-name-too-long = Ця назва задовга. Введіть щонайбільше 64 символи.
authenticator-added = Застосунок для автентифікації додано.

## Sessions

continue-title = З поверненням
continue-lead = Можна одразу перейти до { $client }.
choose-account-title = Виберіть обліковий запис
choose-account-lead = Хто переходить до { $client }?
choose-account-again = Увійти ще раз
sign-out-of = Вийти з { $name }
sign-out-all = Вийти з усіх
confirm-sign-out-title = Вийти?
confirm-sign-out-lead = Буде виконано вихід з усіх застосунків, які використовують цей вхід у цьому браузері.
signed-out-title = Ви вийшли з облікового запису
signed-out-lead = Тепер можна закрити це вікно.
signed-out-notice = Ви вийшли з облікового запису.
session-refreshed = Токени оновлено.

## The account page

account-title = Ваш обліковий запис
account-profile-heading = Про вас
account-verified = Підтверджено
account-unverified = Не підтверджено
account-profile-change = Змінити дані
account-profile-title = Змініть свої дані
account-save = Зберегти
account-email-change = Змінити електронну адресу
account-email-add = Додати електронну адресу
account-email-title = Ваша електронна адреса
account-email-code-title = Підтвердьте цю електронну адресу
account-phone-change = Змінити номер телефону
account-phone-add = Додати номер телефону
account-phone-title = Ваш номер телефону
account-phone-code-title = Підтвердьте цей номер телефону
account-contact-lead = Ми надішлемо туди код. Доки ви його не введете, нічого не зміниться.
account-contact-other = Ввести інші дані
label-preferred-username = Ім’я для входу
profile-changed = Ваші дані змінено.
email-changed = Електронну адресу змінено.
phone-changed = Номер телефону змінено.
account-email-remove = Видалити цю адресу
account-phone-remove = Видалити цей номер
email-removed = Електронну адресу видалено.
phone-removed = Номер телефону видалено.
already-yours = Ці дані у вас уже є. Введіть інші.
sign-in-again = Для цього потрібно, щоб ви ввійшли протягом останніх десяти хвилин. Увійдіть ще раз, а потім поверніться.
second-step-first = Це змінює спосіб входу, тому спершу потрібен другий крок. Вийдіть скрізь і ввійдіть із ним або відкрийте у своєму застосунку те, що його вимагає. Потім поверніться.
prove-first = Перш ніж це змінити, підтвердьте, що це ви.
prove-link = Підтвердити кодом
account-proof-title = Підтвердьте, що це ви
account-proof-lead = Потім ви зможете змінити те, що хотіли.
account-proof-code-title = Введіть код для підтвердження
proof-done = Дякуємо, підтверджено. Тепер можна продовжити.
account-sign-in-heading = Як ви входите
account-change-password = Змінити пароль
account-set-password = Установити пароль
account-first-password-title = Придумайте пароль
account-no-app = Немає
account-added = Додано { $when }
account-remove-app = Видалити застосунок
account-add-app = Додати застосунок
account-change-app = Назвати або видалити
account-new-authenticator-title = Додайте застосунок для автентифікації
account-new-authenticator-submit = Додати
account-recovery-codes = Коди відновлення
account-recovery-codes-left = { $count ->
    [0] Не залишилося жодного
    [one] Залишився { $count }
    [few] Залишилося { $count }
    [many] Залишилося { $count }
   *[other] Залишилося { $count }
}
account-recovery-codes-make = Створити нові
account-recovery-codes-title = Створіть нові коди відновлення
account-recovery-codes-lead = Ви отримаєте десять кодів на той випадок, коли другий крок буде недоступний. Попередні одразу перестануть діяти.
account-recovery-codes-submit = Створити нові коди
account-browsers-heading = Надійні браузери
account-browsers-hint = У них ми не запитуємо другий крок. Якщо якийсь із них вам незнайомий, видаліть його та змініть пароль.
account-trusted-browser = Надійний браузер
account-browser-seen = Востаннє використано { $when }
account-browser-until = До { $when }
account-browser-forget = Видалити
account-browsers-forget = Видалити всі
browsers-forgotten = Там знову буде потрібен другий крок.
account-session-heading = Де виконано вхід
account-this-browser = Цей браузер
account-since = З { $when }
account-sessions-link = Усі браузери
account-sessions-lead = Застосунки, у які там виконано вхід, зберігають доступ; припинити його можна на сторінці облікового запису. Якщо якийсь браузер вам незнайомий, вийдіть із нього та змініть пароль.
account-some-browser = Браузер
account-sessions-end = Вийти з усіх інших
account-sessions-more = { $count ->
    [one] І ще { $count }
    [few] І ще { $count }
    [many] І ще { $count }
   *[other] І ще { $count }
}
session-ended = Там виконано вихід.
sessions-ended = В усіх інших браузерах виконано вихід.
account-events-link = Нещодавні дії
account-events-title = Нещодавні дії
account-events-lead = Якщо щось тут вам незнайоме, скажіть нам. Тоді ми закриємо ваш обліковий запис для всіх інших.
account-events-none = Ще нічого не записано.
event-browser = { $browser } на { $system }
event-not-me = Це не я
event-refused = Відмовлено
event-sign-in = Вхід
event-sign-in-failed = Спроба входу
event-sign-in-blocked = Вхід заблоковано
event-unusual-low = Дещо незвично: { $signs }
event-unusual-medium = Незвично: { $signs }
event-unusual-high = Дуже незвично: { $signs }
event-sign-up = Обліковий запис створено
event-confirmed = Обліковий запис підтверджено
event-password-changed = Пароль змінено
event-recovery-begun = Запит на код для скидання пароля
event-password-reset = Пароль скинуто
event-app-added = Застосунок для автентифікації додано
event-app-removed = Застосунок для автентифікації видалено
event-passkey-added = Ключ доступу додано
event-passkey-removed = Ключ доступу видалено
event-browser-trusted = Браузер позначено надійним
event-browsers-forgotten = Надійні браузери видалено
event-email-codes-added = Надсилання кодів електронною поштою ввімкнено
event-email-codes-removed = Надсилання кодів електронною поштою вимкнено
event-text-codes-added = Надсилання кодів у SMS увімкнено
event-text-codes-removed = Надсилання кодів у SMS вимкнено
event-recovery-codes-made = Коди відновлення створено
event-recovery-code-used = Код відновлення використано
event-recovery-codes-removed = Коди відновлення видалено
event-profile-changed = Дані змінено
event-email-changed = Електронну адресу змінено
event-phone-changed = Номер телефону змінено
event-email-removed = Електронну адресу видалено
event-phone-removed = Номер телефону видалено
event-sign-out = Вихід
event-everywhere = Вихід скрізь
event-sessions-ended = Вихід в інших місцях
event-terms-agreed = Згоду з умовами надано
event-consent-withdrawn = Згоду відкликано
event-app-disconnected = Застосунок від’єднано
event-exported = Дані завантажено
event-disowned = «Це не я»
event-lost-factor-begun = Запит на вхід без другого кроку
event-lost-factor-stopped = Запит на вхід без другого кроку зупинено
event-lost-factor-finished = Способи другого кроку видалено після очікування
event-administered = Змінено адміністратором
not-me-title = Це були не ви?
not-me-lead = Тоді ми зробимо ось що:
not-me-ends = Буде виконано вихід у всіх інших браузерах і в усіх застосунках.
not-me-app = Доданий відтоді застосунок для автентифікації буде видалено.
not-me-recovery-codes = Створені відтоді коди відновлення перестануть діяти.
not-me-passkey = Доданий відтоді ключ доступу буде видалено.
not-me-email-codes = Увімкнене відтоді надсилання кодів електронною поштою буде вимкнено.
not-me-text-codes = Увімкнене відтоді надсилання кодів у SMS буде вимкнено.
not-me-password = Ви встановите новий пароль, а старий перестане діяти.
not-me-submit = Захистити обліковий запис
secured = Обліковий запис знову лише ваш: пароль новий, а для всіх інших виконано вихід.
account-everywhere = Вийти скрізь
account-everywhere-hint = Можна одночасно вийти в усіх браузерах і застосунках, зокрема й тут.
account-apps-heading = Застосунки з доступом
account-apps-hint = Від’єднаний застосунок більше не діє від вашого імені. Він може повернутися, коли ви знову в нього ввійдете.
account-apps-none = Немає
account-app-last = Останній вхід { $when }
account-disconnect = Від’єднати
account-disconnect-app = Від’єднати { $name }
app-disconnected = Застосунок більше не має доступу до вашого облікового запису.
account-terms-heading = Умови та згоди
account-terms-version = Версія { $version }
account-terms-since = Згоду надано { $when }
account-terms-language = Мова: { $language }
account-terms-none = Ви ще ні з чим не погоджувалися.
account-terms-offers = З чим можна погодитися
account-terms-agree = Погоджуюся
account-terms-withdraw = Відкликати
consent-given = Дякуємо. Вашу згоду записано.
consent-withdrawn = Вашу згоду відкликано.
account-data-heading = Ваші дані
account-export-hint = Те, що зберігається про вас, у вигляді файлу, який можуть прочитати програми.
account-export = Завантажити мої дані
account-delete = Видалити обліковий запис
account-back = Назад до облікового запису
account-password-title = Зміна пароля
label-current-password = Поточний пароль
current-password-missing = Введіть поточний пароль.
current-password-wrong = Це не ваш поточний пароль.
account-authenticator-title = Ваш застосунок для автентифікації
account-authenticator-lead = Його коди більше не прийматимуться. Якщо другий крок обов’язковий, а цей був єдиним, під час наступного входу ви налаштуєте новий.
account-authenticator-submit = Видалити застосунок
authenticator-removed = Застосунок для автентифікації видалено.

passkey-title = Скористайтеся ключем доступу
passkey-lead = Пристрій попросить відбиток пальця, обличчя або PIN-код. Якщо ключ доступу на телефоні, виберіть телефон у вікні, яке відкриється.
passkey-use = Використати ключ
passkey-sign-in = Увійти з ключем доступу
passkey-unable = Для ключів доступу потрібні JavaScript і браузер, який їх підтримує. Скористайтеся тут іншим способом.
passkey-trouble = Не вдалося, або дію скасовано. Спробуйте ще раз або скористайтеся іншим способом.
passkey-refused = Цей ключ доступу тут не спрацював. Спробуйте ще раз або скористайтеся іншим способом.
passkey-too-late = Минуло забагато часу. Спробуйте ще раз.
passkey-known = Цей ключ доступу вже використовується. Увійдіть із ним або створіть інший.
passkeys-full = У вас уже найбільша дозволена кількість ключів доступу. Спершу видаліть один із них.
new-passkey-title = Входьте простіше з ключем доступу
new-passkey-lead = З ключем доступу ви входите за відбитком пальця, обличчям або PIN-кодом. Нічого не треба запам’ятовувати, і підробленій сторінці нічого вкрасти.
new-passkey-submit = Створити ключ доступу
new-passkey-later = Не зараз
label-passkey-name = Назва ключа доступу
passkey-name-hint = Щоб потім його впізнати, наприклад «Мій телефон». Можна залишити порожнім.
passkey-prove-lead = Ключ доступу відкриває ваш обліковий запис. Спершу введіть пароль, щоб ніхто інший не міг його додати.
passkeys-title = Ваші ключі доступу
passkeys-heading = Ключі доступу
passkeys-none = Немає
passkeys-manage = Показати ключі
passkeys-back = Назад до ключів доступу
passkey-add = Додати ключ доступу
passkey-change = Змінити
passkey-unnamed = Ключ доступу без назви
passkey-used = Востаннє використано { $when }
passkey-unused = Ще не використано
passkey-synced = На кількох ваших пристроях
passkey-own-title = Ваш ключ доступу
passkey-rename = Зберегти назву
passkey-remove-heading = Видалити цей ключ доступу
passkey-remove-hint = Він більше не відкриватиме ваш обліковий запис. На пристрої він може залишатися в списку, доки ви не видалите його там.
passkey-remove = Видалити ключ доступу
passkey-added = Ваш ключ доступу готовий. Скористайтеся ним під час наступного входу.
passkey-renamed = Назву збережено.
passkey-removed = Ключ доступу видалено.
account-deletion-title = Видалити обліковий запис?
account-deletion-lead = Ваш обліковий запис і все, що йому належить, зникне назавжди в усіх застосунках, які його використовують. Повернути його не зможе ніхто.
label-account-name = Назва облікового запису
account-name-hint = Щоб підтвердити свій намір, введіть { $name }
account-name-wrong = Це не назва цього облікового запису. Введіть її так, як показано.
account-deletion-submit = Видалити назавжди
account-deleted-title = Обліковий запис видалено
account-deleted-lead = Тут від нього нічого не залишилося. { $client } може ще мати власні дані.
account-closed-title = Спершу ввійдіть
account-closed-lead = Ваш обліковий запис відкриється, щойно ви ввійдете в { $client }. Увійдіть там, а потім поверніться.

## When it does not go on as planned

page-out-of-date = Та сторінка була застарілою. Продовжуйте звідси.
time-ran-out = Минуло чимало часу, тому починаємо знову. Увійдіть іще раз.
form-unverified = Не вдалося перевірити, звідки надійшла форма. Надішліть її ще раз.
cookies-blocked = Ваш браузер не повернув наш файл cookie. Дозвольте файли cookie для цього сайту та спробуйте ще раз.
too-many-requests = Забагато спроб за короткий час. Спробуйте ще раз { $wait }.
busy = Зараз входить багато людей. Спробуйте ще раз за мить.
expired-title = Час минув
expired-lead = Для безпеки вашого облікового запису вхід через деякий час переривається. Нічого не втрачено — просто почніть знову.
locked-title = Трохи зачекайте
locked-lead = Було забагато невдалих спроб, тому ми тимчасово нікого не впускаємо. Це захищає обліковий запис від підбирання пароля.
locked-wait = Спробуйте ще раз { $wait }.
too-many-title = Трохи повільніше
too-many-lead = За короткий час надійшло більше, ніж ми приймаємо. Нічого не втрачено — просто зачекайте й продовжуйте.
form-post-title = Хвилинку
form-post-lead = Ви повертаєтеся до { $client }. Якщо нічого не відбувається, натисніть «Продовжити».

error-not-found-heading = Сторінку не знайдено
error-not-found-what = За цією адресою немає сторінки.
error-not-found-next = Перевірте адресу або поверніться до застосунку й почніть звідти.
error-method-not-allowed-heading = Тут цього зробити не можна
error-method-not-allowed-what = Адреса існує, але не для такого запиту.
error-method-not-allowed-next = Поверніться до застосунку й почніть звідти.
error-too-large-heading = Надіслано забагато даних
error-too-large-what = Форма містила більше, ніж ми можемо прийняти.
error-too-large-next = Поверніться, скоротіть введене й надішліть ще раз.
error-bad-request-heading = Ми не зрозуміли запит
error-bad-request-what = У ньому чогось бракувало або щось було пошкоджено.
error-bad-request-next = Поверніться до застосунку й почніть знову.
error-form-unverified-heading = Не вдалося перевірити форму
error-form-unverified-what = Форма й файл cookie вашого браузера не відповідають одне одному. Так буває, коли сторінка довго відкрита або коли файли cookie видалено.
error-form-unverified-next = Поверніться, перезавантажте сторінку та надішліть форму ще раз.
error-cookies-blocked-heading = Для входу потрібні файли cookie
error-cookies-blocked-what = Ваш браузер не повернув наш файл cookie, тому ми не можемо відрізнити ваш вхід від інших.
error-cookies-blocked-next = Дозвольте файли cookie для цього сайту в налаштуваннях браузера, а потім почніть знову.
error-busy-heading = Зараз входить багато людей
error-busy-what = Наразі ми не можемо прийняти більше.
error-busy-next = Спробуйте ще раз за мить.
error-store-unavailable-heading = Вхід тимчасово недоступний
error-store-unavailable-what = Частина нашого сервісу не відповідає. Ваш обліковий запис і пароль у безпеці.
error-store-unavailable-next = Спробуйте ще раз за кілька хвилин.
error-too-many-requests-heading = Забагато спроб
error-too-many-requests-what = З вашої мережі за короткий час надійшло багато запитів.
error-too-many-requests-next = Зачекайте кілька хвилин і спробуйте ще раз.
error-network-heading = Звідси ввійти не можна
error-network-what = Мережа, якою ви зараз користуєтеся, не належить до тих, з яких можна користуватися цією сторінкою.
error-network-next = Спробуйте з іншої мережі. Якщо звідси має працювати, повідомте наведений нижче номер тому, хто керує цим входом.
error-internal-heading = З нашого боку сталася помилка
error-internal-what = Ви все зробили правильно. Помилку записано.
error-internal-next = Спробуйте ще раз. Якщо це повториться, повідомте адміністратору номер помилки, наведений нижче.
error-redirect-mismatch-heading = Ми не можемо повернути вас назад
error-redirect-mismatch-what = Застосунок попросив повернути вас на адресу, якої він не зареєстрував. Щоб захистити вас, ми зупиняємося тут.
error-redirect-mismatch-next = Повідомте власників застосунку. Їм знадобиться номер помилки, наведений нижче.
error-missing-parameters-heading = Посилання неповне
error-missing-parameters-what = Застосунок пропустив щось потрібне для входу.
error-missing-parameters-next = Поверніться до застосунку й почніть знову. Якщо це не допоможе, повідомте його власників.
error-unknown-client-heading = Ми не знаємо цього застосунку
error-unknown-client-what = Застосунок, який направив вас сюди, у нас не зареєстрований.
error-unknown-client-next = Перевірте посилання або повідомте власників застосунку.
error-unknown-host-heading = Тут ніхто не входить
error-unknown-host-what = Для цієї адреси вхід не налаштовано.
error-unknown-host-next = Перевірте, чи немає в адресі помилки.
error-login-unavailable-heading = Ці сторінки входу недоступні
error-login-unavailable-what = Наразі застосунок не має власних сторінок входу.
error-login-unavailable-next = Повідомте власників застосунку. Їм знадобиться номер помилки, наведений нижче.
error-logout-destination-heading = Ми не можемо перенаправити вас далі
error-logout-destination-what = Застосунок попросив направити вас на адресу, якої він не зареєстрував. Щоб захистити вас, ми зупиняємося тут.
error-logout-destination-next = Можна закрити це вікно або відкрити застосунок самостійно.
error-not-confirmed-heading = Ваш обліковий запис ще не підтверджено
error-not-confirmed-what = Ім’я та пароль правильні, але обліковий запис не підтверджено.
error-not-confirmed-next = Попросіть адміністратора підтвердити його, а потім увійдіть ще раз.
error-reset-required-heading = Потрібно скинути пароль
error-reset-required-what = Для вашої безпеки старий пароль більше не діє.
error-reset-required-next = Попросіть в адміністратора новий.
error-no-factor-heading = Бракує другого кроку
error-no-factor-what = Цей застосунок вимагає другого кроку, а у вашому обліковому записі немає такого, який можна тут використати.
error-no-factor-next = Попросіть адміністратора додати його для вас.

## Mail and text messages

moment = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[other] грудня
} { $year } р., { $time } UTC
mail-subject = { $title } — { $app }
mail-code = Ваш код
mail-or-link = Або відкрийте це посилання на будь-якому пристрої. Вхід буде виконано там, де ви почали:
mail-fact-account = Обліковий запис
mail-fact-password = Тимчасовий пароль
mail-fact-device = Пристрій
mail-fact-when = Коли
mail-fact-browser = Браузер
mail-fact-address = Мережева адреса
mail-fact-now = Тепер
mail-fact-takes-effect = Почне діяти
mail-fact-codes-left = Залишилося кодів відновлення
mail-fact-unusual = Незвично
mail-fact-country = Країна
risk-new-browser = новий браузер
risk-new-network = нова мережа
risk-many-failures = багато невдалих спроб перед цим
risk-new-country = нова країна
risk-impossible-travel = задалеко від попереднього входу
mail-action-confirm = Підтвердити електронну адресу
mail-action-sign-in = Увійти
mail-action-stop = Зупинити
mail-action-not-me = Це не я
mail-note-code-lasts = Код дійсний { $span } і діє один раз.
mail-note-link-lasts = Посилання дійсне { $span } і діє один раз.
mail-note-password-lasts = Пароль діє один раз і дійсний { $span }. Під час входу ви встановите власний.
mail-note-ignore = Якщо ви про це не просили, просто не зважайте на це повідомлення. Нічого не станеться.
mail-note-keep = Нікому не повідомляйте код: ніхто з { $app } ніколи його не питатиме.
mail-note-somebody-knows = Якщо зараз входите не ви, хтось інший знає ваш пароль. Змініть його.
mail-note-nothing-changed = Якщо ви про це не просили, просто не зважайте на це повідомлення. Ваш пароль залишається без змін.
mail-note-not-you = Якщо це були ви, нічого робити не потрібно. Якщо ні, одразу повідомте адміністратора.
mail-note-blocked-you = Якщо це були ви, увійдіть із браузера чи місця, якими вже користувалися, або з ключем доступу.
mail-note-blocked-not-you = Якщо це були не ви, хтось може знати ваш пароль. Установіть інший.
mail-footer = Це повідомлення автоматично надіслано від { $app }. Відповіді на нього не читають.

mail-sign-up-code-title = Підтвердьте електронну адресу
mail-sign-up-code-lead = Введіть цей код, щоб завершити реєстрацію в { $app }.
mail-sign-up-link-title = Підтвердьте електронну адресу
mail-sign-up-link-lead = До завершення реєстрації в { $app } залишився один крок: підтвердьте, що ця адреса ваша.
mail-resent-code-title = Ваш новий код
mail-resent-code-lead = Введіть цей код, щоб завершити реєстрацію в { $app }. Попередні коди більше не діють.
mail-resent-link-title = Ваше нове посилання
mail-resent-link-lead = Підтвердьте, що ця адреса ваша, щоб завершити реєстрацію в { $app }. Попередні посилання більше не діють.
mail-recovery-code-title = Скидання пароля
mail-recovery-code-lead = Введіть цей код, щоб установити новий пароль для { $app }.
mail-sign-in-code-title = Ваш код для входу
mail-sign-in-code-lead = Введіть цей код, щоб увійти в { $app }.
mail-mfa-code-title = Ваш код для другого кроку
mail-mfa-code-lead = Пароль правильний. Введіть цей код, щоб завершити вхід у { $app }.
mail-attribute-code-title = Підтвердьте нову електронну адресу
mail-attribute-code-lead = Введіть цей код, щоб використовувати цю адресу для свого облікового запису в { $app }.
mail-invitation-title = Ваш обліковий запис готовий
mail-invitation-lead = Для вас створено обліковий запис у { $app }.
mail-already-registered-title = У вас уже є обліковий запис
mail-already-registered-lead = Хтось спробував використати цю адресу для облікового запису в { $app }, а для неї він уже є. Якщо це були ви, увійдіть як зазвичай або скиньте пароль, якщо вже його не пам’ятаєте.
mail-password-changed-title = Ваш пароль змінено
mail-password-changed-lead = Пароль вашого облікового запису в { $app } змінено.
mail-authenticator-added-title = Додано застосунок для автентифікації
mail-authenticator-added-lead = Відтепер застосунок для автентифікації може підтверджувати, що в { $app } входите саме ви.
mail-authenticator-removed-title = Видалено застосунок для автентифікації
mail-authenticator-removed-lead = Застосунок для автентифікації більше не можна використовувати з вашим обліковим записом у { $app }.
mail-passkey-added-title = Додано ключ доступу
mail-passkey-added-lead = Відтепер ваш обліковий запис у { $app } відкриває новий ключ доступу.
mail-passkey-removed-title = Видалено ключ доступу
mail-passkey-removed-lead = Один із ключів доступу більше не відкриває ваш обліковий запис у { $app }.
mail-passkey-copied-title = Ключ доступу відхилено
mail-passkey-copied-lead = Хтось намагався ввійти в { $app } з вашим ключем доступу, який могли скопіювати, і отримав відмову. Видаліть цей ключ доступу зі свого облікового запису й додайте новий.
mail-recovery-codes-made-title = Створено нові коди відновлення
mail-recovery-codes-made-lead = Для вашого облікового запису в { $app } є нові коди відновлення. Попередні більше не діють.
mail-recovery-code-used-title = Використано код відновлення
mail-recovery-code-used-lead = Хтось увійшов у ваш обліковий запис у { $app } з одним із ваших кодів відновлення.
mail-recovery-codes-low-title = Залишилося мало кодів відновлення
mail-recovery-codes-low-lead = Хтось увійшов у ваш обліковий запис у { $app } з одним із ваших кодів відновлення. Їх залишилося мало: створіть нові на сторінці облікового запису.
mail-new-device-title = Вхід із нового браузера
mail-new-device-lead = Хтось увійшов у ваш обліковий запис у { $app } з браузера, якого ми не знали.
mail-unusual-sign-in-title = Незвичний вхід
mail-unusual-sign-in-lead = Хтось увійшов у ваш обліковий запис у { $app }, і щось у цьому було незвичним.
mail-sign-in-blocked-title = Вхід заблоковано
mail-sign-in-blocked-lead = Хтось пройшов перший крок входу у ваш обліковий запис у { $app }. Це було настільки незвично, що ми нікого не впустили.
mail-account-deleted-title = Ваш обліковий запис видалено
mail-account-deleted-lead = Ваш обліковий запис у { $app } і все, що йому належало, видалено.
mail-email-changed-title = Вашу електронну адресу змінено
mail-email-changed-lead = Ваш обліковий запис у { $app } тепер має іншу електронну адресу. Відтепер повідомлення надходитимуть туди, а це було останнє на попередню адресу.
mail-phone-changed-title = Ваш номер телефону змінено
mail-phone-changed-lead = Ваш обліковий запис у { $app } тепер має інший номер телефону.
mail-email-removed-title = Вашу електронну адресу видалено
mail-email-removed-lead = Ваш обліковий запис у { $app } більше не має цієї електронної адреси. Це було останнє повідомлення на неї.
mail-phone-removed-title = Ваш номер телефону видалено
mail-phone-removed-lead = Ваш обліковий запис у { $app } більше не має цього номера телефону.
mail-lost-factor-begun-title = Ваш другий крок невдовзі буде видалено
mail-lost-factor-begun-lead = Хтось подав запит на вхід у ваш обліковий запис у { $app } без другого кроку. Якщо це були не ви, зупиніть це зараз. Достатньо одного натискання, входити не потрібно.
mail-lost-factor-finished-title = Ваш другий крок видалено
mail-lost-factor-finished-lead = Другий крок вашого облікового запису в { $app } видалено на запит. Налаштуйте новий під час наступного входу.

sms-sign-up-code = { $app }: { $code } — ваш код для реєстрації.
sms-sign-up-link = { $app }: підтвердьте цей номер, щоб зареєструватися: { $link }
sms-resent-code = { $app }: { $code } — ваш новий код для реєстрації.
sms-resent-link = { $app }: ваше нове посилання для підтвердження цього номера: { $link }
sms-recovery-code = { $app }: { $code } — ваш код для скидання пароля. Нікому його не повідомляйте.
sms-sign-in-code = { $app }: { $code } — ваш код для входу. Нікому його не повідомляйте.
sms-mfa-code = { $app }: { $code } — ваш код для другого кроку. Нікому його не повідомляйте.
sms-attribute-code = { $app }: { $code } — ваш код для підтвердження цього номера.
sms-invitation = { $app }: ім’я користувача { $username }, тимчасовий пароль { $code }
sms-already-registered = { $app }: для цього номера вже є обліковий запис. Увійдіть або скиньте пароль.
sms-password-changed = { $app }: пароль { $username } змінено. Це не ви? Повідомте адміністратора.
sms-authenticator-added = { $app }: для { $username } додано застосунок для автентифікації. Це не ви? Повідомте адміністратора.
sms-authenticator-removed = { $app }: для { $username } видалено застосунок для автентифікації. Це не ви? Повідомте адміністратора.
sms-passkey-added = { $app }: для { $username } додано ключ доступу. Це не ви? Повідомте адміністратора.
sms-passkey-removed = { $app }: для { $username } видалено ключ доступу. Це не ви? Повідомте адміністратора.
sms-passkey-copied = { $app }: ключ доступу { $username }, який могли скопіювати, відхилено. Видаліть його з облікового запису.
sms-recovery-codes-made = { $app }: для { $username } створено нові коди відновлення. Це не ви? Повідомте адміністратора.
sms-recovery-code-used = { $app }: вхід { $username } з кодом відновлення. Це не ви? Повідомте адміністратора.
sms-recovery-codes-low = { $app }: вхід { $username } з кодом відновлення, їх залишилося мало. Це не ви? Повідомте адміністратора.
sms-new-device = { $app }: вхід { $username } з нового браузера. Це не ви? Повідомте адміністратора.
sms-unusual-sign-in = { $app }: незвичний вхід { $username }. Це не ви? Повідомте адміністратора.
sms-sign-in-blocked = { $app }: незвичний вхід { $username } заблоковано. Це не ви? Змініть пароль.
sms-account-deleted = { $app }: обліковий запис { $username } видалено.
sms-email-changed = { $app }: електронну адресу { $username } змінено. Це не ви? Повідомте адміністратора.
sms-phone-changed = { $app }: номер телефону { $username } змінено. Це не ви? Повідомте адміністратора.
sms-email-removed = { $app }: електронну адресу { $username } видалено. Це не ви? Повідомте адміністратора.
sms-phone-removed = { $app }: номер телефону { $username } видалено. Це не ви? Повідомте адміністратора.
sms-lost-factor-begun = { $app }: хтось попросив видалити другий крок { $username }. Це не ви? Зупиніть це: { $link }
sms-lost-factor-finished = { $app }: другий крок { $username } видалено. Це не ви? Повідомте адміністратора.

## Demo

demo-home = До демонстраційного застосунку
demo-home-title = Невеликий застосунок
demo-home-lead = Він ще нічого про вас не знає. Увійдіть, щоб побачити, про що він дізнається.
demo-start-title = Люди, від імені яких можна ввійти
demo-start-lead = Вони існують лише в цій демонстрації. Кожна людина показує інший шлях сторінками.
demo-shows-password = Входить лише з паролем.
demo-shows-totp = Вводить код із застосунку для автентифікації.
demo-shows-invited = Має тимчасовий пароль і встановлює новий.
demo-shows-set-up = Спершу має налаштувати другий крок.
demo-shows-disabled = Має вимкнений обліковий запис і отримує відмову.
demo-shows-studio = Змінює вигляд сторінок за адресою /studio.
demo-totp-key = Ключ для автентифікації
demo-session-title = Ви ввійшли
demo-refresh = Оновити токени
demo-id-token = ID-токен
demo-access-token = Токен доступу
demo-claim = Твердження
demo-value = Значення
demo-error-title = Вхід не завершено
demo-error-lead = Замість коду застосунок отримав ось що:
mailbox-title = Надіслані повідомлення
mailbox-lead = У цій демонстрації ніщо не залишає комп’ютер. Те, що мало б бути надіслане, зберігається тут.
mailbox-empty = Ще нічого не надіслано.
mailbox-mail = Електронний лист
mailbox-sms = SMS
mailbox-from = Від
mailbox-to = Кому
mailbox-sent = Надіслано
mailbox-raw = Показати весь вихідний текст
