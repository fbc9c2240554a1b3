## On every page

languages = Язык
languages-go = Изменить
title-error = Ошибка:
summary-heading = Проверьте эти данные
next = Далее
continue = Продолжить
other-account = Другой аккаунт
not-you = Это не вы?
sign-out = Выйти
signed-in-as = Вы вошли как
reference = Номер ошибки
way-back = Назад в { $client }
way-sign-in = Войти
way-again = Повторить
wait-seconds = { $count ->
    [one] через { $count } секунду
    [few] через { $count } секунды
    [many] через { $count } секунд
   *[other] через { $count } секунды
}
wait-minutes = { $count ->
    [one] через { $count } минуту
    [few] через { $count } минуты
    [many] через { $count } минут
   *[other] через { $count } минуты
}
wait-hours = { $count ->
    [one] через { $count } час
    [few] через { $count } часа
    [many] через { $count } часов
   *[other] через { $count } часа
}
span-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
span-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
span-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

## Fields

label-username = Имя пользователя
label-email = Адрес электронной почты
label-phone = Номер телефона
label-email-or-phone = Адрес электронной почты или номер телефона
label-any = Имя пользователя, адрес электронной почты или номер телефона
label-password = Пароль
label-new-password = Новый пароль
label-confirm-password = Новый пароль еще раз
label-device-name = Название этого устройства (необязательно)
password-show = Показать пароль
password-hide = Скрыть пароль
code-label = Код
device-name-hint = Например, «Мой телефон», чтобы потом знать, какое приложение открывать.

## Signing in

sign-in-title = Вход
sign-in-lead = чтобы перейти в { $client }
sign-in-submit = Войти
password-title = Введите пароль
username-missing = Введите имя, с которым вы входите.
username-too-long = Это имя слишком длинное. Введите не более 128 символов.
password-missing = Введите пароль.
wrong-credentials = Неверное имя или пароль. Проверьте их и попробуйте снова.
unknown-user = Здесь нет никого с таким именем. Проверьте, правильно ли оно написано.
account-locked = Слишком много неудачных попыток. Попробуйте снова { $wait }.
temporary-password-expired = Срок действия временного пароля истек. Попросите новый у того, кто вас пригласил.
account-not-confirmed = Этот аккаунт еще не подтвержден. Попросите администратора подтвердить его.
account-confirmed = Ваш аккаунт подтвержден. Войдите, чтобы продолжить.
password-reset-required = Прежде чем войти, нужно сбросить пароль. Обратитесь за помощью к администратору.
password-reset-now = Ваш пароль больше не действует. Задайте новый с помощью кода, который мы отправим.
password-in-a-breach = Этот пароль попал в утечку данных на другом сайте, поэтому больше не открывает ваш аккаунт. Задайте новый с помощью кода, который мы отправим.

## New password

new-password-title = Придумайте новый пароль
new-password-lead = Вы вошли с временным паролем. Новый должны знать только вы.
new-password-lead-breached = Ваш пароль попал в утечку данных на другом сайте. Придумайте такой, который вы больше нигде не используете.
new-password-submit = Сохранить и продолжить
new-password-missing = Введите новый пароль.
password-too-short = { $count ->
    [one] В пароле должно быть не меньше { $count } символа.
    [few] В пароле должно быть не меньше { $count } символов.
    [many] В пароле должно быть не меньше { $count } символов.
   *[other] В пароле должно быть не меньше { $count } символа.
}
password-too-long = { $count ->
    [one] В пароле может быть не больше { $count } символа.
    [few] В пароле может быть не больше { $count } символов.
    [many] В пароле может быть не больше { $count } символов.
   *[other] В пароле может быть не больше { $count } символа.
}
password-rules = Новый пароль пока не соответствует всем требованиям. В списке видно, чего не хватает.
password-needs-upper = В пароле должна быть заглавная буква (от A до Z).
password-needs-lower = В пароле должна быть строчная буква (от a до z).
password-needs-digit = В пароле должна быть цифра (от 0 до 9).
password-needs-symbol = В пароле должен быть специальный символ, например !, ? или #.
password-edge-space = Пароль не должен начинаться или заканчиваться пробелом.
password-mismatch = Пароли не совпадают. Введите новый пароль дважды.
password-reused = Вы уже использовали этот пароль. Придумайте другой.
password-guessable = Пароль слишком легко угадать. Возьмите больше символов или несколько слов, не связанных ни друг с другом, ни с вами.
password-breached = Этот пароль попал в утечку данных на другом сайте. Придумайте такой, который вы больше нигде не используете.
password-characters = В новом пароле есть недопустимые символы. Придумайте другой.
password-changed = Пароль изменен.
rule-length = { $count ->
    [one] Не меньше { $count } символа
    [few] Не меньше { $count } символов
    [many] Не меньше { $count } символов
   *[other] Не меньше { $count } символа
}
rule-upper = Заглавная буква
rule-lower = Строчная буква
rule-digit = Цифра
rule-symbol = Специальный символ, например !, ? или #
rule-edges = Без пробела в начале и в конце
rule-unused = Не из тех, что вы уже использовали
rule-unguessable = Трудно угадать: без распространенных слов и шаблонов, ничего о вас
rule-unbreached = Не из известных утечек данных
rule-met = выполнено
rule-unmet = еще нет

## A forgotten password

forgot-link = Забыли пароль?
sign-up-link = Создать аккаунт
sign-in-link = Назад ко входу
forgot-title = Забыли пароль?
forgot-lead = Сообщите, кто вы, и мы отправим код, с которым можно задать новый пароль.
forgot-submit = Отправить код
choose-reset-title = Куда отправить код?
choose-reset-legend = Отправить
choose-reset-email = По электронной почте
choose-reset-text = В SMS
choose-reset-to = На { $destination }
reset-title = Сброс пароля
reset-lead = Если такой аккаунт есть, код уже отправлен на { $destination }.
reset-everywhere = Выйти везде, кроме этого браузера
reset-submit = Сохранить новый пароль
sent-code-hint = Он в сообщении, которое мы отправили. Возможно, придется подождать минуту.
code-not-there = Кода еще нет?
code-resend = Отправить другой
code-sent = Новый код уже в пути. Предыдущий больше не действует.
code-sent-just-now = Код только что отправлен. Подождите полминуты, прежде чем запрашивать новый.
no-recovery = Нам неизвестен адрес, на который можно отправить код. Обратитесь за помощью к администратору.

