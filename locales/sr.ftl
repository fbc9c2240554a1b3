## On every page

languages = Језик
languages-go = Промени
title-error = Грешка:
summary-heading = Проверите следеће
next = Даље
continue = Настави
other-account = Користи други налог
not-you = Нисте ви?
sign-out = Одјави ме
signed-in-as = Пријављени сте као
reference = Референтни број
way-back = Назад у апликацију { $client }
way-sign-in = Пријави ме
way-again = Пробај поново
wait-seconds = { $count ->
    [one] за { $count } секунду
    [few] за { $count } секунде
   *[other] за { $count } секунди
}
wait-minutes = { $count ->
    [one] за { $count } минут
    [few] за { $count } минута
   *[other] за { $count } минута
}
wait-hours = { $count ->
    [one] за { $count } сат
    [few] за { $count } сата
   *[other] за { $count } сати
}
span-minutes = { $count ->
    [one] { $count } минут
    [few] { $count } минута
   *[other] { $count } минута
}
span-hours = { $count ->
    [one] { $count } сат
    [few] { $count } сата
   *[other] { $count } сати
}
span-days = { $count ->
    [one] { $count } дан
    [few] { $count } дана
   *[other] { $count } дана
}

## Fields

label-username = Корисничко име
label-email = Имејл адреса
label-phone = Број телефона
label-email-or-phone = Имејл адреса или број телефона
label-any = Корисничко име, имејл адреса или број телефона
label-password = Лозинка
label-new-password = Нова лозинка
label-confirm-password = Поновите нову лозинку
label-device-name = Назив овог уређаја (опционо)
password-show = Прикажи лозинку
password-hide = Сакриј лозинку
code-label = Кôд
device-name-hint = На пример „Мој телефон”, да бисте касније знали коју апликацију да отворите.

## Signing in

sign-in-title = Пријава
sign-in-lead = да бисте прешли у апликацију { $client }
sign-in-submit = Пријави ме
password-title = Унесите лозинку
username-missing = Унесите име којим се пријављујете.
username-too-long = То име је предугачко. Унесите највише 128 знакова.
password-missing = Унесите лозинку.
wrong-credentials = Име или лозинка нису тачни. Проверите их и пробајте поново.
unknown-user = Овде нико нема то име. Проверите како је написано.
account-locked = Било је превише неуспешних покушаја. Пробајте поново { $wait }.
temporary-password-expired = Ваша привремена лозинка је истекла. Затражите нову од особе која вас је позвала.
account-not-confirmed = Овај налог још није потврђен. Замолите администратора да га потврди.
account-confirmed = Ваш налог је потврђен. Пријавите се да бисте наставили.
password-reset-required = Пре него што се пријавите, лозинка мора да се ресетује. Замолите администратора за помоћ.
password-reset-now = Ваша лозинка више не важи. Изаберите нову помоћу кода који ћемо вам послати.
password-in-a-breach = Ова лозинка је процурила са друге услуге, па више не отвара ваш налог. Изаберите нову помоћу кода који ћемо вам послати.

## New password

new-password-title = Изаберите нову лозинку
new-password-lead = Пријавили сте се привременом лозинком. Нову би требало да знате само ви.
new-password-lead-breached = Ваша лозинка је процурила са друге услуге. Изаберите ону коју не користите нигде другде.
new-password-submit = Сачувај и настави
new-password-missing = Унесите нову лозинку.
password-too-short = { $count ->
    [one] Лозинка мора да има најмање { $count } знак.
    [few] Лозинка мора да има најмање { $count } знака.
   *[other] Лозинка мора да има најмање { $count } знакова.
}
password-too-long = { $count ->
    [one] Лозинка може да има највише { $count } знак.
    [few] Лозинка може да има највише { $count } знака.
   *[other] Лозинка може да има највише { $count } знакова.
}
password-rules = Нова лозинка још не испуњава сва правила. Листа показује шта недостаје.
password-needs-upper = Лозинка мора да садржи велико слово (од A до Z).
password-needs-lower = Лозинка мора да садржи мало слово (од a до z).
password-needs-digit = Лозинка мора да садржи цифру (од 0 до 9).
password-needs-symbol = Лозинка мора да садржи симбол, на пример !, ? или #.
password-edge-space = Лозинка не сме да почиње ни да се завршава размаком.
password-mismatch = Лозинке нису исте. Унесите нову лозинку двапут.
password-reused = Ту лозинку сте већ користили. Изаберите другу.
password-guessable = Лозинку је превише лако погодити. Узмите више знакова или неколико речи које нису повезане ни међусобно ни са вама.
password-breached = Ова лозинка је процурила са друге услуге. Изаберите ону коју не користите нигде другде.
password-characters = Нова лозинка садржи знакове који не могу да се користе. Изаберите другу.
password-changed = Лозинка је промењена.
rule-length = { $count ->
    [one] Најмање { $count } знак
    [few] Најмање { $count } знака
   *[other] Најмање { $count } знакова
}
rule-upper = Велико слово
rule-lower = Мало слово
rule-digit = Цифра
rule-symbol = Симбол, на пример !, ? или #
rule-edges = Без размака на почетку и на крају
rule-unused = Другачија од ваших ранијих лозинки
rule-unguessable = Тешка за погађање: без честих речи и образаца, ништа о вама
rule-unbreached = Није из познатог цурења података
rule-met = испуњено
rule-unmet = још недостаје

## A forgotten password

forgot-link = Заборавили сте лозинку?
sign-up-link = Направи налог
sign-in-link = Назад на пријаву
forgot-title = Заборавили сте лозинку?
forgot-lead = Реците нам ко сте и послаћемо вам кôд за избор нове лозинке.
forgot-submit = Пошаљи кôд
choose-reset-title = Где да пошаљемо кôд?
choose-reset-legend = Пошаљи
choose-reset-email = Имејлом
choose-reset-text = SMS-ом
choose-reset-to = На { $destination }
reset-title = Ресетујте лозинку
reset-lead = Ако налог постоји, кôд је на путу на { $destination }.
reset-everywhere = Одјави ме свуда другде
reset-submit = Сачувај нову лозинку
sent-code-hint = Налази се у поруци коју смо послали. Можда ће стићи тек за минут.
code-not-there = Кôд још није стигао?
code-resend = Пошаљи нови
code-sent = Нови кôд је на путу. Претходни више не важи.
code-sent-just-now = Кôд је управо послат. Сачекајте пола минута пре него што затражите нови.
no-recovery = Немамо адресу на коју бисмо послали кôд. Замолите администратора за помоћ.