## An account of one's own

sign-up-title = Создание аккаунта
sign-up-lead = для { $client }
sign-up-passwordless = Пароль можно не указывать. Тогда вы будете входить с кодом или ключом доступа.
sign-up-submit = Создать аккаунт
optional = (необязательно)
terms-title = Прежде чем продолжить
terms-lead = Прочитайте этот документ и дайте согласие. Он новый или изменился с тех пор, как вы согласились.
terms-agree = Я соглашаюсь: { $title }
terms-read = Прочитать «{ $title }» (откроется в новой вкладке)
terms-missing = Чтобы продолжить, поставьте флажок «{ $title }».
terms-decline = Я не соглашаюсь
terms-declined-title = Вы не согласились
terms-declined-lead = Без этого войти здесь нельзя. Приложению ничего не передано.
terms-again = Прочитать еще раз
label-name = Полное имя
label-given-name = Имя
label-middle-name = Отчество
label-family-name = Фамилия
label-nickname = Псевдоним
label-birthdate = Дата рождения
label-gender = Пол
label-address = Адрес
label-locale = Язык
label-zoneinfo = Часовой пояс
label-profile = Страница профиля
label-picture = Изображение
label-website = Сайт
field-missing = Заполните это поле.
field-too-long = Текст слишком длинный. Сократите его.
field-characters = В тексте есть недопустимые символы. Удалите их.
username-taken = Это имя пользователя уже занято. Выберите другое.
name-taken = Аккаунт с этими данными уже есть. Войдите или сбросьте пароль.
looks-like-contact = Имя пользователя не должно быть похоже на адрес электронной почты или номер телефона. Выберите другое.
not-email = Это не адрес электронной почты. Он выглядит так: name@example.com.
not-phone = Это не номер телефона. Начните со знака + и кода страны, например +7 495 123-45-67.
not-date = Это не дата.
not-url = Это не веб-адрес. Он начинается с https://.
not-number = Это не число. Напишите его как 12 или 12.5.
not-a-choice = Выберите один из вариантов.
pattern-missed = Текст не соответствует требуемому виду.
choose-one = Выберите
yes = Да
no = Нет
confirm-title = Подтвердите аккаунт
confirm-lead = Мы отправили код на { $destination }.
confirm-lead-link = Мы отправили ссылку на { $destination }. Откройте ее, а затем вернитесь сюда.
sent-code-missing = Введите код из нашего сообщения.
sent-code-wrong = Неверный код. Проверьте его или запросите новый.
code-expired = Срок действия кода истек. Запросите новый.
contact-taken = Этот адрес уже принадлежит другому аккаунту. Войдите в него или сбросьте его пароль.
await-approval-title = Почти готово
await-approval-lead = Ваш аккаунт для { $client } готов. Осталось дождаться, пока вам откроют доступ, — попробуйте позже.
confirm-link-title = Осталось одно нажатие
confirm-link-lead = Нажмите кнопку, чтобы подтвердить аккаунт для { $client }. Если вы об этом не просили, закройте страницу.
confirm-link-submit = Подтвердить аккаунт
confirmed-title = Аккаунт подтвержден
confirmed-lead = Вернитесь туда, где вы регистрировались, или войдите.
link-expired-title = Срок действия ссылки истек
link-expired-lead = Войдите с именем и паролем, и мы отправим новую.

## Second step