## An account of one's own

sign-up-title = Направите налог
sign-up-lead = за апликацију { $client }
sign-up-passwordless = Лозинку можете да оставите празну. Тада се пријављујете кодом или приступним кључем.
sign-up-submit = Направи налог
optional = (опционо)
terms-title = Пре него што наставите
terms-lead = Прочитајте овај документ и прихватите га. Нов је или се променио откад сте га прихватили.
terms-agree = Прихватам: { $title }
terms-read = Прочитајте „{ $title }” (отвара се на новој картици)
terms-missing = Да бисте наставили, означите поље „{ $title }”.
terms-decline = Не прихватам
terms-declined-title = Нисте прихватили
terms-declined-lead = Без тога не можете овде да се пријавите. Апликацији ништа није прослеђено.
terms-again = Прочитај поново
label-name = Име и презиме
label-given-name = Име
label-middle-name = Средње име
label-family-name = Презиме
label-nickname = Надимак
label-birthdate = Датум рођења
label-gender = Пол
label-address = Адреса
label-locale = Језик
label-zoneinfo = Временска зона
label-profile = Страница профила
label-picture = Слика
label-website = Веб-сајт
field-missing = Попуните ово поље.
field-too-long = Текст је предугачак. Скратите га.
field-characters = Текст садржи знакове који не могу да се користе. Уклоните их.
username-taken = Неко већ има то корисничко име. Изаберите друго.
name-taken = Налог са тим податком већ постоји. Пријавите се или ресетујте лозинку.
looks-like-contact = Корисничко име не сме да личи на имејл адресу или број телефона. Изаберите друго.
not-email = То није имејл адреса. Она изгледа овако: name@example.com.
not-phone = То није број телефона. Почните знаком + и позивним бројем земље, на пример +381 11 2345 678.
not-date = То није датум.
not-url = То није веб-адреса. Она почиње са https://.
not-number = То није број. Напишите га као 12 или 12.5.
not-a-choice = Изаберите нешто од понуђеног.
pattern-missed = Текст нема тражени облик.
choose-one = Изаберите
yes = Да
no = Не
confirm-title = Потврдите налог
confirm-lead = Послали смо кôд на { $destination }.
confirm-lead-link = Послали смо линк на { $destination }. Отворите га, па се вратите овде.
sent-code-missing = Унесите кôд из наше поруке.
sent-code-wrong = Кôд није тачан. Проверите га или затражите нови.
code-expired = Кôд је истекао. Затражите нови.
contact-taken = Ту адресу у међувремену има други налог. Пријавите се на њега или ресетујте његову лозинку.
await-approval-title = Још мало
await-approval-lead = Ваш налог за апликацију { $client } је спреман. Неко још треба да вам одобри приступ; пробајте поново касније.
confirm-link-title = Остао је један притисак
confirm-link-lead = Притисните дугме да бисте потврдили налог за апликацију { $client }. Ако га нисте тражили, затворите ову страницу.
confirm-link-submit = Потврди налог
confirmed-title = Ваш налог је потврђен
confirmed-lead = Вратите се тамо где сте се регистровали или се пријавите.
link-expired-title = Овај линк је истекао
link-expired-lead = Пријавите се именом и лозинком и послаћемо вам нови.

## Second step