choose-setup-title = Добавьте второй шаг
choose-setup-lead = Один только пароль можно угадать или украсть. Со вторым шагом аккаунт даже тогда останется вашим.
choose-setup-legend = Как вы хотите подтверждать, что это вы?
method-totp = Приложение-аутентификатор
method-totp-hint = Приложение на телефоне или компьютере каждые 30 секунд показывает новый код. Сеть ему не нужна.
method-password = Пароль
method-password-hint = Тот, который вы задали для этого аккаунта.
method-email = Код по электронной почте
method-email-hint = Мы отправим его на ваш адрес.
method-text = Код в SMS
method-text-hint = Мы отправим его на ваш телефон.
choose-title = Как вы хотите войти?
choose-second-title = Как вы хотите это подтвердить?
choose-legend = Выберите один из вариантов
other-way = Другой способ
sent-code-title = Введите код, который мы отправили
sent-code-lead = Он отправлен на { $destination }.
sent-link-hint = Или откройте ссылку из сообщения на любом устройстве.
sent-link-waits = Тогда эта страница сама перейдет дальше.
sent-link-opened = Ссылка открыта
await-link-title = Ждем, пока вы откроете ссылку
await-link-lead = Откройте ссылку, отправленную на { $destination }, и нажмите там кнопку.
await-link-looks = Эта страница проверяет это каждые несколько секунд, а потом сама перейдет дальше.
await-link-code = Ввести код вместо этого
link-pressed-title = Можно продолжать
link-pressed-lead = Ссылка из нашего сообщения использована. Перейдите в { $client }.
sign-in-link-title = Это вы сейчас входите?
sign-in-link-lead = Кто-то хочет войти в { $client } под вашим именем.
sign-in-link-asked = { $count ->
    [0] Только что
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
sign-in-link-elsewhere = Вход будет выполнен в том браузере, а не в этом. Если вы не начинали там сами, откажитесь: иначе в ваш аккаунт попадет кто-то другой.
sign-in-link-yes = Да, войти
sign-in-link-no = Нет, это не я
sign-in-link-pressed-title = Вернитесь туда, где вы начали
sign-in-link-pressed-lead = Та страница сама перейдет дальше. Эту можно закрыть.
sign-in-link-refused-title = Мы никого не впустили
sign-in-link-refused-lead = Код и ссылка из того сообщения больше не действуют. Делать больше ничего не нужно.
sign-in-link-expired-title = Эта ссылка больше не действует
sign-in-link-expired-lead = Ее уже использовали, или ее время истекло. Если вы только что нажали кнопку, вернитесь туда, где начали. Если нет, запросите там новую.
no-second = Для вашего аккаунта нужен второй шаг, но здесь ни один нельзя использовать. Обратитесь за помощью к администратору.
method-passkey = Ключ доступа
method-passkey-hint = Устройство подтверждает, что это вы, по отпечатку пальца, лицу или PIN-коду.
method-missing = Выберите один из способов.
set-up-totp-title = Настройте приложение-аутентификатор
set-up-totp-lead = Добавьте этот аккаунт в приложение, а затем введите код, который оно покажет.
set-up-totp-scan = Отсканируйте это изображение приложением.
set-up-totp-open = Открыть в приложении на этом устройстве
set-up-totp-key = Или введите в приложении этот ключ:
set-up-totp-code-hint = Приложение покажет его, как только аккаунт будет добавлен.
set-up-totp-submit = Проверить код и завершить
qr-alt = QR-код с ключом для вашего приложения-аутентификатора. Тот же ключ написан ниже.
totp-title = Введите код
totp-hint = Откройте приложение-аутентификатор, чтобы увидеть его.
totp-hint-device = Откройте приложение-аутентификатор на устройстве { $device }, чтобы увидеть его.
code-missing = Введите код из приложения.
code-malformed = В коде шесть цифр. Введите все.
code-wrong = Неверный код. Введите код, который приложение показывает сейчас.
code-used = Этот код уже использован. Подождите, пока приложение покажет следующий.
method-recovery-code = Код восстановления
recovery-code-use = Ввести код восстановления
remember-browser = { $count ->
    [one] Не спрашивать об этом в этом браузере { $count } день
    [few] Не спрашивать об этом в этом браузере { $count } дня
    [many] Не спрашивать об этом в этом браузере { $count } дней
   *[other] Не спрашивать об этом в этом браузере { $count } дня
}
lose-factor = Ничего из этого не подходит
lost-factor-title = Вход без второго шага
lost-factor-lead = { $count ->
    [one] Чтобы не впустить посторонних, это занимает { $count } день. Мы сообщим об этом на все адреса и номера аккаунта, и одно нажатие это остановит. По истечении этого срока подтвердите то же еще раз и настройте новый второй шаг.
    [few] Чтобы не впустить посторонних, это занимает { $count } дня. Мы сообщим об этом на все адреса и номера аккаунта, и одно нажатие это остановит. По истечении этого срока подтвердите то же еще раз и настройте новый второй шаг.
    [many] Чтобы не впустить посторонних, это занимает { $count } дней. Мы сообщим об этом на все адреса и номера аккаунта, и одно нажатие это остановит. По истечении этого срока подтвердите то же еще раз и настройте новый второй шаг.
   *[other] Чтобы не впустить посторонних, это занимает { $count } дня. Мы сообщим об этом на все адреса и номера аккаунта, и одно нажатие это остановит. По истечении этого срока подтвердите то же еще раз и настройте новый второй шаг.
}
lost-factor-ripe-lead = Ожидание окончено. Подтвердите еще раз, что это вы. После этого прежние способы второго шага будут удалены, везде будет выполнен выход, и вы настроите новый.
lost-factor-legend = Куда можно отправить код?
lost-factor-submit = Отправить код
lost-factor-waits-title = Ваш запрос ожидает
lost-factor-waits-lead = Вернитесь { $when } или в течение двух недель после этого. До тех пор войти можно только со вторым шагом, а если вы им воспользуетесь, запрос будет отменен.
lost-factor-waits-hint = Это были не вы? Откройте ссылку из нашего сообщения и смените пароль.
stop-lost-factor-title = Оставить второй шаг?
stop-lost-factor-lead = Кто-то запросил вход в ваш аккаунт для { $client } без второго шага. Если это были не вы, остановите это сейчас.
stop-lost-factor-submit = Остановить
lost-factor-stopped-title = Остановлено
lost-factor-stopped-lead = Ваш второй шаг остается. Если об этом просили не вы, смените пароль: кто-то его знает.
lost-factor-nothing-title = Останавливать нечего
lost-factor-nothing-lead = Запрос уже остановлен или завершен. Если вашего второго шага нет, а это были не вы, сообщите администратору.
account-lost-factor = Кто-то запросил вход в ваш аккаунт без второго шага. Его можно будет удалить начиная с { $when }. Если это были не вы, остановите это.
recovery-code-title = Введите код восстановления
recovery-code-label = Код восстановления
recovery-code-hint = Один из десяти сохраненных. Каждый действует один раз.
recovery-code-missing = Введите один из кодов восстановления.
recovery-code-wrong = Код неверный или уже использован. Проверьте его или возьмите другой.
recovery-codes-title = Сохраните коды восстановления
recovery-codes-lead = Если телефон потерян или не под рукой, войти поможет один из этих кодов. Каждый действует один раз. Распечатайте их или скопируйте в надежное место.
recovery-codes-once = Мы показываем их только сейчас. Прежние больше не действуют.
recovery-codes-kept = Коды сохранены
device-name-too-long = Это название слишком длинное. Введите не более 64 символов.
authenticator-added = Приложение-аутентификатор добавлено.

## Sessions

continue-title = С возвращением
continue-lead = Можно сразу перейти в { $client }.
choose-account-title = Выберите аккаунт
choose-account-lead = Кто переходит в { $client }?
choose-account-again = Войти снова
sign-out-of = Выйти из { $name }
sign-out-all = Выйти из всех
confirm-sign-out-title = Выйти?
confirm-sign-out-lead = Будет выполнен выход из всех приложений, которые используют этот вход в этом браузере.
signed-out-title = Вы вышли из аккаунта
signed-out-lead = Теперь это окно можно закрыть.
signed-out-notice = Вы вышли из аккаунта.
session-refreshed = Токены обновлены.

## The account page

account-title = Ваш аккаунт
account-profile-heading = О вас
account-verified = Подтверждено
account-unverified = Не подтверждено
account-profile-change = Изменить данные
account-profile-title = Изменение данных
account-save = Сохранить
account-email-change = Изменить адрес электронной почты
account-email-add = Добавить адрес электронной почты
account-email-title = Ваш адрес электронной почты
account-email-code-title = Подтвердите этот адрес электронной почты
account-phone-change = Изменить номер телефона
account-phone-add = Добавить номер телефона
account-phone-title = Ваш номер телефона
account-phone-code-title = Подтвердите этот номер телефона
account-contact-lead = Мы отправим туда код. Пока вы его не введете, ничего не изменится.
account-contact-other = Ввести другие данные
label-preferred-username = Имя для входа
profile-changed = Ваши данные изменены.
email-changed = Адрес электронной почты изменен.
phone-changed = Номер телефона изменен.
account-email-remove = Удалить этот адрес
account-phone-remove = Удалить этот номер
email-removed = Адрес электронной почты удален.
phone-removed = Номер телефона удален.
already-yours = Эти данные у вас уже есть. Введите другие.
sign-in-again = Для этого нужно, чтобы вы вошли в течение последних десяти минут. Войдите снова, а затем вернитесь сюда.
second-step-first = Это меняет способ входа, поэтому сначала нужен второй шаг. Выйдите везде и войдите с ним или откройте в приложении то, что его требует. Затем вернитесь сюда.
prove-first = Прежде чем это изменить, подтвердите, что это вы.
prove-link = Подтвердить кодом
account-proof-title = Подтвердите, что это вы
account-proof-lead = Затем вы сможете изменить то, что хотели.
account-proof-code-title = Введите код для подтверждения
proof-done = Спасибо, подтверждено. Теперь можно продолжить.
account-sign-in-heading = Как вы входите
account-change-password = Изменить пароль
account-set-password = Задать пароль
account-first-password-title = Придумайте пароль
account-no-app = Нет
account-added = Добавлено { $when }
account-remove-app = Удалить приложение
account-add-app = Добавить приложение
account-change-app = Назвать или удалить
account-new-authenticator-title = Добавьте приложение-аутентификатор
account-new-authenticator-submit = Добавить
account-recovery-codes = Коды восстановления
account-recovery-codes-left = { $count ->
    [0] Не осталось
    [one] Остался { $count }
    [few] Осталось { $count }
    [many] Осталось { $count }
   *[other] Осталось { $count }
}
account-recovery-codes-make = Создать новые
account-recovery-codes-title = Создайте новые коды восстановления
account-recovery-codes-lead = Вы получите десять кодов на тот случай, когда второй шаг будет недоступен. Прежние сразу перестанут действовать.
account-recovery-codes-submit = Создать новые коды
account-browsers-heading = Доверенные браузеры
account-browsers-hint = В них мы не запрашиваем второй шаг. Если какой-то из них вам незнаком, удалите его и смените пароль.
account-trusted-browser = Доверенный браузер
account-browser-seen = Последнее использование: { $when }
account-browser-until = До { $when }
account-browser-forget = Удалить
account-browsers-forget = Удалить все
browsers-forgotten = Там снова потребуется второй шаг.
account-session-heading = Где выполнен вход
account-this-browser = Этот браузер
account-since = С { $when }
account-sessions-link = Все браузеры
account-sessions-lead = Приложения, в которые там выполнен вход, сохраняют доступ; закрыть его можно на странице аккаунта. Если какой-то браузер вам незнаком, выйдите из него и смените пароль.
account-some-browser = Браузер
account-sessions-end = Выйти из всех остальных
account-sessions-more = { $count ->
    [one] И еще { $count }
    [few] И еще { $count }
    [many] И еще { $count }
   *[other] И еще { $count }
}
session-ended = Там выполнен выход.
sessions-ended = Во всех остальных браузерах выполнен выход.
account-events-link = Недавние действия
account-events-title = Недавние действия
account-events-lead = Если что-то здесь вам незнакомо, сообщите об этом. Тогда мы закроем ваш аккаунт для всех остальных.
account-events-none = Пока ничего не записано.
event-browser = { $browser } на { $system }
event-not-me = Это не я
event-refused = Отказано
event-sign-in = Вход
event-sign-in-failed = Попытка входа
event-sign-in-blocked = Вход заблокирован
event-unusual-low = Немного необычно: { $signs }
event-unusual-medium = Необычно: { $signs }
event-unusual-high = Очень необычно: { $signs }
event-sign-up = Аккаунт создан
event-confirmed = Аккаунт подтвержден
event-password-changed = Пароль изменен
event-recovery-begun = Запрошен код для сброса пароля
event-password-reset = Пароль сброшен
event-app-added = Приложение-аутентификатор добавлено
event-app-removed = Приложение-аутентификатор удалено
event-passkey-added = Ключ доступа добавлен
event-passkey-removed = Ключ доступа удален
event-browser-trusted = Браузер отмечен как доверенный
event-browsers-forgotten = Доверенные браузеры удалены
event-email-codes-added = Отправка кодов по электронной почте включена
event-email-codes-removed = Отправка кодов по электронной почте отключена
event-text-codes-added = Отправка кодов в SMS включена
event-text-codes-removed = Отправка кодов в SMS отключена
event-recovery-codes-made = Коды восстановления созданы
event-recovery-code-used = Код восстановления использован
event-recovery-codes-removed = Коды восстановления удалены
event-profile-changed = Данные изменены
event-email-changed = Адрес электронной почты изменен
event-phone-changed = Номер телефона изменен
event-email-removed = Адрес электронной почты удален
event-phone-removed = Номер телефона удален
event-sign-out = Выход
event-everywhere = Выход везде
event-sessions-ended = Выход в других местах
event-terms-agreed = Согласие с условиями дано
event-consent-withdrawn = Согласие отозвано
event-app-disconnected = Приложение отключено
event-exported = Данные скачаны
event-disowned = «Это не я»
event-lost-factor-begun = Запрос на вход без второго шага
event-lost-factor-stopped = Запрос на вход без второго шага остановлен
event-lost-factor-finished = Способы второго шага удалены после ожидания
event-administered = Изменено администратором
not-me-title = Это были не вы?
not-me-lead = Тогда мы сделаем вот что:
not-me-ends = Будет выполнен выход во всех других браузерах и во всех приложениях.
not-me-app = Добавленное с тех пор приложение-аутентификатор будет удалено.
not-me-recovery-codes = Созданные с тех пор коды восстановления перестанут действовать.
not-me-passkey = Добавленный с тех пор ключ доступа будет удален.
not-me-email-codes = Включенная с тех пор отправка кодов по электронной почте будет отключена.
not-me-text-codes = Включенная с тех пор отправка кодов в SMS будет отключена.
not-me-password = Вы зададите новый пароль, а старый перестанет действовать.
not-me-submit = Защитить аккаунт
secured = Аккаунт снова только ваш: пароль новый, а для всех остальных выполнен выход.
account-everywhere = Выйти везде
account-everywhere-hint = Можно выйти сразу во всех браузерах и приложениях, в том числе здесь.
account-apps-heading = Приложения с доступом
account-apps-hint = Отключенное приложение больше не действует от вашего имени. Оно может вернуться, когда вы снова в него войдете.
account-apps-none = Нет
account-app-last = Последний вход { $when }
account-disconnect = Отключить
account-disconnect-app = Отключить { $name }
app-disconnected = Приложение больше не имеет доступа к вашему аккаунту.
account-terms-heading = Условия и согласия
account-terms-version = Версия { $version }
account-terms-since = Согласие дано { $when }
account-terms-language = Язык: { $language }
account-terms-none = Вы пока ни с чем не соглашались.
account-terms-offers = С чем можно согласиться
account-terms-agree = Я соглашаюсь
account-terms-withdraw = Отозвать
consent-given = Спасибо. Ваше согласие записано.
consent-withdrawn = Ваше согласие отозвано.
account-data-heading = Ваши данные
account-export-hint = То, что хранится о вас, в виде файла, который могут прочитать программы.
account-export = Скачать мои данные
account-delete = Удалить аккаунт
account-back = Назад в аккаунт
account-password-title = Изменение пароля
label-current-password = Текущий пароль
current-password-missing = Введите текущий пароль.
current-password-wrong = Это не ваш текущий пароль.
account-authenticator-title = Ваше приложение-аутентификатор
account-authenticator-lead = Его коды больше не будут приниматься. Если второй шаг обязателен, а этот был единственным, при следующем входе вы настроите новый.
account-authenticator-submit = Удалить приложение
authenticator-removed = Приложение-аутентификатор удалено.

passkey-title = Используйте ключ доступа
passkey-lead = Устройство запросит отпечаток пальца, лицо или PIN-код. Если ключ доступа на телефоне, выберите телефон в открывшемся окне.
passkey-use = Использовать ключ
passkey-sign-in = Войти с помощью ключа доступа
passkey-unable = Для ключей доступа нужны JavaScript и браузер, который их поддерживает. Воспользуйтесь здесь другим способом.
passkey-trouble = Не получилось, или действие отменено. Попробуйте снова или воспользуйтесь другим способом.
passkey-refused = Этот ключ доступа здесь не сработал. Попробуйте снова или воспользуйтесь другим способом.
passkey-too-late = Прошло слишком много времени. Попробуйте снова.
passkey-known = Этот ключ доступа уже используется. Войдите с ним или создайте другой.
passkeys-full = У вас уже наибольшее допустимое число ключей доступа. Сначала удалите один из них.
new-passkey-title = Входите проще с ключом доступа
new-passkey-lead = С ключом доступа вы входите по отпечатку пальца, лицу или PIN-коду. Ничего не нужно запоминать, и поддельной странице нечего украсть.
new-passkey-submit = Создать ключ доступа
new-passkey-later = Не сейчас
label-passkey-name = Название ключа доступа
passkey-name-hint = Чтобы потом его узнать, например «Мой телефон». Можно оставить пустым.
passkey-prove-lead = Ключ доступа открывает ваш аккаунт. Сначала введите пароль, чтобы никто другой не мог его добавить.
passkeys-title = Ваши ключи доступа
passkeys-heading = Ключи доступа
passkeys-none = Нет
passkeys-manage = Показать ключи
passkeys-back = Назад к ключам доступа
passkey-add = Добавить ключ доступа
passkey-change = Изменить
passkey-unnamed = Ключ доступа без названия
passkey-used = Последнее использование: { $when }
passkey-unused = Еще не использовался
passkey-synced = На нескольких ваших устройствах
passkey-own-title = Ваш ключ доступа
passkey-rename = Сохранить
passkey-remove-heading = Удалить этот ключ доступа
passkey-remove-hint = Он больше не будет открывать ваш аккаунт. На устройстве он может оставаться в списке, пока вы не удалите его там.
passkey-remove = Удалить ключ доступа
passkey-added = Ваш ключ доступа готов. Используйте его при следующем входе.
passkey-renamed = Название сохранено.
passkey-removed = Ключ доступа удален.
account-deletion-title = Удалить аккаунт?
account-deletion-lead = Ваш аккаунт и все, что к нему относится, исчезнет навсегда во всех приложениях, которые его используют. Вернуть его не сможет никто.
label-account-name = Название аккаунта
account-name-hint = Чтобы подтвердить свое намерение, введите { $name }
account-name-wrong = Это не название этого аккаунта. Введите его так, как показано.
account-deletion-submit = Удалить навсегда
account-deleted-title = Аккаунт удален
account-deleted-lead = Здесь от него ничего не осталось. У { $client } еще могут быть собственные данные.
account-closed-title = Сначала войдите
account-closed-lead = Ваш аккаунт откроется, как только вы войдете в { $client }. Войдите там, а затем вернитесь сюда.

## When it does not go on as planned

page-out-of-date = Та страница устарела. Продолжайте отсюда.
time-ran-out = Прошло немало времени, поэтому начинаем заново. Войдите еще раз.
form-unverified = Не удалось проверить, откуда пришла форма. Отправьте ее еще раз.
cookies-blocked = Браузер не вернул наш файл cookie. Разрешите файлы cookie для этого сайта и попробуйте снова.
too-many-requests = Слишком много попыток за короткое время. Попробуйте снова { $wait }.
busy = Сейчас входит много людей. Попробуйте снова чуть позже.
expired-title = Время истекло
expired-lead = Для безопасности вашего аккаунта вход через некоторое время прерывается. Ничего не потеряно — просто начните заново.
locked-title = Немного подождите
locked-lead = Слишком много неудачных попыток, поэтому мы пока никого не впускаем. Это защищает аккаунт от подбора пароля.
locked-wait = Попробуйте снова { $wait }.
too-many-title = Чуть медленнее
too-many-lead = За короткое время пришло больше, чем мы принимаем. Ничего не потеряно — просто подождите и продолжайте.
form-post-title = Минутку
form-post-lead = Вы возвращаетесь в { $client }. Если ничего не происходит, нажмите «Продолжить».

error-not-found-heading = Страница не найдена
error-not-found-what = По этому адресу нет страницы.
error-not-found-next = Проверьте адрес или вернитесь в приложение и начните оттуда.
error-method-not-allowed-heading = Здесь этого сделать нельзя
error-method-not-allowed-what = Адрес существует, но не для такого запроса.
error-method-not-allowed-next = Вернитесь в приложение и начните оттуда.
error-too-large-heading = Отправлено слишком много данных
error-too-large-what = В форме было больше, чем мы можем принять.
error-too-large-next = Вернитесь, сократите введенное и отправьте снова.
error-bad-request-heading = Мы не поняли запрос
error-bad-request-what = В нем чего-то не хватало, или что-то было повреждено.
error-bad-request-next = Вернитесь в приложение и начните заново.
error-form-unverified-heading = Не удалось проверить форму
error-form-unverified-what = Форма и файл cookie вашего браузера не соответствуют друг другу. Так бывает, когда страница долго открыта или когда файлы cookie удалены.
error-form-unverified-next = Вернитесь, перезагрузите страницу и отправьте форму еще раз.
error-cookies-blocked-heading = Для входа нужны файлы cookie
error-cookies-blocked-what = Браузер не вернул наш файл cookie, поэтому мы не можем отличить ваш вход от других.
error-cookies-blocked-next = Разрешите файлы cookie для этого сайта в настройках браузера и начните заново.
error-busy-heading = Сейчас входит много людей
error-busy-what = Больше мы сейчас принять не можем.
error-busy-next = Попробуйте снова чуть позже.
error-store-unavailable-heading = Вход временно недоступен
error-store-unavailable-what = Часть нашего сервиса не отвечает. Ваш аккаунт и пароль в безопасности.
error-store-unavailable-next = Попробуйте снова через несколько минут.
error-too-many-requests-heading = Слишком много попыток
error-too-many-requests-what = Из вашей сети за короткое время пришло много запросов.
error-too-many-requests-next = Подождите несколько минут и попробуйте снова.
error-network-heading = Отсюда войти нельзя
error-network-what = Сеть, которой вы сейчас пользуетесь, не относится к тем, из которых можно открывать эту страницу.
error-network-next = Попробуйте из другой сети. Если отсюда вход должен работать, сообщите указанный ниже номер тем, кто им управляет.
error-internal-heading = На нашей стороне что-то пошло не так
error-internal-what = Вы все сделали правильно. Ошибка записана.
error-internal-next = Попробуйте снова. Если это повторится, сообщите администратору указанный ниже номер ошибки.
error-redirect-mismatch-heading = Мы не можем вернуть вас назад
error-redirect-mismatch-what = Приложение попросило вернуть вас на адрес, который оно не зарегистрировало. Чтобы защитить вас, мы останавливаемся здесь.
error-redirect-mismatch-next = Сообщите владельцам приложения. Им понадобится указанный ниже номер ошибки.
error-missing-parameters-heading = Ссылка неполная
error-missing-parameters-what = Приложение пропустило что-то, что нужно для входа.
error-missing-parameters-next = Вернитесь в приложение и начните заново. Если это не поможет, сообщите его владельцам.
error-unknown-client-heading = Мы не знаем этого приложения
error-unknown-client-what = Приложение, которое направило вас сюда, у нас не зарегистрировано.
error-unknown-client-next = Проверьте ссылку или сообщите владельцам приложения.
error-unknown-host-heading = Здесь никто не входит
error-unknown-host-what = Для этого адреса вход не настроен.
error-unknown-host-next = Проверьте, нет ли в адресе опечатки.
error-login-unavailable-heading = Эти страницы входа недоступны
error-login-unavailable-what = Сейчас у приложения нет собственных страниц входа.
error-login-unavailable-next = Сообщите владельцам приложения. Им понадобится указанный ниже номер ошибки.
error-logout-destination-heading = Мы не можем перенаправить вас дальше
error-logout-destination-what = Приложение попросило направить вас на адрес, который оно не зарегистрировало. Чтобы защитить вас, мы останавливаемся здесь.
error-logout-destination-next = Можно закрыть это окно или самостоятельно открыть приложение.
error-not-confirmed-heading = Ваш аккаунт еще не подтвержден
error-not-confirmed-what = Имя и пароль верны, но аккаунт не подтвержден.
error-not-confirmed-next = Попросите администратора подтвердить его, а затем войдите снова.
error-reset-required-heading = Нужно сбросить пароль
error-reset-required-what = Для вашей безопасности старый пароль больше не действует.
error-reset-required-next = Попросите у администратора новый.
error-no-factor-heading = Не хватает второго шага
error-no-factor-what = Это приложение требует второго шага, а в вашем аккаунте нет такого, который можно здесь использовать.
error-no-factor-next = Попросите администратора добавить его для вас.

## Mail and text messages

moment = { $day } { $month ->
    [1] января
    [2] февраля
    [3] марта
    [4] апреля
    [5] мая
    [6] июня
    [7] июля
    [8] августа
    [9] сентября
    [10] октября
    [11] ноября
   *[other] декабря
} { $year } г., { $time } UTC
mail-subject = { $title } — { $app }
mail-code = Ваш код
mail-or-link = Или откройте эту ссылку на любом устройстве. Вход будет выполнен там, где вы начали:
mail-fact-account = Аккаунт
mail-fact-password = Временный пароль
mail-fact-device = Устройство
mail-fact-when = Когда
mail-fact-browser = Браузер
mail-fact-address = Сетевой адрес
mail-fact-now = Теперь
mail-fact-takes-effect = Начнет действовать
mail-fact-codes-left = Осталось кодов восстановления
mail-fact-unusual = Необычно
mail-fact-country = Страна
risk-new-browser = новый браузер
risk-new-network = новая сеть
risk-many-failures = много неудачных попыток перед этим
risk-new-country = новая страна
risk-impossible-travel = слишком далеко от предыдущего входа
mail-action-confirm = Подтвердить адрес почты
mail-action-sign-in = Войти
mail-action-stop = Остановить
mail-action-not-me = Это не я
mail-note-code-lasts = Код действителен { $span } и срабатывает один раз.
mail-note-link-lasts = Ссылка действительна { $span } и срабатывает один раз.
mail-note-password-lasts = Пароль срабатывает один раз и действителен { $span }. При входе вы зададите собственный.
mail-note-ignore = Если вы об этом не просили, просто не обращайте внимания на это сообщение. Ничего не произойдет.
mail-note-keep = Никому не сообщайте код: никто из { $app } никогда его не спросит.
mail-note-somebody-knows = Если сейчас входите не вы, кто-то другой знает ваш пароль. Смените его.
mail-note-nothing-changed = Если вы об этом не просили, просто не обращайте внимания на это сообщение. Ваш пароль останется прежним.
mail-note-not-you = Если это были вы, ничего делать не нужно. Если нет, сразу сообщите администратору.
mail-note-blocked-you = Если это были вы, войдите из браузера или места, которыми вы уже пользовались, или с ключом доступа.
mail-note-blocked-not-you = Если это были не вы, кто-то может знать ваш пароль. Задайте другой.
mail-footer = Это сообщение автоматически отправлено от { $app }. Ответы на него не читаются.

mail-sign-up-code-title = Подтвердите адрес электронной почты
mail-sign-up-code-lead = Введите этот код, чтобы завершить регистрацию в { $app }.
mail-sign-up-link-title = Подтвердите адрес электронной почты
mail-sign-up-link-lead = До завершения регистрации в { $app } остался один шаг: подтвердите, что этот адрес ваш.
mail-resent-code-title = Ваш новый код
mail-resent-code-lead = Введите этот код, чтобы завершить регистрацию в { $app }. Прежние коды больше не действуют.
mail-resent-link-title = Ваша новая ссылка
mail-resent-link-lead = Подтвердите, что этот адрес ваш, чтобы завершить регистрацию в { $app }. Прежние ссылки больше не действуют.
mail-recovery-code-title = Сброс пароля
mail-recovery-code-lead = Введите этот код, чтобы задать новый пароль для { $app }.
mail-sign-in-code-title = Ваш код для входа
mail-sign-in-code-lead = Введите этот код, чтобы войти в { $app }.
mail-mfa-code-title = Ваш код для второго шага
mail-mfa-code-lead = Пароль верный. Введите этот код, чтобы завершить вход в { $app }.
mail-attribute-code-title = Подтвердите новый адрес электронной почты
mail-attribute-code-lead = Введите этот код, чтобы использовать этот адрес для своего аккаунта в { $app }.
mail-invitation-title = Ваш аккаунт готов
mail-invitation-lead = Для вас создан аккаунт в { $app }.
mail-already-registered-title = У вас уже есть аккаунт
mail-already-registered-lead = Кто-то попробовал использовать этот адрес для аккаунта в { $app }, а для него аккаунт уже есть. Если это были вы, войдите как обычно или сбросьте пароль, если больше его не помните.
mail-password-changed-title = Ваш пароль изменен
mail-password-changed-lead = Пароль вашего аккаунта в { $app } изменен.
mail-authenticator-added-title = Добавлено приложение-аутентификатор
mail-authenticator-added-lead = Теперь приложение-аутентификатор может подтверждать, что в { $app } входите именно вы.
mail-authenticator-removed-title = Удалено приложение-аутентификатор
mail-authenticator-removed-lead = Приложение-аутентификатор больше нельзя использовать с вашим аккаунтом в { $app }.
mail-passkey-added-title = Добавлен ключ доступа
mail-passkey-added-lead = Теперь ваш аккаунт в { $app } открывает новый ключ доступа.
mail-passkey-removed-title = Удален ключ доступа
mail-passkey-removed-lead = Один из ключей доступа больше не открывает ваш аккаунт в { $app }.
mail-passkey-copied-title = Ключ доступа отклонен
mail-passkey-copied-lead = Кто-то пытался войти в { $app } с вашим ключом доступа, который могли скопировать, и получил отказ. Удалите этот ключ доступа из своего аккаунта и добавьте новый.
mail-recovery-codes-made-title = Созданы новые коды восстановления
mail-recovery-codes-made-lead = Для вашего аккаунта в { $app } есть новые коды восстановления. Прежние больше не действуют.
mail-recovery-code-used-title = Использован код восстановления
mail-recovery-code-used-lead = Кто-то вошел в ваш аккаунт в { $app } с одним из ваших кодов восстановления.
mail-recovery-codes-low-title = Осталось мало кодов восстановления
mail-recovery-codes-low-lead = Кто-то вошел в ваш аккаунт в { $app } с одним из ваших кодов восстановления. Их осталось мало: создайте новые на странице аккаунта.
mail-new-device-title = Вход из нового браузера
mail-new-device-lead = Кто-то вошел в ваш аккаунт в { $app } из браузера, который мы не знали.
mail-unusual-sign-in-title = Необычный вход
mail-unusual-sign-in-lead = Кто-то вошел в ваш аккаунт в { $app }, и что-то в этом было необычным.
mail-sign-in-blocked-title = Вход заблокирован
mail-sign-in-blocked-lead = Кто-то прошел первый шаг входа в ваш аккаунт в { $app }. Это было настолько необычно, что мы никого не впустили.
mail-account-deleted-title = Ваш аккаунт удален
mail-account-deleted-lead = Ваш аккаунт в { $app } и все, что к нему относилось, удалено.
mail-email-changed-title = Ваш адрес электронной почты изменен
mail-email-changed-lead = У вашего аккаунта в { $app } теперь другой адрес электронной почты. Сообщения теперь будут приходить туда, а это было последнее на прежний адрес.
mail-phone-changed-title = Ваш номер телефона изменен
mail-phone-changed-lead = У вашего аккаунта в { $app } теперь другой номер телефона.
mail-email-removed-title = Ваш адрес электронной почты удален
mail-email-removed-lead = У вашего аккаунта в { $app } больше нет этого адреса электронной почты. Это было последнее сообщение на него.
mail-phone-removed-title = Ваш номер телефона удален
mail-phone-removed-lead = У вашего аккаунта в { $app } больше нет этого номера телефона.
mail-lost-factor-begun-title = Ваш второй шаг скоро будет удален
mail-lost-factor-begun-lead = Кто-то запросил вход в ваш аккаунт в { $app } без второго шага. Если это были не вы, остановите это сейчас. Достаточно одного нажатия, входить не нужно.
mail-lost-factor-finished-title = Ваш второй шаг удален
mail-lost-factor-finished-lead = Второй шаг вашего аккаунта в { $app } удален по запросу. Настройте новый при следующем входе.

sms-sign-up-code = { $app }: { $code } — ваш код для регистрации.
sms-sign-up-link = { $app }: подтвердите этот номер, чтобы зарегистрироваться: { $link }
sms-resent-code = { $app }: { $code } — ваш новый код для регистрации.
sms-resent-link = { $app }: ваша новая ссылка для подтверждения этого номера: { $link }
sms-recovery-code = { $app }: { $code } — ваш код для сброса пароля. Никому его не сообщайте.
sms-sign-in-code = { $app }: { $code } — ваш код для входа. Никому его не сообщайте.
sms-mfa-code = { $app }: { $code } — ваш код для второго шага. Никому его не сообщайте.
sms-attribute-code = { $app }: { $code } — ваш код для подтверждения этого номера.
sms-invitation = { $app }: имя пользователя { $username }, временный пароль { $code }
sms-already-registered = { $app }: для этого номера уже есть аккаунт. Войдите или сбросьте пароль.
sms-password-changed = { $app }: пароль { $username } изменен. Это не вы? Сообщите администратору.
sms-authenticator-added = { $app }: для { $username } добавлено приложение-аутентификатор. Это не вы? Сообщите администратору.
sms-authenticator-removed = { $app }: для { $username } удалено приложение-аутентификатор. Это не вы? Сообщите администратору.
sms-passkey-added = { $app }: для { $username } добавлен ключ доступа. Это не вы? Сообщите администратору.
sms-passkey-removed = { $app }: для { $username } удален ключ доступа. Это не вы? Сообщите администратору.
sms-passkey-copied = { $app }: ключ доступа { $username }, который могли скопировать, отклонен. Удалите его из аккаунта.
sms-recovery-codes-made = { $app }: для { $username } созданы новые коды восстановления. Это не вы? Сообщите администратору.
sms-recovery-code-used = { $app }: вход { $username } с кодом восстановления. Это не вы? Сообщите администратору.
sms-recovery-codes-low = { $app }: вход { $username } с кодом восстановления, их осталось мало. Это не вы? Сообщите администратору.
sms-new-device = { $app }: вход { $username } из нового браузера. Это не вы? Сообщите администратору.
sms-unusual-sign-in = { $app }: необычный вход { $username }. Это не вы? Сообщите администратору.
sms-sign-in-blocked = { $app }: необычный вход { $username } заблокирован. Это не вы? Смените пароль.
sms-account-deleted = { $app }: аккаунт { $username } удален.
sms-email-changed = { $app }: адрес электронной почты { $username } изменен. Это не вы? Сообщите администратору.
sms-phone-changed = { $app }: номер телефона { $username } изменен. Это не вы? Сообщите администратору.
sms-email-removed = { $app }: адрес электронной почты { $username } удален. Это не вы? Сообщите администратору.
sms-phone-removed = { $app }: номер телефона { $username } удален. Это не вы? Сообщите администратору.
sms-lost-factor-begun = { $app }: кто-то попросил удалить второй шаг { $username }. Это не вы? Остановите это: { $link }
sms-lost-factor-finished = { $app }: второй шаг { $username } удален. Это не вы? Сообщите администратору.

## Demo

demo-home = К демонстрационному приложению
demo-home-title = Небольшое приложение
demo-home-lead = Оно пока ничего о вас не знает. Войдите, чтобы увидеть, что оно узнает.
demo-start-title = Люди, от имени которых можно войти
demo-start-lead = Они существуют только в этой демонстрации. Каждый показывает свой путь по страницам.
demo-shows-password = Входит только с паролем.
demo-shows-totp = Вводит код из приложения-аутентификатора.
demo-shows-invited = Входит с временным паролем и задает новый.
demo-shows-set-up = Сначала настраивает второй шаг.
demo-shows-disabled = Аккаунт отключен, и во входе отказано.
demo-shows-studio = Меняет вид страниц по адресу /studio.
demo-totp-key = Ключ аутентификатора
demo-session-title = Вы вошли
demo-refresh = Обновить токены
demo-id-token = ID-токен
demo-access-token = Токен доступа
demo-claim = Утверждение
demo-value = Значение
demo-error-title = Вход не завершен
demo-error-lead = Вместо кода приложение получило следующее:
mailbox-title = Отправленные сообщения
mailbox-lead = В этой демонстрации ничто не покидает компьютер. То, что было бы отправлено, хранится здесь.
mailbox-empty = Пока ничего не отправлено.
mailbox-mail = Электронное письмо
mailbox-sms = SMS
mailbox-from = От
mailbox-to = Кому
mailbox-sent = Отправлено
mailbox-raw = Показать исходный текст целиком