choose-setup-title = Додајте други корак
choose-setup-lead = Саму лозинку неко може да погоди или украде. Уз други корак налог и тада остаје ваш.
choose-setup-legend = Како желите да потврђујете да сте то ви?
method-totp = Апликација за потврду идентитета
method-totp-hint = Апликација на телефону или рачунару сваких 30 секунди приказује нови кôд. Не треба јој мрежа.
method-password = Лозинка
method-password-hint = Она коју сте изабрали за овај налог.
method-email = Кôд имејлом
method-email-hint = Шаљемо га на вашу адресу.
method-text = Кôд SMS-ом
method-text-hint = Шаљемо га на ваш телефон.
choose-title = Како желите да се пријавите?
choose-second-title = Како желите то да потврдите?
choose-legend = Изаберите нешто од понуђеног
other-way = Користи други начин
sent-code-title = Унесите кôд који смо послали
sent-code-lead = На путу је на { $destination }.
sent-link-hint = Или отворите линк из поруке, на било ком уређају.
sent-link-waits = Ова страница ће тада сама наставити.
sent-link-opened = Линк је отворен
await-link-title = Чекамо да отворите линк
await-link-lead = Отворите линк који је на путу на { $destination } и тамо притисните дугме.
await-link-looks = Ова страница то проверава на сваких неколико секунди, а затим сама наставља.
await-link-code = Унеси кôд уместо тога
link-pressed-title = Можете да наставите
link-pressed-lead = Линк из наше поруке је искоришћен. Пређите у апликацију { $client }.
sign-in-link-title = Да ли се ви пријављујете?
sign-in-link-lead = Неко жели да се у ваше име пријави у апликацију { $client }.
sign-in-link-asked = { $count ->
    [0] Управо сада
    [one] Пре { $count } минут
    [few] Пре { $count } минута
   *[other] Пре { $count } минута
}
sign-in-link-elsewhere = Пријавиће се онај прегледач, а не овај. Ако тамо нисте почели ви, одбијте: иначе ће неко други ући у ваш налог.
sign-in-link-yes = Да, пријави ме
sign-in-link-no = Не, то нисам ја
sign-in-link-pressed-title = Вратите се тамо где сте почели
sign-in-link-pressed-lead = Страница тамо наставља сама. Ову можете да затворите.
sign-in-link-refused-title = Никога нисмо пустили
sign-in-link-refused-lead = Кôд и линк из те поруке више не важе. Не морате ништа више да радите.
sign-in-link-expired-title = Овај линк више не важи
sign-in-link-expired-lead = Искоришћен је или му је истекло време. Ако сте управо притиснули дугме, вратите се тамо где сте почели. Иначе тамо затражите нови.
no-second = Вашем налогу је потребан други корак, а овде ниједан не може да се користи. Замолите администратора за помоћ.
method-passkey = Приступни кључ
method-passkey-hint = Ваш уређај потврђује да сте то ви, отиском прста, лицем или PIN-ом.
method-missing = Изаберите један од начина.
set-up-totp-title = Подесите апликацију за потврду идентитета
set-up-totp-lead = Додајте овај налог у апликацију, па унесите кôд који она прикаже.
set-up-totp-scan = Скенирајте ову слику апликацијом.
set-up-totp-open = Отвори у апликацији на овом уређају
set-up-totp-key = Или у апликацију укуцајте овај кључ:
set-up-totp-code-hint = Апликација га приказује чим се налог дода.
set-up-totp-submit = Провери кôд и заврши
qr-alt = QR кôд са кључем за вашу апликацију за потврду идентитета. Исти кључ је исписан испод.
totp-title = Унесите кôд
totp-hint = Отворите апликацију за потврду идентитета да бисте га видели.
totp-hint-device = Отворите апликацију за потврду идентитета на уређају { $device } да бисте га видели.
code-missing = Унесите кôд из апликације.
code-malformed = Кôд има шест цифара. Унесите све.
code-wrong = Кôд није тачан. Унесите кôд који апликација сада приказује.
code-used = Тај кôд је већ искоришћен. Сачекајте да апликација прикаже следећи.
method-recovery-code = Кôд за опоравак
recovery-code-use = Користи кôд за опоравак
remember-browser = { $count ->
    [one] Не питај ово у овом прегледачу { $count } дан
    [few] Не питај ово у овом прегледачу { $count } дана
   *[other] Не питај ово у овом прегледачу { $count } дана
}
lose-factor = Не могу да користим ништа од тога
lost-factor-title = Пријава без другог корака
lost-factor-lead = { $count ->
    [one] Да нико други не би ушао, ово траје { $count } дан. Обавестићемо вас на сваку адресу и број вашег налога, а један притисак то зауставља. После тог рока докажите исто још једном и подесите нови други корак.
    [few] Да нико други не би ушао, ово траје { $count } дана. Обавестићемо вас на сваку адресу и број вашег налога, а један притисак то зауставља. После тог рока докажите исто још једном и подесите нови други корак.
   *[other] Да нико други не би ушао, ово траје { $count } дана. Обавестићемо вас на сваку адресу и број вашег налога, а један притисак то зауставља. После тог рока докажите исто још једном и подесите нови други корак.
}
lost-factor-ripe-lead = Чекање је завршено. Докажите још једном да сте то ви. Затим ћемо уклонити ваше досадашње начине другог корака и свуда вас одјавити, а ви ћете подесити нови.
lost-factor-legend = Где смемо да пошаљемо кôд?
lost-factor-submit = Пошаљи кôд
lost-factor-waits-title = Ваш захтев чека
lost-factor-waits-lead = Вратите се { $when } или у року од две недеље после тога. Дотад можете да се пријавите само са другим кораком, а ако га искористите, захтев престаје да важи.
lost-factor-waits-hint = То нисте били ви? Отворите линк из поруке коју смо послали и промените лозинку.
stop-lost-factor-title = Задржати други корак?
stop-lost-factor-lead = Неко је затражио улазак у ваш налог за апликацију { $client } без другог корака. Ако то нисте били ви, одмах то зауставите.
stop-lost-factor-submit = Заустави
lost-factor-stopped-title = Заустављено је
lost-factor-stopped-lead = Ваш други корак остаје. Ако то нисте тражили ви, промените лозинку: неко је зна.
lost-factor-nothing-title = Нема шта да се заустави
lost-factor-nothing-lead = Већ је заустављено или је завршено. Ако другог корака више нема, а то нисте били ви, јавите администратору.
account-lost-factor = Неко је затражио улазак у ваш налог без другог корака. Од { $when } корак може да се уклони. Ако то нисте били ви, зауставите то.
recovery-code-title = Унесите кôд за опоравак
recovery-code-label = Кôд за опоравак
recovery-code-hint = Један од десет које сте сачували. Сваки важи једном.
recovery-code-missing = Унесите један од својих кодова за опоравак.
recovery-code-wrong = Кôд није тачан или је већ искоришћен. Проверите га или унесите други.
recovery-codes-title = Сачувајте кодове за опоравак
recovery-codes-lead = Ако изгубите телефон или вам није при руци, пријавићете се једним од ових кодова. Сваки важи једном. Одштампајте их или их копирајте на сигурно место.
recovery-codes-once = Приказујемо их само овај пут. Ранији више не важе.
recovery-codes-kept = Кодови су сачувани
device-name-too-long = Тај назив је предугачак. Унесите највише 64 знака.
authenticator-added = Апликација за потврду идентитета је додата.

## Sessions

continue-title = Добро дошли поново
continue-lead = Можете одмах да пређете у апликацију { $client }.
choose-account-title = Изаберите налог
choose-account-lead = Ко прелази у апликацију { $client }?
choose-account-again = Пријави ме поново
sign-out-of = Одјави налог { $name }
sign-out-all = Одјави све
confirm-sign-out-title = Желите ли да се одјавите?
confirm-sign-out-lead = Одјавићемо вас из свих апликација које у овом прегледачу користе ову пријаву.
signed-out-title = Одјављени сте
signed-out-lead = Сада можете да затворите овај прозор.
signed-out-notice = Одјављени сте.
session-refreshed = Токени су освежени.

## The account page

account-title = Ваш налог
account-profile-heading = О вама
account-verified = Потврђено
account-unverified = Није потврђено
account-profile-change = Промени податке
account-profile-title = Промените своје податке
account-save = Сачувај
account-email-change = Промени имејл адресу
account-email-add = Додај имејл адресу
account-email-title = Ваша имејл адреса
account-email-code-title = Потврдите ову имејл адресу
account-phone-change = Промени број телефона
account-phone-add = Додај број телефона
account-phone-title = Ваш број телефона
account-phone-code-title = Потврдите овај број телефона
account-contact-lead = Тамо шаљемо кôд. Док га не унесете, ништа се не мења.
account-contact-other = Унеси други податак
label-preferred-username = Име за пријаву
profile-changed = Ваши подаци су промењени.
email-changed = Ваша имејл адреса је промењена.
phone-changed = Ваш број телефона је промењен.
account-email-remove = Уклони ову адресу
account-phone-remove = Уклони овај број
email-removed = Ваша имејл адреса је уклоњена.
phone-removed = Ваш број телефона је уклоњен.
already-yours = Тај податак већ имате. Унесите други.
sign-in-again = За ово је потребно да сте се пријавили у последњих десет минута. Пријавите се поново, па се вратите.
second-step-first = Ово мења начин на који се пријављујете, зато је најпре потребан други корак. Одјавите се свуда и пријавите се с њим или у својој апликацији отворите оно што га тражи. Затим се вратите.
prove-first = Пре него што то промените, потврдите да сте то ви.
prove-link = Потврди кôдом
account-proof-title = Потврдите да сте то ви
account-proof-lead = Затим можете да наставите с оним што сте хтели да промените.
account-proof-code-title = Унесите кôд за потврду
proof-done = Хвала, потврђено је. Сада можете да наставите.
account-sign-in-heading = Како се пријављујете
account-change-password = Промени лозинку
account-set-password = Изабери лозинку
account-first-password-title = Изаберите лозинку
account-no-app = Нема
account-added = Додато { $when }
account-remove-app = Уклони апликацију
account-add-app = Додај апликацију
account-change-app = Назови или уклони
account-new-authenticator-title = Додајте апликацију за потврду идентитета
account-new-authenticator-submit = Додај
account-recovery-codes = Кодови за опоравак
account-recovery-codes-left = { $count ->
    [0] Није преостао ниједан
    [one] Преостао је { $count }
    [few] Преостала су { $count }
   *[other] Преостало је { $count }
}
account-recovery-codes-make = Направи нове
account-recovery-codes-title = Направите нове кодове за опоравак
account-recovery-codes-lead = Добићете десет кодова за дан кад вам други корак не буде при руци. Досадашњи одмах престају да важе.
account-recovery-codes-submit = Направи нове кодове
account-browsers-heading = Поуздани прегледачи
account-browsers-hint = У њима не тражимо други корак. Ако неки од њих не препознајете, уклоните га и промените лозинку.
account-trusted-browser = Поуздани прегледач
account-browser-seen = Последње коришћење: { $when }
account-browser-until = До { $when }
account-browser-forget = Уклони
account-browsers-forget = Уклони све
browsers-forgotten = Тамо ћемо поново тражити други корак.
account-session-heading = Где сте пријављени
account-this-browser = Овај прегледач
account-since = Од { $when }
account-sessions-link = Сви прегледачи
account-sessions-lead = Апликација у коју сте се тамо пријавили остаје пријављена; приступ јој укидате на страници свог налога. Ако неки прегледач не препознајете, одјавите га и промените лозинку.
account-some-browser = Прегледач
account-sessions-end = Одјави све остале
account-sessions-more = { $count ->
    [one] И још { $count }
    [few] И још { $count }
   *[other] И још { $count }
}
session-ended = Тамо сте одјављени.
sessions-ended = Одјављени сте свуда другде.
account-events-link = Недавне активности
account-events-title = Недавне активности
account-events-lead = Ако овде нешто не препознајете, реците нам. Тада ћемо затворити ваш налог за све остале.
account-events-none = Још ништа није забележено.
event-browser = { $browser } на систему { $system }
event-not-me = То нисам ја
event-refused = Одбијено
event-sign-in = Пријава
event-sign-in-failed = Покушај пријаве
event-sign-in-blocked = Блокирана пријава
event-unusual-low = Помало необично: { $signs }
event-unusual-medium = Необично: { $signs }
event-unusual-high = Веома необично: { $signs }
event-sign-up = Налог је направљен
event-confirmed = Налог је потврђен
event-password-changed = Лозинка је промењена
event-recovery-begun = Затражен је кôд за ресетовање лозинке
event-password-reset = Лозинка је ресетована
event-app-added = Апликација за потврду идентитета је додата
event-app-removed = Апликација за потврду идентитета је уклоњена
event-passkey-added = Приступни кључ је додат
event-passkey-removed = Приступни кључ је уклоњен
event-browser-trusted = Прегледач је означен као поуздан
event-browsers-forgotten = Поуздани прегледачи су уклоњени
event-email-codes-added = Слање кодова имејлом је укључено
event-email-codes-removed = Слање кодова имејлом је искључено
event-text-codes-added = Слање кодова SMS-ом је укључено
event-text-codes-removed = Слање кодова SMS-ом је искључено
event-recovery-codes-made = Кодови за опоравак су направљени
event-recovery-code-used = Кôд за опоравак је искоришћен
event-recovery-codes-removed = Кодови за опоравак су уклоњени
event-profile-changed = Подаци су промењени
event-email-changed = Имејл адреса је промењена
event-phone-changed = Број телефона је промењен
event-email-removed = Имејл адреса је уклоњена
event-phone-removed = Број телефона је уклоњен
event-sign-out = Одјава
event-everywhere = Одјава свуда
event-sessions-ended = Одјава другде
event-terms-agreed = Услови су прихваћени
event-consent-withdrawn = Сагласност је повучена
event-app-disconnected = Веза са апликацијом је прекинута
event-exported = Подаци су преузети
event-disowned = „То нисам ја”
event-lost-factor-begun = Затражен је улазак без другог корака
event-lost-factor-stopped = Захтев за улазак без другог корака је заустављен
event-lost-factor-finished = Начини другог корака су уклоњени после чекања
event-administered = Променио администратор
not-me-title = То нисте били ви?
not-me-lead = Онда ћемо урадити ово:
not-me-ends = Одјавићемо вас у свим осталим прегледачима и свим апликацијама.
not-me-app = Уклонићемо апликацију за потврду идентитета додату после тога.
not-me-recovery-codes = Кодови за опоравак направљени после тога престаће да важе.
not-me-passkey = Уклонићемо приступни кључ додат после тога.
not-me-email-codes = Искључићемо слање кодова имејлом ако је укључено после тога.
not-me-text-codes = Искључићемо слање кодова SMS-ом ако је укључено после тога.
not-me-password = Изабраћете нову лозинку, а стара више неће важити.
not-me-submit = Заштити мој налог
secured = Налог је опет само ваш: лозинка је нова, а сви остали су одјављени.
account-everywhere = Одјави ме свуда
account-everywhere-hint = Можете одједном да се одјавите у свим прегледачима и апликацијама, па и овде.
account-apps-heading = Апликације са приступом
account-apps-hint = Апликација с којом прекинете везу више не делује у ваше име. Може да се врати кад се поново пријавите у њу.
account-apps-none = Нема
account-app-last = Последња пријава { $when }
account-disconnect = Прекини везу
account-disconnect-app = Прекини везу са апликацијом { $name }
app-disconnected = Апликација више нема приступ вашем налогу.
account-terms-heading = Услови и сагласности
account-terms-version = Верзија { $version }
account-terms-since = Прихваћено { $when }
account-terms-language = Језик: { $language }
account-terms-none = Досад ништа нисте прихватили.
account-terms-offers = Шта можете да прихватите
account-terms-agree = Прихватам
account-terms-withdraw = Повуци
consent-given = Хвала. Ваша сагласност је забележена.
consent-withdrawn = Ваша сагласност је повучена.
account-data-heading = Ваши подаци
account-export-hint = Оно што се о вама чува, као датотека коју програми могу да читају.
account-export = Преузми моје податке
account-delete = Избриши налог
account-back = Назад на налог
account-password-title = Промените лозинку
label-current-password = Тренутна лозинка
current-password-missing = Унесите тренутну лозинку.
current-password-wrong = То није ваша тренутна лозинка.
account-authenticator-title = Ваша апликација за потврду идентитета
account-authenticator-lead = Њени кодови се више неће прихватати. Ако је други корак обавезан, а овај је био једини, при следећој пријави ћете подесити нови.
account-authenticator-submit = Уклони апликацију
authenticator-removed = Апликација за потврду идентитета је уклоњена.

passkey-title = Користите приступни кључ
passkey-lead = Уређај тражи отисак прста, лице или PIN. Ако је приступни кључ на телефону, изаберите телефон у прозору који се отвори.
passkey-use = Користи кључ
passkey-sign-in = Пријава приступним кључем
passkey-unable = За приступне кључеве су потребни JavaScript и прегледач који их подржава. Овде користите други начин.
passkey-trouble = Није успело или је отказано. Пробајте поново или користите други начин.
passkey-refused = Пријава овим приступним кључем овде није успела. Пробајте поново или користите други начин.
passkey-too-late = Прошло је превише времена. Пробајте поново.
passkey-known = Овај приступни кључ се већ користи. Пријавите се њиме или направите други.
passkeys-full = Имате највећи дозвољени број приступних кључева. Најпре уклоните један.
new-passkey-title = Једноставнија пријава приступним кључем
new-passkey-lead = Приступним кључем се пријављујете отиском прста, лицем или PIN-ом. Не морате ништа да памтите и нема ничега што би лажна страница могла да украде.
new-passkey-submit = Направи приступни кључ
new-passkey-later = Не сада
label-passkey-name = Назив приступног кључа
passkey-name-hint = Да бисте га касније препознали, на пример „Мој телефон”. Може да остане празно.
passkey-prove-lead = Приступни кључ отвара ваш налог. Најпре унесите лозинку да нико други не би могао да га дода.
passkeys-title = Ваши приступни кључеви
passkeys-heading = Приступни кључеви
passkeys-none = Нема
passkeys-manage = Прикажи кључеве
passkeys-back = Назад на приступне кључеве
passkey-add = Додај приступни кључ
passkey-change = Промени
passkey-unnamed = Приступни кључ без назива
passkey-used = Последње коришћење: { $when }
passkey-unused = Још није коришћен
passkey-synced = На више ваших уређаја
passkey-own-title = Ваш приступни кључ
passkey-rename = Сачувај назив
passkey-remove-heading = Уклони овај приступни кључ
passkey-remove-hint = Више неће отварати ваш налог. На уређају може да остане на листи док га тамо не избришете.
passkey-remove = Уклони приступни кључ
passkey-added = Ваш приступни кључ је спреман. Користите га при следећој пријави.
passkey-renamed = Назив је сачуван.
passkey-removed = Приступни кључ је уклоњен.
account-deletion-title = Желите ли да избришете налог?
account-deletion-lead = Ваш налог и све што му припада заувек ће нестати у свакој апликацији која га користи. Нико не може да га врати.
label-account-name = Назив налога
account-name-hint = Да бисте потврдили намеру, укуцајте { $name }
account-name-wrong = То није назив овог налога. Укуцајте га онако како је приказан.
account-deletion-submit = Избриши заувек
account-deleted-title = Ваш налог је избрисан
account-deleted-lead = Овде од њега није остало ништа. Апликација { $client } можда још има сопствене податке.
account-closed-title = Најпре се пријавите
account-closed-lead = Ваш налог ће се отворити чим се пријавите у апликацију { $client }. Пријавите се тамо, па се вратите.

## When it does not go on as planned

page-out-of-date = Та страница је била застарела. Наставите овде.
time-ran-out = Прошло је неко време, па почињемо испочетка. Пријавите се још једном.
form-unverified = Нисмо могли да проверимо одакле је образац стигао. Пошаљите га поново.
cookies-blocked = Прегледач није вратио наш колачић. Дозволите колачиће за овај сајт, па пробајте поново.
too-many-requests = Превише покушаја за кратко време. Пробајте поново { $wait }.
busy = Управо се пријављује много људи. Пробајте поново за који тренутак.
expired-title = Време је истекло
expired-lead = Да би ваш налог остао безбедан, пријава после неког времена истиче. Ништа није изгубљено; само почните испочетка.
locked-title = Сачекајте мало
locked-lead = Било је превише неуспешних покушаја, па накратко никога не пуштамо. То штити налог од погађања лозинке.
locked-wait = Пробајте поново { $wait }.
too-many-title = Мало спорије, молимо
too-many-lead = За кратко време је стигло више него што примамо. Ништа није изгубљено; само сачекајте и наставите.
form-post-title = Тренутак
form-post-lead = Враћамо вас у апликацију { $client }. Ако се ништа не дешава, притисните „Настави”.

error-not-found-heading = Страница није пронађена
error-not-found-what = На овој адреси нема странице.
error-not-found-next = Проверите адресу или се вратите у апликацију и крените оданде.
error-method-not-allowed-heading = То овде не може да се уради
error-method-not-allowed-what = Адреса постоји, али не за ову врсту захтева.
error-method-not-allowed-next = Вратите се у апликацију и крените оданде.
error-too-large-heading = Послато је превише
error-too-large-what = Образац је садржао више него што можемо да примимо.
error-too-large-next = Вратите се, скратите оно што сте унели и пошаљите поново.
error-bad-request-heading = Нисмо разумели захтев
error-bad-request-what = Нешто у њему недостаје или је оштећено.
error-bad-request-next = Вратите се у апликацију и почните испочетка.
error-form-unverified-heading = Нисмо могли да проверимо образац
error-form-unverified-what = Образац и колачић вашег прегледача не иду заједно. То се дешава кад је страница дуго отворена или кад су колачићи избрисани.
error-form-unverified-next = Вратите се, поново учитајте страницу и још једном пошаљите образац.
error-cookies-blocked-heading = За пријаву су потребни колачићи
error-cookies-blocked-what = Прегледач није вратио наш колачић, па не можемо да разликујемо вашу пријаву од других.
error-cookies-blocked-next = У подешавањима прегледача дозволите колачиће за овај сајт, па почните испочетка.
error-busy-heading = Пријављује се много људи
error-busy-what = Тренутно не можемо да примимо више.
error-busy-next = Пробајте поново за који тренутак.
error-store-unavailable-heading = Пријава је прекинута
error-store-unavailable-what = Део наше услуге не одговара. Ваш налог и лозинка су безбедни.
error-store-unavailable-next = Пробајте поново за неколико минута.
error-too-many-requests-heading = Превише покушаја
error-too-many-requests-what = Из ваше мреже је за кратко време стигло много захтева.
error-too-many-requests-next = Сачекајте неколико минута, па пробајте поново.
error-network-heading = Одавде не можете да се пријавите
error-network-what = Мрежа коју сада користите није међу онима из којих ова страница сме да се користи.
error-network-next = Пробајте из друге мреже. Ако би одавде требало да ради, број наведен испод реците ономе ко води ову пријаву.
error-internal-heading = Нешто је код нас пошло наопако
error-internal-what = Нисте урадили ништа погрешно. Грешка је забележена.
error-internal-next = Пробајте поново. Ако се понови, реците администратору референтни број наведен испод.
error-redirect-mismatch-heading = Не можемо да вас вратимо
error-redirect-mismatch-what = Апликација је тражила да вас вратимо на адресу коју није регистровала. Ради ваше заштите овде се заустављамо.
error-redirect-mismatch-next = Јавите онима који воде апликацију. Требаће им референтни број наведен испод.
error-missing-parameters-heading = Линк није потпун
error-missing-parameters-what = Апликација је изоставила нешто што је потребно за пријаву.
error-missing-parameters-next = Вратите се у апликацију и почните испочетка. Ако то не помогне, јавите онима који је воде.
error-unknown-client-heading = Не познајемо ову апликацију
error-unknown-client-what = Апликација која вас је овде послала није регистрована код нас.
error-unknown-client-next = Проверите линк или јавите онима који воде апликацију.
error-unknown-host-heading = Овде се нико не пријављује
error-unknown-host-what = За ову адресу пријава није подешена.
error-unknown-host-next = Проверите да ли у адреси има словних грешака.
error-login-unavailable-heading = Ове странице за пријаву нису доступне
error-login-unavailable-what = Апликација тренутно нема сопствене странице за пријаву.
error-login-unavailable-next = Јавите онима који воде апликацију. Требаће им референтни број наведен испод.
error-logout-destination-heading = Не можемо да вас пошаљемо даље
error-logout-destination-what = Апликација је тражила да вас пошаљемо на адресу коју није регистровала. Ради ваше заштите овде се заустављамо.
error-logout-destination-next = Можете да затворите овај прозор или сами да отворите апликацију.
error-not-confirmed-heading = Ваш налог још није потврђен
error-not-confirmed-what = Име и лозинка су тачни, али налог није потврђен.
error-not-confirmed-next = Замолите администратора да га потврди, па се поново пријавите.
error-reset-required-heading = Лозинка мора да се ресетује
error-reset-required-what = Ради ваше безбедности стара лозинка више не важи.
error-reset-required-next = Затражите нову од администратора.
error-no-factor-heading = Недостаје други корак
error-no-factor-what = Ова апликација тражи други корак, а ваш налог нема ниједан који би овде могао да се користи.
error-no-factor-next = Замолите администратора да вам га дода.

## Mail and text messages

moment = { $day }. { $month ->
    [1] јануара
    [2] фебруара
    [3] марта
    [4] априла
    [5] маја
    [6] јуна
    [7] јула
    [8] августа
    [9] септембра
    [10] октобра
    [11] новембра
   *[other] децембра
} { $year }. у { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Ваш кôд
mail-or-link = Или отворите овај линк, на било ком уређају. Пријавићете се тамо где сте почели:
mail-fact-account = Налог
mail-fact-password = Привремена лозинка
mail-fact-device = Уређај
mail-fact-when = Када
mail-fact-browser = Прегледач
mail-fact-address = Мрежна адреса
mail-fact-now = Сада
mail-fact-takes-effect = Почиње да важи
mail-fact-codes-left = Преостали кодови за опоравак
mail-fact-unusual = Необично
mail-fact-country = Земља
risk-new-browser = нови прегледач
risk-new-network = нова мрежа
risk-many-failures = много погрешних покушаја пре тога
risk-new-country = нова земља
risk-impossible-travel = предалеко од претходне пријаве
mail-action-confirm = Потврди имејл адресу
mail-action-sign-in = Пријави ме
mail-action-stop = Заустави
mail-action-not-me = То нисам ја
mail-note-code-lasts = Кôд важи { $span } и може да се искористи једном.
mail-note-link-lasts = Линк важи { $span } и може да се искористи једном.
mail-note-password-lasts = Лозинка може да се искористи једном и важи { $span }. При пријави ћете изабрати сопствену.
mail-note-ignore = Ако то нисте тражили, занемарите ову поруку. Ништа се неће десити.
mail-note-keep = Кôд задржите за себе: нико из тима { $app } никада вас неће питати за њега.
mail-note-somebody-knows = Ако се управо не пријављујете, неко други зна вашу лозинку. Промените је.
mail-note-nothing-changed = Ако то нисте тражили, занемарите ову поруку. Ваша лозинка остаје иста.
mail-note-not-you = Ако сте то били ви, не морате ништа да радите. Ако нисте, одмах јавите администратору.
mail-note-blocked-you = Ако сте то били ви, пријавите се из прегледача или са места које сте већ користили или приступним кључем.
mail-note-blocked-not-you = Ако то нисте били ви, неко можда зна вашу лозинку. Изаберите другу.
mail-footer = Ову поруку је аутоматски послала апликација { $app }. Одговори на њу се не читају.

mail-sign-up-code-title = Потврдите своју имејл адресу
mail-sign-up-code-lead = Унесите овај кôд да бисте довршили регистрацију у апликацији { $app }.
mail-sign-up-link-title = Потврдите своју имејл адресу
mail-sign-up-link-lead = До регистрације у апликацији { $app } остаје један корак: потврдите да је ова адреса ваша.
mail-resent-code-title = Ваш нови кôд
mail-resent-code-lead = Унесите овај кôд да бисте довршили регистрацију у апликацији { $app }. Ранији кодови више не важе.
mail-resent-link-title = Ваш нови линк
mail-resent-link-lead = Потврдите да је ова адреса ваша да бисте довршили регистрацију у апликацији { $app }. Ранији линкови више не важе.
mail-recovery-code-title = Ресетујте лозинку
mail-recovery-code-lead = Унесите овај кôд да бисте изабрали нову лозинку за апликацију { $app }.
mail-sign-in-code-title = Ваш кôд за пријаву
mail-sign-in-code-lead = Унесите овај кôд да бисте се пријавили у апликацију { $app }.
mail-mfa-code-title = Ваш кôд за други корак
mail-mfa-code-lead = Лозинка је била тачна. Унесите овај кôд да бисте довршили пријаву у апликацију { $app }.
mail-attribute-code-title = Потврдите нову имејл адресу
mail-attribute-code-lead = Унесите овај кôд да бисте ову адресу користили за свој налог у апликацији { $app }.
mail-invitation-title = Ваш налог је спреман
mail-invitation-lead = За вас је направљен налог у апликацији { $app }.
mail-already-registered-title = Већ имате налог
mail-already-registered-lead = Неко је покушао да искористи ову адресу за налог у апликацији { $app }, а налог за њу већ постоји. Ако сте то били ви, пријавите се као и обично или ресетујте лозинку ако је више не знате.
mail-password-changed-title = Ваша лозинка је промењена
mail-password-changed-lead = Лозинка вашег налога у апликацији { $app } је промењена.
mail-authenticator-added-title = Додата је апликација за потврду идентитета
mail-authenticator-added-lead = Одсад апликација за потврду идентитета може да потврди да се у апликацију { $app } пријављујете ви.
mail-authenticator-removed-title = Уклоњена је апликација за потврду идентитета
mail-authenticator-removed-lead = Апликација за потврду идентитета више не може да се користи са вашим налогом у апликацији { $app }.
mail-passkey-added-title = Додат је приступни кључ
mail-passkey-added-lead = Одсад нови приступни кључ отвара ваш налог у апликацији { $app }.
mail-passkey-removed-title = Уклоњен је приступни кључ
mail-passkey-removed-lead = Један од приступних кључева више не отвара ваш налог у апликацији { $app }.
mail-passkey-copied-title = Одбијен је приступни кључ
mail-passkey-copied-lead = Неко је покушао да се пријави у апликацију { $app } вашим приступним кључем који је можда копиран и био је одбијен. Уклоните тај приступни кључ са налога и додајте нови.
mail-recovery-codes-made-title = Направљени су нови кодови за опоравак
mail-recovery-codes-made-lead = Постоје нови кодови за опоравак за ваш налог у апликацији { $app }. Ранији више не важе.
mail-recovery-code-used-title = Искоришћен је кôд за опоравак
mail-recovery-code-used-lead = Неко се пријавио на ваш налог у апликацији { $app } једним од ваших кодова за опоравак.
mail-recovery-codes-low-title = Преостало је мало кодова за опоравак
mail-recovery-codes-low-lead = Неко се пријавио на ваш налог у апликацији { $app } једним од ваших кодова за опоравак. Преостало их је мало: направите нове на страници свог налога.
mail-new-device-title = Пријава из новог прегледача
mail-new-device-lead = Неко се пријавио на ваш налог у апликацији { $app } из прегледача који нисмо познавали.
mail-unusual-sign-in-title = Необична пријава
mail-unusual-sign-in-lead = Неко се пријавио на ваш налог у апликацији { $app } и нешто је у томе било необично.
mail-sign-in-blocked-title = Пријава је блокирана
mail-sign-in-blocked-lead = Неко је прошао први корак пријаве на ваш налог у апликацији { $app }. То је било толико необично да никога нисмо пустили.
mail-account-deleted-title = Ваш налог је избрисан
mail-account-deleted-lead = Ваш налог у апликацији { $app } и све што му је припадало избрисани су.
mail-email-changed-title = Ваша имејл адреса је промењена
mail-email-changed-lead = Ваш налог у апликацији { $app } сада има другу имејл адресу. Поруке одсад стижу тамо, а ово је била последња на ранију адресу.
mail-phone-changed-title = Ваш број телефона је промењен
mail-phone-changed-lead = Ваш налог у апликацији { $app } сада има други број телефона.
mail-email-removed-title = Ваша имејл адреса је уклоњена
mail-email-removed-lead = Ваш налог у апликацији { $app } више нема ову имејл адресу. Ово је била последња порука на њу.
mail-phone-removed-title = Ваш број телефона је уклоњен
mail-phone-removed-lead = Ваш налог у апликацији { $app } више нема овај број телефона.
mail-lost-factor-begun-title = Ваш други корак ће ускоро бити уклоњен
mail-lost-factor-begun-lead = Неко је затражио пријаву на ваш налог у апликацији { $app } без другог корака. Ако то нисте били ви, одмах то зауставите. Довољан је један притисак и не морате да се пријавите.
mail-lost-factor-finished-title = Ваш други корак је уклоњен
mail-lost-factor-finished-lead = Други корак вашег налога у апликацији { $app } уклоњен је на захтев. При следећој пријави подесите нови.

sms-sign-up-code = { $app }: { $code } је ваш кôд за регистрацију.
sms-sign-up-link = { $app }: потврдите овај број за регистрацију: { $link }
sms-resent-code = { $app }: { $code } је ваш нови кôд за регистрацију.
sms-resent-link = { $app }: ваш нови линк за потврду овог броја: { $link }
sms-recovery-code = { $app }: { $code } је ваш кôд за ресетовање лозинке. Никоме га не дајте.
sms-sign-in-code = { $app }: { $code } је ваш кôд за пријаву. Никоме га не дајте.
sms-mfa-code = { $app }: { $code } је ваш кôд за други корак. Никоме га не дајте.
sms-attribute-code = { $app }: { $code } је ваш кôд за потврду овог броја.
sms-invitation = { $app }: корисничко име { $username }, привремена лозинка { $code }
sms-already-registered = { $app }: овај број већ има налог. Пријавите се или ресетујте лозинку.
sms-password-changed = { $app }: промењена је лозинка налога { $username }. То нисте ви? Јавите администратору.
sms-authenticator-added = { $app }: налогу { $username } је додата апликација за потврду идентитета. То нисте ви? Јавите администратору.
sms-authenticator-removed = { $app }: са налога { $username } је уклоњена апликација за потврду идентитета. То нисте ви? Јавите администратору.
sms-passkey-added = { $app }: налогу { $username } је додат приступни кључ. То нисте ви? Јавите администратору.
sms-passkey-removed = { $app }: са налога { $username } је уклоњен приступни кључ. То нисте ви? Јавите администратору.
sms-passkey-copied = { $app }: одбијен је приступни кључ налога { $username } који је можда копиран. Уклоните га са налога.
sms-recovery-codes-made = { $app }: направљени су нови кодови за опоравак налога { $username }. То нисте ви? Јавите администратору.
sms-recovery-code-used = { $app }: пријава на налог { $username } кодом за опоравак. То нисте ви? Јавите администратору.
sms-recovery-codes-low = { $app }: пријава на налог { $username } кодом за опоравак, преостало их је мало. То нисте ви? Јавите администратору.
sms-new-device = { $app }: пријава на налог { $username } из новог прегледача. То нисте ви? Јавите администратору.
sms-unusual-sign-in = { $app }: необична пријава на налог { $username }. То нисте ви? Јавите администратору.
sms-sign-in-blocked = { $app }: блокирана је необична пријава на налог { $username }. То нисте ви? Промените лозинку.
sms-account-deleted = { $app }: налог { $username } је избрисан.
sms-email-changed = { $app }: промењена је имејл адреса налога { $username }. То нисте ви? Јавите администратору.
sms-phone-changed = { $app }: промењен је број телефона налога { $username }. То нисте ви? Јавите администратору.
sms-email-removed = { $app }: уклоњена је имејл адреса налога { $username }. То нисте ви? Јавите администратору.
sms-phone-removed = { $app }: уклоњен је број телефона налога { $username }. То нисте ви? Јавите администратору.
sms-lost-factor-begun = { $app }: неко је затражио уклањање другог корака налога { $username }. То нисте ви? Зауставите то: { $link }
sms-lost-factor-finished = { $app }: уклоњен је други корак налога { $username }. То нисте ви? Јавите администратору.

## Demo

demo-home = У демо апликацију
demo-home-title = Мала апликација
demo-home-lead = Још ништа не зна о вама. Пријавите се и видите шта ће сазнати.
demo-start-title = Особе као које можете да се пријавите
demo-start-lead = Постоје само у овом демоу. Свака показује другачији пут кроз странице.
demo-shows-password = Пријављује се само лозинком.
demo-shows-totp = Уноси кôд из апликације за потврду идентитета.
demo-shows-invited = Има привремену лозинку и бира нову.
demo-shows-set-up = Најпре мора да подеси други корак.
demo-shows-disabled = Има онемогућен налог и пријава се одбија.
demo-shows-studio = Мења изглед страница на /studio.
demo-totp-key = Кључ за потврду идентитета
demo-session-title = Пријављени сте
demo-refresh = Освежи токене
demo-id-token = ID токен
demo-access-token = Приступни токен
demo-claim = Тврдња
demo-value = Вредност
demo-error-title = Пријава није довршена
demo-error-lead = Апликација је уместо кода добила ово:
mailbox-title = Послате поруке
mailbox-lead = У овом демоу ништа не напушта рачунар. Оно што би било послато чува се овде.
mailbox-empty = Још ништа није послато.
mailbox-mail = Имејл
mailbox-sms = SMS
mailbox-from = Од
mailbox-to = За
mailbox-sent = Послато
mailbox-raw = Прикажи цео извор
