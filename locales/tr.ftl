## On every page

languages = Dil
languages-go = Değiştir
title-error = Hata:
summary-heading = Lütfen şunları kontrol edin
next = İleri
continue = Devam
other-account = Başka bir hesap kullan
not-you = Siz değil misiniz?
sign-out = Oturumu kapat
signed-in-as = Oturum açan:
reference = Başvuru no
way-back = { $client } uygulamasına dön
way-sign-in = Oturum aç
way-again = Yeniden dene
wait-seconds = { $count ->
    [one] 1 saniye sonra
   *[other] { $count } saniye sonra
}
wait-minutes = { $count ->
    [one] 1 dakika sonra
   *[other] { $count } dakika sonra
}
wait-hours = { $count ->
    [one] 1 saat sonra
   *[other] { $count } saat sonra
}
span-minutes = { $count ->
    [one] 1 dakika
   *[other] { $count } dakika
}
span-hours = { $count ->
    [one] 1 saat
   *[other] { $count } saat
}
span-days = { $count ->
    [one] 1 gün
   *[other] { $count } gün
}

## Fields

label-username = Kullanıcı adı
label-email = E-posta adresi
label-phone = Telefon numarası
label-email-or-phone = E-posta adresi veya telefon numarası
label-any = Kullanıcı adı, e-posta veya telefon numarası
label-password = Parola
label-new-password = Yeni parola
label-confirm-password = Yeni parola (tekrar)
label-device-name = Bu cihazın adı (isteğe bağlı)
password-show = Parolayı göster
password-hide = Parolayı gizle
code-label = Kod
device-name-hint = Örneğin “Telefonum”; böylece ileride hangi uygulamayı açacağınızı bilirsiniz.

## Signing in

sign-in-title = Oturum açın
sign-in-lead = { $client } uygulamasına devam etmek için
sign-in-submit = Oturum aç
password-title = Parolanızı girin
username-missing = Oturum açarken kullandığınız adı girin.
username-too-long = Bu ad çok uzun. En fazla 128 karakter girin.
password-missing = Parolanızı girin.
wrong-credentials = Ad veya parola doğru değil. İkisini de kontrol edip yeniden deneyin.
unknown-user = Burada bu adı kullanan kimse yok. Yazılışını kontrol edin.
account-locked = Çok fazla hatalı deneme yapıldı. { $wait } yeniden deneyin.
temporary-password-expired = Geçici parolanızın süresi doldu. Sizi davet eden kişiden yenisini isteyin.
account-not-confirmed = Bu hesap henüz onaylanmadı. Yöneticinizden hesabı onaylamasını isteyin.
account-confirmed = Hesabınız onaylandı. Devam etmek için oturum açın.
password-reset-required = Oturum açabilmeniz için parolanızın sıfırlanması gerekiyor. Yöneticinizden yardım isteyin.
password-reset-now = Parolanız artık geçerli değil. Size göndereceğimiz kodla yeni bir parola belirleyin.
password-in-a-breach = Bu parola başka bir yerdeki veri ihlalinde açığa çıktı, bu yüzden artık hesabınızı açmıyor. Size göndereceğimiz kodla yeni bir parola belirleyin.

## New password

new-password-title = Yeni parola belirleyin
new-password-lead = Geçici bir parolayla oturum açtınız. Bundan sonraki parolanızı yalnızca siz bilmelisiniz.
new-password-lead-breached = Parolanız başka bir yerdeki veri ihlalinde açığa çıktı. Başka hiçbir yerde kullanmadığınız bir parola belirleyin.
new-password-submit = Kaydet ve devam et
new-password-missing = Yeni bir parola girin.
password-too-short = { $count ->
    [one] Parola en az 1 karakter olmalıdır.
   *[other] Parola en az { $count } karakter olmalıdır.
}
password-too-long = { $count ->
    [one] Parola en fazla 1 karakter olabilir.
   *[other] Parola en fazla { $count } karakter olabilir.
}
password-rules = Yeni parola henüz tüm kurallara uymuyor. Eksikleri listede görebilirsiniz.
password-needs-upper = Parolada bir büyük harf (A-Z) bulunmalıdır.
password-needs-lower = Parolada bir küçük harf (a-z) bulunmalıdır.
password-needs-digit = Parolada bir rakam (0-9) bulunmalıdır.
password-needs-symbol = Parolada !, ? veya # gibi bir simge bulunmalıdır.
password-edge-space = Parola boşlukla başlayamaz veya bitemez.
password-mismatch = Parolalar aynı değil. Yeni parolayı iki kez girin.
password-reused = Bu parolayı daha önce kullandınız. Başka bir parola seçin.
password-guessable = Bu parolayı tahmin etmek çok kolay. Daha fazla karakter veya birbiriyle ve sizinle ilgisi olmayan birkaç sözcük kullanın.
password-breached = Bu parola başka bir yerdeki veri ihlalinde açığa çıktı. Başka hiçbir yerde kullanmadığınız bir parola seçin.
password-characters = Yeni parolada kullanılamayan karakterler var. Başka bir parola seçin.
password-changed = Parolanız değiştirildi.
rule-length = { $count ->
    [one] En az 1 karakter
   *[other] En az { $count } karakter
}
rule-upper = Bir büyük harf
rule-lower = Bir küçük harf
rule-digit = Bir rakam
rule-symbol = !, ? veya # gibi bir simge
rule-edges = Başında veya sonunda boşluk yok
rule-unused = Daha önce kullanmadığınız bir parola
rule-unguessable = Tahmin etmesi zor: yaygın bir sözcük veya kalıp değil, sizinle ilgili bir şey içermiyor
rule-unbreached = Bilinen bir veri ihlalinde geçmeyen bir parola
rule-met = tamam
rule-unmet = henüz eksik

## A forgotten password

forgot-link = Parolanızı mı unuttunuz?
sign-up-link = Hesap oluştur
sign-in-link = Oturum açmaya dön
forgot-title = Parolanızı mı unuttunuz?
forgot-lead = Kim olduğunuzu belirtin, yeni bir parola belirlemeniz için size bir kod gönderelim.
forgot-submit = Kod gönder
choose-reset-title = Kod nereye gönderilsin?
choose-reset-legend = Gönderim yolu
choose-reset-email = E-posta ile
choose-reset-text = SMS ile
choose-reset-to = Alıcı: { $destination }
reset-title = Parolanızı sıfırlayın
reset-lead = Böyle bir hesap varsa { $destination } adresine veya numarasına bir kod gönderildi.
reset-everywhere = Diğer her yerde oturumumu kapat
reset-submit = Yeni parolayı kaydet
sent-code-hint = Kod, gönderdiğimiz mesajda. Ulaşması bir dakika sürebilir.
code-not-there = Kod hâlâ gelmedi mi?
code-resend = Yenisini gönder
code-sent = Yeni kod yolda. Önceki kod artık geçerli değil.
code-sent-just-now = Az önce bir kod gönderildi. Yenisini istemeden önce yarım dakika bekleyin.
no-recovery = Kod gönderebileceğimiz bir adresiniz kayıtlı değil. Yöneticinizden yardım isteyin.

## An account of one's own

sign-up-title = Hesap oluşturun
sign-up-lead = { $client } için
sign-up-passwordless = Parolayı boş bırakabilirsiniz. O zaman bir kodla veya geçiş anahtarıyla oturum açarsınız.
sign-up-submit = Hesap oluştur
optional = (isteğe bağlı)
terms-title = Devam etmeden önce
terms-lead = Lütfen bunu okuyup kabul edin. Yeni eklendi veya siz kabul ettikten sonra değişti.
terms-agree = Kabul ediyorum: { $title }
terms-read = “{ $title }” metnini oku (yeni sekmede açılır)
terms-missing = Devam etmek için “{ $title }” kutusunu işaretleyin.
terms-decline = Kabul etmiyorum
terms-declined-title = Kabul etmediniz
terms-declined-lead = Kabul etmeden burada oturum açamazsınız. Uygulamaya hiçbir bilgi aktarılmadı.
terms-again = Yeniden oku
label-name = Ad ve soyadı
label-given-name = Ad
label-middle-name = İkinci ad
label-family-name = Soyadı
label-nickname = Takma ad
label-birthdate = Doğum tarihi
label-gender = Cinsiyet
label-address = Adres
label-locale = Dil
label-zoneinfo = Saat dilimi
label-profile = Profil sayfası
label-picture = Fotoğraf
label-website = Web sitesi
field-missing = Bu alanı doldurun.
field-too-long = Bu çok uzun. Kısaltın.
field-characters = Burada kullanılamayan karakterler var. Onları çıkarın.
username-taken = Bu kullanıcı adı alınmış. Başka bir ad seçin.
name-taken = Bununla açılmış bir hesap zaten var. Oturum açın veya parolanızı sıfırlayın.
looks-like-contact = Kullanıcı adı, e-posta adresine veya telefon numarasına benzememelidir. Başka bir ad seçin.
not-email = Bu bir e-posta adresi değil. Şuna benzer: name@example.com.
not-phone = Bu bir telefon numarası değil. + ve ülke koduyla başlayın, örneğin +90 212 555 01 00.
not-date = Bu bir tarih değil.
not-url = Bu bir web adresi değil. https:// ile başlar.
not-number = Bu bir sayı değil. 12 veya 12.5 gibi yazın.
not-a-choice = Bunlardan birini seçin.
pattern-missed = Bu, istenen biçimde değil.
choose-one = Lütfen seçin
yes = Evet
no = Hayır
confirm-title = Hesabınızı onaylayın
confirm-lead = Şuraya bir kod gönderdik: { $destination }.
confirm-lead-link = Şuraya bir bağlantı gönderdik: { $destination }. Bağlantıyı açın, sonra buraya dönün.
sent-code-missing = Mesajımızdaki kodu girin.
sent-code-wrong = Bu kod doğru değil. Kontrol edin veya yenisini isteyin.
code-expired = Bu kodun süresi doldu. Yenisini isteyin.
contact-taken = Bu adres artık başka bir hesapta kullanılıyor. O hesapla oturum açın veya parolasını sıfırlayın.
await-approval-title = Neredeyse tamam
await-approval-lead = { $client } hesabınız hazır. Girişinize birinin izin vermesi gerekiyor; daha sonra yeniden deneyin.
confirm-link-title = Tek bir adım kaldı
confirm-link-lead = { $client } hesabını onaylamak için düğmeye basın. Böyle bir hesap istemediyseniz bu sayfayı kapatın.
confirm-link-submit = Hesabı onayla
confirmed-title = Hesabınız onaylandı
confirmed-lead = Kaydolduğunuz sayfaya dönün veya oturum açın.
link-expired-title = Bu bağlantının süresi doldu
link-expired-lead = Adınız ve parolanızla oturum açın, size yenisini gönderelim.

## Second step

choose-setup-title = İkinci bir adım ekleyin
choose-setup-lead = Tek başına parola tahmin edilebilir veya çalınabilir. İkinci bir adımla hesabınız o zaman bile sizde kalır.
choose-setup-legend = Siz olduğunuzu nasıl doğrulamak istersiniz?
method-totp = Kimlik doğrulama uygulaması
method-totp-hint = Telefonunuzdaki veya bilgisayarınızdaki bir uygulama 30 saniyede bir yeni kod gösterir. İnternet gerekmez.
method-password = Parola
method-password-hint = Bu hesap için belirlediğiniz parola.
method-email = E-posta ile kod
method-email-hint = Kodu e-posta adresinize göndeririz.
method-text = SMS ile kod
method-text-hint = Kodu telefonunuza göndeririz.
choose-title = Nasıl oturum açmak istersiniz?
choose-second-title = Nasıl doğrulamak istersiniz?
choose-legend = Bunlardan birini seçin
other-way = Başka bir yol kullan
sent-code-title = Gönderdiğimiz kodu girin
sent-code-lead = Kod şuraya gönderildi: { $destination }.
sent-link-hint = Veya mesajdaki bağlantıyı herhangi bir cihazda açın.
sent-link-waits = Ardından bu sayfa kendiliğinden devam eder.
sent-link-opened = Bağlantıyı açtım
await-link-title = Bağlantınız bekleniyor
await-link-lead = { $destination } hedefine gönderilen bağlantıyı açın ve oradaki düğmeye basın.
await-link-looks = Bu sayfa birkaç saniyede bir kontrol eder, sonra kendiliğinden devam eder.
await-link-code = Bunun yerine kodu gir
link-pressed-title = Devam edebilirsiniz
link-pressed-lead = Mesajımızdaki bağlantı kullanıldı. { $client } uygulamasına devam edin.
sign-in-link-title = Oturum açan siz misiniz?
sign-in-link-lead = Birisi { $client } uygulamasında sizin adınıza oturum açmak istiyor.
sign-in-link-asked = { $count ->
    [0] Az önce
    [one] 1 dakika önce
   *[other] { $count } dakika önce
}
sign-in-link-elsewhere = Oturum bu tarayıcıda değil, orada açılacak. Orada siz başlamadıysanız hayır deyin; yoksa hesabınıza başkası girer.
sign-in-link-yes = Evet, oturum aç
sign-in-link-no = Hayır, ben değildim
sign-in-link-pressed-title = Başladığınız yere dönün
sign-in-link-pressed-lead = Oradaki sayfa kendiliğinden devam eder. Bu sayfayı kapatabilirsiniz.
sign-in-link-refused-title = Kimsenin girmesine izin verilmedi
sign-in-link-refused-lead = O mesajdaki kod ve bağlantı artık çalışmaz. Yapmanız gereken başka bir şey yok.
sign-in-link-expired-title = Bu bağlantı artık çalışmıyor
sign-in-link-expired-lead = Kullanılmış veya süresi dolmuş. Düğmeye az önce bastıysanız başladığınız yere dönün. Basmadıysanız oradan yenisini isteyin.
no-second = Hesabınız için ikinci bir adım gerekiyor, ancak burada kullanılabilecek bir adım yok. Yöneticinizden yardım isteyin.
method-passkey = Geçiş anahtarı
method-passkey-hint = Cihazınız siz olduğunuzu parmak izi, yüz veya PIN ile doğrular.
method-missing = Yöntemlerden birini seçin.
set-up-totp-title = Kimlik doğrulama uygulamanızı kurun
set-up-totp-lead = Bu hesabı uygulamaya ekleyin, sonra uygulamanın gösterdiği kodu girin.
set-up-totp-scan = Bu resmi uygulamayla tarayın.
set-up-totp-open = Bu cihazdaki uygulamada aç
set-up-totp-key = Veya bu anahtarı uygulamaya yazın:
set-up-totp-code-hint = Hesap eklendiğinde uygulama kodu gösterir.
set-up-totp-submit = Kodu kontrol et ve bitir
qr-alt = Kimlik doğrulama uygulamanızın anahtarını içeren QR kodu. Aynı anahtar aşağıda yazılıdır.
totp-title = Kodunuzu girin
totp-hint = Kodu görmek için kimlik doğrulama uygulamanızı açın.
totp-hint-device = Kodu görmek için { $device } cihazındaki kimlik doğrulama uygulamasını açın.
code-missing = Uygulamanızdaki kodu girin.
code-malformed = Kod altı rakamdan oluşur. Hepsini girin.
code-wrong = Bu kod doğru değil. Uygulamanızın şu anda gösterdiği kodu girin.
code-used = Bu kod zaten kullanıldı. Uygulamanız yeni kodu gösterene kadar bekleyin.
method-recovery-code = Kurtarma kodu
recovery-code-use = Kurtarma kodu kullan
remember-browser = { $count ->
    [one] Bu tarayıcıda 1 gün boyunca bunu sorma
   *[other] Bu tarayıcıda { $count } gün boyunca bunu sorma
}
lose-factor = Bunların hiçbirini kullanamıyorum
lost-factor-title = İkinci adım olmadan girin
lost-factor-lead = { $count ->
    [one] Başkalarını uzak tutmak için bu işlem 1 gün sürer. Hesabınızdaki her adrese ve numaraya haber veririz; tek bir dokunuş işlemi durdurur. O günün sonunda aynı doğrulamayı bir kez daha yapar ve yeni bir ikinci adım ayarlarsınız.
   *[other] Başkalarını uzak tutmak için bu işlem { $count } gün sürer. Hesabınızdaki her adrese ve numaraya haber veririz; tek bir dokunuş işlemi durdurur. Bu sürenin sonunda aynı doğrulamayı bir kez daha yapar ve yeni bir ikinci adım ayarlarsınız.
}
lost-factor-ripe-lead = Bekleme süresi doldu. Siz olduğunuzu bir kez daha doğrulayın. Ardından önceki ikinci adımlarınız kaldırılır, her yerde oturumunuz kapatılır ve yeni bir adım ayarlarsınız.
lost-factor-legend = Kodu nereye gönderelim?
lost-factor-submit = Kod gönder
lost-factor-waits-title = İsteğiniz bekliyor
lost-factor-waits-lead = Şu tarihte veya izleyen iki hafta içinde geri gelin: { $when }. O zamana kadar yalnızca ikinci adımınızla girebilirsiniz; onu kullanırsanız istek sona erer.
lost-factor-waits-hint = Siz değil miydiniz? Gönderdiğimiz mesajdaki bağlantıya basın ve parolanızı değiştirin.
stop-lost-factor-title = İkinci adımınız kalsın mı?
stop-lost-factor-lead = Birisi { $client } hesabınıza ikinci adım olmadan girmek istedi. Siz değilseniz bunu hemen durdurun.
stop-lost-factor-submit = Durdur
lost-factor-stopped-title = Durduruldu
lost-factor-stopped-lead = İkinci adımınız olduğu gibi kalıyor. İsteyen siz değilseniz parolanızı değiştirin: birisi onu biliyor.
lost-factor-nothing-title = Durdurulacak bir şey yok
lost-factor-nothing-lead = Zaten durdurulmuş veya sona ermiş. İkinci adımınız kaldırıldıysa ve bunu siz yapmadıysanız yöneticinize bildirin.
account-lost-factor = Birisi hesabınıza ikinci adım olmadan girmek istedi. Adımın kaldırılabileceği tarih: { $when }. Siz değilseniz bunu durdurun.
recovery-code-title = Kurtarma kodu girin
recovery-code-label = Kurtarma kodu
recovery-code-hint = Sakladığınız on koddan biri. Bir kez geçerlidir.
recovery-code-missing = Kurtarma kodlarınızdan birini girin.
recovery-code-wrong = Bu kod doğru değil veya zaten kullanılmış. Kontrol edin veya başka bir kod kullanın.
recovery-codes-title = Kurtarma kodlarınızı saklayın
recovery-codes-lead = Telefonunuz kaybolursa veya yanınızda değilse bu kodlardan biriyle girersiniz. Her biri bir kez geçerlidir. Kodları yazdırın veya güvenli bir yere kopyalayın.
recovery-codes-once = Kodları yalnızca bu kez gösteriyoruz. Önceki kodlar artık geçerli değil.
recovery-codes-kept = Kodları sakladım
device-name-too-long = Bu ad çok uzun. En fazla 64 karakter girin.
authenticator-added = Kimlik doğrulama uygulamanız eklendi.

## Sessions

continue-title = Yeniden hoş geldiniz
continue-lead = Doğrudan { $client } uygulamasına devam edebilirsiniz.
choose-account-title = Hesap seçin
choose-account-lead = { $client } uygulamasına kim devam edecek?
choose-account-again = Yeniden oturum aç
sign-out-of = { $name } oturumunu kapat
sign-out-all = Tüm oturumları kapat
confirm-sign-out-title = Oturum kapatılsın mı?
confirm-sign-out-lead = Bu tarayıcıda bu oturum açma sayfasını kullanan tüm uygulamalarda oturumunuz kapatılacak.
signed-out-title = Oturumunuz kapatıldı
signed-out-lead = Bu pencereyi şimdi kapatabilirsiniz.
signed-out-notice = Oturumunuz kapatıldı.
session-refreshed = Belirteçler yenilendi.

## The account page

account-title = Hesabınız
account-profile-heading = Hakkınızda
account-verified = Doğrulandı
account-unverified = Doğrulanmadı
account-profile-change = Bilgileri değiştir
account-profile-title = Bilgilerinizi değiştirin
account-save = Kaydet
account-email-change = E-posta adresini değiştir
account-email-add = E-posta adresi ekle
account-email-title = E-posta adresiniz
account-email-code-title = Bu e-posta adresini onaylayın
account-phone-change = Telefon numarasını değiştir
account-phone-add = Telefon numarası ekle
account-phone-title = Telefon numaranız
account-phone-code-title = Bu telefon numarasını onaylayın
account-contact-lead = Yenisine bir kod göndeririz. Siz kodu girene kadar hiçbir şey değişmez.
account-contact-other = Başka birini gir
label-preferred-username = Oturum açma adı
profile-changed = Bilgileriniz değiştirildi.
email-changed = E-posta adresiniz değiştirildi.
phone-changed = Telefon numaranız değiştirildi.
account-email-remove = Bu adresi kaldır
account-phone-remove = Bu numarayı kaldır
email-removed = E-posta adresiniz kaldırıldı.
phone-removed = Telefon numaranız kaldırıldı.
already-yours = Bu zaten sizde kayıtlı. Başka birini girin.
sign-in-again = Bunun için son on dakika içinde oturum açmış olmanız gerekiyor. Yeniden oturum açın, sonra geri gelin.
second-step-first = Bu, oturum açma şeklinizi değiştirir; bu yüzden önce ikinci adım gelir. Her yerde oturumu kapatıp ikinci adımla yeniden oturum açın veya uygulamanızda bu adımı isteyen yeri açın. Sonra geri gelin.
prove-first = Bunu değiştirmeden önce siz olduğunuzu doğrulayın.
prove-link = Kodla doğrula
account-proof-title = Siz olduğunuzu doğrulayın
account-proof-lead = Ardından yapmak istediğiniz değişikliğe devam edebilirsiniz.
account-proof-code-title = Doğrulamak için kodu girin
proof-done = Teşekkürler, doğrulandı. Şimdi devam edebilirsiniz.
account-sign-in-heading = Oturum açma yöntemleriniz
account-change-password = Parolayı değiştir
account-set-password = Parola belirle
account-first-password-title = Parola belirleyin
account-no-app = Yok
account-added = Eklenme: { $when }
account-remove-app = Uygulamayı kaldır
account-add-app = Uygulama ekle
account-change-app = Adlandır veya kaldır
account-new-authenticator-title = Kimlik doğrulama uygulaması ekleyin
account-new-authenticator-submit = Uygulama ekle
account-recovery-codes = Kurtarma kodları
account-recovery-codes-left = { $count ->
    [0] Hiç kalmadı
    [one] 1 tane kaldı
   *[other] { $count } tane kaldı
}
account-recovery-codes-make = Yenilerini oluştur
account-recovery-codes-title = Yeni kurtarma kodları oluşturun
account-recovery-codes-lead = İkinci adımınıza ulaşamadığınız gün için on kod alırsınız. Öncekiler hemen geçersiz olur.
account-recovery-codes-submit = Yeni kod oluştur
account-browsers-heading = Güvenilen tarayıcılar
account-browsers-hint = Bu tarayıcılarda sizden ikinci adım istenmez. Tanımadığınız bir tarayıcı varsa onu unutun ve parolanızı değiştirin.
account-trusted-browser = Güvenilen tarayıcı
account-browser-seen = Son kullanım: { $when }
account-browser-until = Geçerlilik sonu: { $when }
account-browser-forget = Unut
account-browsers-forget = Tümünü unut
browsers-forgotten = Orada ikinci adımınız yeniden istenecek.
account-session-heading = Oturumunuzun açık olduğu yerler
account-this-browser = Bu tarayıcı
account-since = Başlangıç: { $when }
account-sessions-link = Tüm tarayıcılar
account-sessions-lead = Orada oturum açılmış bir uygulamanın oturumu açık kalır; erişimini hesap sayfanızdan sonlandırırsınız. Tanımadığınız bir tarayıcı varsa oradaki oturumu kapatın ve parolanızı değiştirin.
account-some-browser = Bir tarayıcı
account-sessions-end = Diğer tüm oturumları kapat
account-sessions-more = { $count ->
    [one] Ve 1 oturum daha
   *[other] Ve { $count } oturum daha
}
session-ended = Oradaki oturumunuz kapatıldı.
sessions-ended = Diğer her yerde oturumunuz kapatıldı.
account-events-link = Son etkinlikler
account-events-title = Son etkinlikler
account-events-lead = Burada tanımadığınız bir şey varsa bize bildirin. O zaman hesabınızı sizden başka herkese kapatırız.
account-events-none = Henüz kaydedilmiş bir etkinlik yok.
event-browser = { $system } üzerinde { $browser }
event-not-me = Bu ben değildim
event-refused = Reddedildi
event-sign-in = Oturum açma
event-sign-in-failed = Oturum açma denemesi
event-sign-in-blocked = Oturum açma engellendi
event-unusual-low = Biraz olağan dışı: { $signs }
event-unusual-medium = Olağan dışı: { $signs }
event-unusual-high = Çok olağan dışı: { $signs }
event-sign-up = Hesap oluşturuldu
event-confirmed = Hesap onaylandı
event-password-changed = Parola değiştirildi
event-recovery-begun = Parola sıfırlama kodu istendi
event-password-reset = Parola sıfırlandı
event-app-added = Kimlik doğrulama uygulaması eklendi
event-app-removed = Kimlik doğrulama uygulaması kaldırıldı
event-passkey-added = Geçiş anahtarı eklendi
event-passkey-removed = Geçiş anahtarı kaldırıldı
event-browser-trusted = Tarayıcı güvenilenlere eklendi
event-browsers-forgotten = Güvenilen tarayıcılar unutuldu
event-email-codes-added = E-posta ile kodlar açıldı
event-email-codes-removed = E-posta ile kodlar kapatıldı
event-text-codes-added = SMS ile kodlar açıldı
event-text-codes-removed = SMS ile kodlar kapatıldı
event-recovery-codes-made = Kurtarma kodları oluşturuldu
event-recovery-code-used = Kurtarma kodu kullanıldı
event-recovery-codes-removed = Kurtarma kodları kaldırıldı
event-profile-changed = Bilgiler değiştirildi
event-email-changed = E-posta adresi değiştirildi
event-phone-changed = Telefon numarası değiştirildi
event-email-removed = E-posta adresi kaldırıldı
event-phone-removed = Telefon numarası kaldırıldı
event-sign-out = Oturum kapatma
event-everywhere = Her yerde oturum kapatıldı
event-sessions-ended = Diğer yerlerde oturum kapatıldı
event-terms-agreed = Koşullar kabul edildi
event-consent-withdrawn = Onay geri çekildi
event-app-disconnected = Uygulama bağlantısı kesildi
event-exported = Veriler indirildi
event-disowned = “Bu ben değildim”
event-lost-factor-begun = İkinci adım olmadan giriş istendi
event-lost-factor-stopped = İkinci adım olmadan giriş isteği durduruldu
event-lost-factor-finished = Bekleme sonunda ikinci adımlar kaldırıldı
event-administered = Bir yönetici tarafından değiştirildi
not-me-title = Siz değil miydiniz?
not-me-lead = O zaman şunları yaparız:
not-me-ends = Diğer tüm tarayıcılarda ve uygulamalarda oturumunuz kapatılır.
not-me-app = O zamandan beri eklenen kimlik doğrulama uygulaması kaldırılır.
not-me-recovery-codes = O zamandan beri oluşturulan kurtarma kodları geçersiz olur.
not-me-passkey = O zamandan beri eklenen geçiş anahtarı kaldırılır.
not-me-email-codes = O zamandan beri açılan e-posta ile kodlar kapatılır.
not-me-text-codes = O zamandan beri açılan SMS ile kodlar kapatılır.
not-me-password = Yeni bir parola belirlersiniz; eskisi artık geçerli olmaz.
not-me-submit = Hesabımı koru
secured = Hesabınız yeniden yalnızca sizin: parola yeni ve başka herkesin oturumu kapatıldı.
account-everywhere = Her yerde oturumu kapat
account-everywhere-hint = Bu tarayıcı dahil tüm tarayıcılarda ve uygulamalarda oturumunuzu bir kerede kapatabilirsiniz.
account-apps-heading = Erişimi olan uygulamalar
account-apps-hint = Bağlantısını kestiğiniz uygulama artık sizin adınıza işlem yapmaz. O uygulamada yeniden oturum açarsanız geri gelebilir.
account-apps-none = Yok
account-app-last = Son oturum açma: { $when }
account-disconnect = Bağlantıyı kes
account-disconnect-app = { $name } bağlantısını kes
app-disconnected = Uygulamanın artık hesabınıza erişimi yok.
account-terms-heading = Koşullar ve onaylar
account-terms-version = Sürüm { $version }
account-terms-since = Kabul tarihi: { $when }
account-terms-language = Dil: { $language }
account-terms-none = Şimdiye kadar hiçbir şeyi kabul etmediniz.
account-terms-offers = Kabul edebilecekleriniz
account-terms-agree = Kabul ediyorum
account-terms-withdraw = Geri çek
consent-given = Teşekkürler. Onayınız kaydedildi.
consent-withdrawn = Onayınız geri çekildi.
account-data-heading = Verileriniz
account-export-hint = Hakkınızda saklananlar, programların okuyabileceği bir dosya olarak.
account-export = Verilerimi indir
account-delete = Hesabı sil
account-back = Hesabınıza dönün
account-password-title = Parolanızı değiştirin
label-current-password = Geçerli parola
current-password-missing = Geçerli parolanızı girin.
current-password-wrong = Bu, geçerli parolanız değil.
account-authenticator-title = Kimlik doğrulama uygulamanız
account-authenticator-lead = Bu uygulamanın kodları artık kabul edilmeyecek. İkinci adımın zorunlu olduğu ve tek adımın bu olduğu yerde, bir sonraki oturum açışınızda yenisini ayarlarsınız.
account-authenticator-submit = Uygulamayı kaldır
authenticator-removed = Kimlik doğrulama uygulamanız kaldırıldı.

passkey-title = Geçiş anahtarınızı kullanın
passkey-lead = Cihazınız parmak izinizi, yüzünüzü veya PIN’inizi ister. Geçiş anahtarı telefonunuzdaysa açılan pencerede telefonu seçin.
passkey-use = Geçiş anahtarını kullan
passkey-sign-in = Geçiş anahtarıyla oturum aç
passkey-unable = Geçiş anahtarları için JavaScript ve onları tanıyan bir tarayıcı gerekir. Burada başka bir yol kullanın.
passkey-trouble = Bu işe yaramadı veya iptal edildi. Yeniden deneyin veya başka bir yol kullanın.
passkey-refused = Bu geçiş anahtarı burada çalışmadı. Yeniden deneyin veya başka bir yol kullanın.
passkey-too-late = Biraz uzun sürdü. Yeniden deneyin.
passkey-known = Bu geçiş anahtarı zaten kullanılıyor. Onunla oturum açın veya başka bir tane oluşturun.
passkeys-full = Olabilecek en fazla sayıda geçiş anahtarınız var. Önce birini kaldırın.
new-passkey-title = Geçiş anahtarıyla daha kolay oturum açın
new-passkey-lead = Geçiş anahtarıyla parmak izinizi, yüzünüzü veya PIN’inizi kullanarak oturum açarsınız. Aklınızda tutmanız gereken veya sahte bir sayfanın çalabileceği hiçbir şey yoktur.
new-passkey-submit = Geçiş anahtarı oluştur
new-passkey-later = Şimdi değil
label-passkey-name = Geçiş anahtarının adı
passkey-name-hint = İleride tanıyabilmeniz için, örneğin “Telefonum”. Boş bırakabilirsiniz.
passkey-prove-lead = Geçiş anahtarı hesabınızı açar. Başka kimsenin ekleyememesi için önce parolanızı girin.
passkeys-title = Geçiş anahtarlarınız
passkeys-heading = Geçiş anahtarları
passkeys-none = Yok
passkeys-manage = Geçiş anahtarlarını göster
passkeys-back = Geçiş anahtarlarınıza dönün
passkey-add = Geçiş anahtarı ekle
passkey-change = Değiştir
passkey-unnamed = Adsız geçiş anahtarı
passkey-used = Son kullanım: { $when }
passkey-unused = Henüz kullanılmadı
passkey-synced = Birden fazla cihazınızda
passkey-own-title = Geçiş anahtarınız
passkey-rename = Adı kaydet
passkey-remove-heading = Bu geçiş anahtarını kaldırın
passkey-remove-hint = Artık hesabınızı açmayacak. Siz silene kadar cihazınızdaki listede görünmeye devam edebilir.
passkey-remove = Geçiş anahtarını kaldır
passkey-added = Geçiş anahtarınız hazır. Bir sonraki oturum açışınızda kullanın.
passkey-renamed = Ad kaydedildi.
passkey-removed = Geçiş anahtarı kaldırıldı.
account-deletion-title = Hesabınız silinsin mi?
account-deletion-lead = Hesabınız ve ona ait her şey, onu kullanan tüm uygulamalarda kalıcı olarak silinir. Kimse geri getiremez.
label-account-name = Hesabın adı
account-name-hint = Emin olduğunuzu göstermek için { $name } yazın
account-name-wrong = Bu hesabın adı bu değil. Gösterildiği gibi yazın.
account-deletion-submit = Kalıcı olarak sil
account-deleted-title = Hesabınız silindi
account-deleted-lead = Burada ondan geriye bir şey kalmadı. { $client } kendi verilerini saklıyor olabilir.
account-closed-title = Lütfen önce oturum açın
account-closed-lead = { $client } uygulamasında oturum açtığınızda hesabınız açılır. Orada oturum açın, sonra geri gelin.

## When it does not go on as planned

page-out-of-date = O sayfa güncel değildi. Şu anda buradasınız.
time-ran-out = Biraz uzun sürdü, bu yüzden baştan başlıyoruz. Lütfen bir kez daha oturum açın.
form-unverified = Formun nereden geldiğini doğrulayamadık. Lütfen yeniden gönderin.
cookies-blocked = Tarayıcınız çerezimizi geri göndermedi. Bu site için çerezlere izin verin, sonra yeniden deneyin.
too-many-requests = Kısa sürede çok fazla istek yapıldı. { $wait } yeniden deneyin.
busy = Şu anda çok kişi oturum açıyor. Lütfen birazdan yeniden deneyin.
expired-title = Süre doldu
expired-lead = Hesabınızın güvenliği için oturum açma işlemi bir süre sonra sona erer. Hiçbir şey kaybolmadı; yeniden başlamanız yeterli.
locked-title = Lütfen biraz bekleyin
locked-lead = Çok fazla hatalı deneme yapıldı, bu yüzden bir süre kimseyi almıyoruz. Bu, hesabı parola tahminlerinden korur.
locked-wait = { $wait } yeniden deneyin.
too-many-title = Lütfen biraz daha yavaş
too-many-lead = Kısa sürede kabul edebileceğimizden fazlası geldi. Hiçbir şey kaybolmadı; biraz bekleyip devam edin.
form-post-title = Bir saniye
form-post-lead = { $client } uygulamasına geri götürülüyorsunuz. Bir şey olmazsa Devam düğmesine basın.

error-not-found-heading = Sayfa bulunamadı
error-not-found-what = Bu adreste bir sayfa yok.
error-not-found-next = Adresi kontrol edin veya uygulamaya dönüp oradan başlayın.
error-method-not-allowed-heading = Bu işlem burada yapılamaz
error-method-not-allowed-what = Adres var, ancak bu tür bir istek için değil.
error-method-not-allowed-next = Uygulamaya dönün ve oradan başlayın.
error-too-large-heading = Çok fazla veri gönderildi
error-too-large-what = Formda kabul edebileceğimizden fazlası vardı.
error-too-large-next = Geri dönün, girdiğinizi kısaltın ve yeniden gönderin.
error-bad-request-heading = İsteği anlayamadık
error-bad-request-what = İstekte bir şey eksik veya bozuktu.
error-bad-request-next = Uygulamaya dönün ve yeniden başlayın.
error-form-unverified-heading = Formu doğrulayamadık
error-form-unverified-what = Form ile tarayıcınızın çerezi birbirine uymuyor. Bir sayfa uzun süre açık kaldığında veya çerezler silindiğinde böyle olur.
error-form-unverified-next = Geri dönün, sayfayı yenileyin ve formu yeniden gönderin.
error-cookies-blocked-heading = Oturum açmak için çerezler gerekli
error-cookies-blocked-what = Tarayıcınız çerezimizi geri göndermedi, bu yüzden oturumunuzu diğerlerinden ayırt edemiyoruz.
error-cookies-blocked-next = Tarayıcınızın ayarlarında bu site için çerezlere izin verin, sonra yeniden başlayın.
error-busy-heading = Çok kişi oturum açıyor
error-busy-what = Şu anda daha fazlasını alamıyoruz.
error-busy-next = Lütfen birazdan yeniden deneyin.
error-store-unavailable-heading = Oturum açma kesintiye uğradı
error-store-unavailable-what = Hizmetimizin bir bölümü yanıt vermiyor. Hesabınız ve parolanız güvende.
error-store-unavailable-next = Lütfen birkaç dakika sonra yeniden deneyin.
error-too-many-requests-heading = Çok sık denendi
error-too-many-requests-what = Ağınızdan kısa sürede çok sayıda istek geldi.
error-too-many-requests-next = Birkaç dakika bekleyin, sonra yeniden deneyin.
error-network-heading = Buradan oturum açamazsınız
error-network-what = Şu anda kullandığınız ağ, bu sayfanın kullanılabildiği ağlardan biri değil.
error-network-next = Başka bir ağdan deneyin. Buradan çalışması gerekiyorsa bu oturum açma hizmetini yönetenlere aşağıdaki numarayı bildirin.
error-internal-heading = Bizden kaynaklanan bir sorun oluştu
error-internal-what = Siz yanlış bir şey yapmadınız. Hata kaydedildi.
error-internal-next = Lütfen yeniden deneyin. Bir kez daha olursa yöneticinize aşağıdaki başvuru numarasını bildirin.
error-redirect-mismatch-heading = Sizi geri gönderemiyoruz
error-redirect-mismatch-what = Uygulama sizi kaydetmediği bir adrese göndermemizi istedi. Sizi korumak için burada duruyoruz.
error-redirect-mismatch-next = Uygulamayı yönetenlere bildirin. Aşağıdaki başvuru numarasına ihtiyaçları olacak.
error-missing-parameters-heading = Bağlantı eksik
error-missing-parameters-what = Uygulama, oturum açmak için gereken bir şeyi göndermedi.
error-missing-parameters-next = Uygulamaya dönün ve yeniden başlayın. İşe yaramazsa uygulamayı yönetenlere bildirin.
error-unknown-client-heading = Bu uygulamayı tanımıyoruz
error-unknown-client-what = Sizi buraya gönderen uygulama bizde kayıtlı değil.
error-unknown-client-next = Bağlantıyı kontrol edin veya uygulamayı yönetenlere bildirin.
error-unknown-host-heading = Burada oturum açılmıyor
error-unknown-host-what = Bu adres için oturum açma kurulmamış.
error-unknown-host-next = Adreste yazım hatası olup olmadığını kontrol edin.
error-login-unavailable-heading = Bu oturum açma sayfaları kullanılamıyor
error-login-unavailable-what = Uygulamanın şu anda kendi oturum açma sayfaları yok.
error-login-unavailable-next = Uygulamayı yönetenlere bildirin. Aşağıdaki başvuru numarasına ihtiyaçları olacak.
error-logout-destination-heading = Sizi ileri gönderemiyoruz
error-logout-destination-what = Uygulama sizi kaydetmediği bir adrese göndermemizi istedi. Sizi korumak için burada duruyoruz.
error-logout-destination-next = Bu pencereyi kapatabilir veya uygulamayı kendiniz açabilirsiniz.
error-not-confirmed-heading = Hesabınız henüz onaylanmadı
error-not-confirmed-what = Adınız ve parolanız doğru, ancak hesap onaylanmadı.
error-not-confirmed-next = Yöneticinizden hesabı onaylamasını isteyin, sonra yeniden oturum açın.
error-reset-required-heading = Parolanızın sıfırlanması gerekiyor
error-reset-required-what = Güvenliğiniz için eski parolanız artık geçerli değil.
error-reset-required-next = Yöneticinizden yeni bir parola isteyin.
error-no-factor-heading = İkinci adım eksik
error-no-factor-what = Bu uygulama ikinci bir adım istiyor, ancak hesabınızda burada kullanılabilecek bir adım yok.
error-no-factor-next = Yöneticinizden sizin için bir adım eklemesini isteyin.

## Mail and text messages

moment = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[other] Aralık
} { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Kodunuz
mail-or-link = Veya bu bağlantıyı herhangi bir cihazda açın. Oturumunuz, başladığınız yerde açılır:
mail-fact-account = Hesap
mail-fact-password = Geçici parola
mail-fact-device = Cihaz
mail-fact-when = Zaman
mail-fact-browser = Tarayıcı
mail-fact-address = Ağ adresi
mail-fact-now = Şimdi
mail-fact-takes-effect = Yürürlüğe girme
mail-fact-codes-left = Kalan kurtarma kodları
mail-fact-unusual = Olağan dışı
mail-fact-country = Ülke
risk-new-browser = yeni tarayıcı
risk-new-network = yeni ağ
risk-many-failures = öncesinde çok sayıda hatalı deneme
risk-new-country = yeni ülke
risk-impossible-travel = bir önceki oturum açmadan çok uzakta
mail-action-confirm = E-posta adresini onayla
mail-action-sign-in = Oturum aç
mail-action-stop = Bunu durdur
mail-action-not-me = Bu ben değildim
mail-note-code-lasts = Kod { $span } boyunca ve bir kez geçerlidir.
mail-note-link-lasts = Bağlantı { $span } boyunca ve bir kez geçerlidir.
mail-note-password-lasts = Parola { $span } boyunca ve bir kez geçerlidir. Oturum açtığınızda kendi parolanızı belirlersiniz.
mail-note-ignore = Bunu siz istemediyseniz bu mesajı dikkate almayabilirsiniz. Hiçbir şey olmaz.
mail-note-keep = Kodu kimseyle paylaşmayın: { $app } adına hiç kimse sizden bu kodu istemez.
mail-note-somebody-knows = Şu anda oturum açan siz değilseniz parolanızı başka biri biliyor. Parolanızı değiştirin.
mail-note-nothing-changed = Bunu siz istemediyseniz bu mesajı dikkate almayabilirsiniz. Parolanız olduğu gibi kalır.
mail-note-not-you = Bunu siz yaptıysanız başka bir şey yapmanız gerekmez. Siz değilseniz hemen yöneticinize bildirin.
mail-note-blocked-you = Bu sizseniz daha önce kullandığınız bir tarayıcıyla, daha önce bulunduğunuz bir yerden veya bir geçiş anahtarıyla oturum açın.
mail-note-blocked-not-you = Siz değilseniz birisi parolanızı biliyor olabilir. Başka bir parola belirleyin.
mail-footer = Bu mesaj { $app } tarafından otomatik olarak gönderildi. Yanıtlar okunmaz.

mail-sign-up-code-title = E-posta adresinizi onaylayın
mail-sign-up-code-lead = { $app } kaydınızı tamamlamak için bu kodu girin.
mail-sign-up-link-title = E-posta adresinizi onaylayın
mail-sign-up-link-lead = { $app } kaydınız için tek bir adım kaldı: bu adresin size ait olduğunu onaylayın.
mail-resent-code-title = Yeni kodunuz
mail-resent-code-lead = { $app } kaydınızı tamamlamak için bu kodu girin. Önceki kodlar artık geçerli değil.
mail-resent-link-title = Yeni bağlantınız
mail-resent-link-lead = { $app } kaydınızı tamamlamak için bu adresin size ait olduğunu onaylayın. Önceki bağlantılar artık geçerli değil.
mail-recovery-code-title = Parolanızı sıfırlayın
mail-recovery-code-lead = { $app } için yeni bir parola belirlemek üzere bu kodu girin.
mail-sign-in-code-title = Oturum açma kodunuz
mail-sign-in-code-lead = { $app } hesabınızda oturum açmak için bu kodu girin.
mail-mfa-code-title = İkinci adım için kodunuz
mail-mfa-code-lead = Parolanız doğruydu. { $app } hesabınızda oturum açmayı tamamlamak için bu kodu girin.
mail-attribute-code-title = Yeni e-posta adresinizi onaylayın
mail-attribute-code-lead = Bu adresi { $app } hesabınızda kullanmak için bu kodu girin.
mail-invitation-title = Hesabınız hazır
mail-invitation-lead = Sizin için bir { $app } hesabı oluşturuldu.
mail-already-registered-title = Zaten bir hesabınız var
mail-already-registered-lead = Birisi bu adresi bir { $app } hesabı için kullanmak istedi, ancak bu adresle zaten bir hesap var. Bu sizseniz her zamanki gibi oturum açın veya parolanızı hatırlamıyorsanız sıfırlayın.
mail-password-changed-title = Parolanız değiştirildi
mail-password-changed-lead = { $app } hesabınızın parolası değiştirildi.
mail-authenticator-added-title = Kimlik doğrulama uygulaması eklendi
mail-authenticator-added-lead = Bundan sonra { $app } hesabınızda oturum açanın siz olduğunuzu bir kimlik doğrulama uygulaması doğrulayabilir.
mail-authenticator-removed-title = Kimlik doğrulama uygulaması kaldırıldı
mail-authenticator-removed-lead = Bir kimlik doğrulama uygulaması artık { $app } hesabınızla kullanılamaz.
mail-passkey-added-title = Geçiş anahtarı eklendi
mail-passkey-added-lead = Bundan sonra yeni bir geçiş anahtarı { $app } hesabınızı açar.
mail-passkey-removed-title = Geçiş anahtarı kaldırıldı
mail-passkey-removed-lead = Bir geçiş anahtarı artık { $app } hesabınızı açmıyor.
mail-passkey-copied-title = Geçiş anahtarı reddedildi
mail-passkey-copied-lead = Birisi, kopyalanmış olabilecek bir geçiş anahtarınızla { $app } hesabınızda oturum açmak istedi ve reddedildi. Bu geçiş anahtarını hesabınızdan kaldırın ve yeni bir tane ekleyin.
mail-recovery-codes-made-title = Yeni kurtarma kodları oluşturuldu
mail-recovery-codes-made-lead = { $app } hesabınız için yeni kurtarma kodları var. Öncekiler artık geçerli değil.
mail-recovery-code-used-title = Kurtarma kodu kullanıldı
mail-recovery-code-used-lead = Birisi kurtarma kodlarınızdan biriyle { $app } hesabınızda oturum açtı.
mail-recovery-codes-low-title = Az sayıda kurtarma kodu kaldı
mail-recovery-codes-low-lead = Birisi kurtarma kodlarınızdan biriyle { $app } hesabınızda oturum açtı. Az sayıda kod kaldı: hesap sayfanızda yenilerini oluşturun.
mail-new-device-title = Yeni bir tarayıcıdan oturum açıldı
mail-new-device-lead = Birisi { $app } hesabınızda tanımadığımız bir tarayıcıdan oturum açtı.
mail-unusual-sign-in-title = Olağan dışı bir oturum açma
mail-unusual-sign-in-lead = Birisi { $app } hesabınızda oturum açtı ve bunda olağan dışı bir şey vardı.
mail-sign-in-blocked-title = Bir oturum açma engellendi
mail-sign-in-blocked-lead = Birisi { $app } hesabınızda oturum açmanın ilk adımını geçti. Bu o kadar olağan dışıydı ki kimsenin girmesine izin vermedik.
mail-account-deleted-title = Hesabınız silindi
mail-account-deleted-lead = { $app } hesabınız ve ona ait olan her şey silindi.
mail-email-changed-title = E-posta adresiniz değiştirildi
mail-email-changed-lead = { $app } hesabınızın artık başka bir e-posta adresi var. Mesajlar bundan sonra oraya gidecek; bu, önceki adrese gönderilen son mesajdı.
mail-phone-changed-title = Telefon numaranız değiştirildi
mail-phone-changed-lead = { $app } hesabınızın artık başka bir telefon numarası var.
mail-email-removed-title = E-posta adresiniz kaldırıldı
mail-email-removed-lead = { $app } hesabınızda artık bu e-posta adresi yok. Bu, bu adrese gönderilen son mesajdı.
mail-phone-removed-title = Telefon numaranız kaldırıldı
mail-phone-removed-lead = { $app } hesabınızda artık bu telefon numarası yok.
mail-lost-factor-begun-title = İkinci adımınız kaldırılmak üzere
mail-lost-factor-begun-lead = Birisi { $app } hesabınızda ikinci adım olmadan oturum açmak istedi. Siz değilseniz hemen durdurun. Tek bir dokunuş yeterli, oturum açmanız gerekmez.
mail-lost-factor-finished-title = İkinci adımınız kaldırıldı
mail-lost-factor-finished-lead = { $app } hesabınızın ikinci adımı, istendiği gibi kaldırıldı. Bir sonraki oturum açışınızda yenisini ayarlayın.

sms-sign-up-code = { $app }: kayıt kodunuz { $code }.
sms-sign-up-link = { $app }: kaydolmak için bu numarayı onaylayın: { $link }
sms-resent-code = { $app }: yeni kayıt kodunuz { $code }.
sms-resent-link = { $app }: bu numarayı onaylamak için yeni bağlantınız: { $link }
sms-recovery-code = { $app }: parola sıfırlama kodunuz { $code }. Kimseyle paylaşmayın.
sms-sign-in-code = { $app }: oturum açma kodunuz { $code }. Kimseyle paylaşmayın.
sms-mfa-code = { $app }: ikinci adım kodunuz { $code }. Kimseyle paylaşmayın.
sms-attribute-code = { $app }: bu numarayı onaylama kodunuz { $code }.
sms-invitation = { $app }: kullanıcı adı { $username }, geçici parola { $code }
sms-already-registered = { $app }: bu numarayla zaten bir hesap var. Oturum açın veya parolanızı sıfırlayın.
sms-password-changed = { $app }: { $username } hesabının parolası değiştirildi. Siz değil misiniz? Yöneticinize bildirin.
sms-authenticator-added = { $app }: { $username } hesabına bir kimlik doğrulama uygulaması eklendi. Siz değil misiniz? Yöneticinize bildirin.
sms-authenticator-removed = { $app }: { $username } hesabından bir kimlik doğrulama uygulaması kaldırıldı. Siz değil misiniz? Yöneticinize bildirin.
sms-passkey-added = { $app }: { $username } hesabına bir geçiş anahtarı eklendi. Siz değil misiniz? Yöneticinize bildirin.
sms-passkey-removed = { $app }: { $username } hesabından bir geçiş anahtarı kaldırıldı. Siz değil misiniz? Yöneticinize bildirin.
sms-passkey-copied = { $app }: { $username } hesabının kopyalanmış olabilecek bir geçiş anahtarı reddedildi. Onu hesabınızdan kaldırın.
sms-recovery-codes-made = { $app }: { $username } için yeni kurtarma kodları oluşturuldu. Siz değil misiniz? Yöneticinize bildirin.
sms-recovery-code-used = { $app }: { $username } bir kurtarma koduyla oturum açtı. Siz değil misiniz? Yöneticinize bildirin.
sms-recovery-codes-low = { $app }: { $username } bir kurtarma koduyla oturum açtı, az kod kaldı. Siz değil misiniz? Yöneticinize bildirin.
sms-new-device = { $app }: { $username } yeni bir tarayıcıdan oturum açtı. Siz değil misiniz? Yöneticinize bildirin.
sms-unusual-sign-in = { $app }: { $username } hesabında olağan dışı bir oturum açma. Siz değil misiniz? Yöneticinize bildirin.
sms-sign-in-blocked = { $app }: { $username } hesabında olağan dışı bir oturum açma engellendi. Siz değil misiniz? Parolanızı değiştirin.
sms-account-deleted = { $app }: { $username } hesabı silindi.
sms-email-changed = { $app }: { $username } hesabının e-posta adresi değiştirildi. Siz değil misiniz? Yöneticinize bildirin.
sms-phone-changed = { $app }: { $username } hesabının telefon numarası değiştirildi. Siz değil misiniz? Yöneticinize bildirin.
sms-email-removed = { $app }: { $username } hesabının e-posta adresi kaldırıldı. Siz değil misiniz? Yöneticinize bildirin.
sms-phone-removed = { $app }: { $username } hesabının telefon numarası kaldırıldı. Siz değil misiniz? Yöneticinize bildirin.
sms-lost-factor-begun = { $app }: birisi { $username } hesabının ikinci adımını kaldırmak istedi. Siz değil misiniz? Durdurun: { $link }
sms-lost-factor-finished = { $app }: { $username } hesabının ikinci adımı kaldırıldı. Siz değil misiniz? Yöneticinize bildirin.

## Demo

demo-home = Demo uygulamasına git
demo-home-title = Küçük bir uygulama
demo-home-lead = Hakkınızda henüz hiçbir şey bilmiyor. Neler öğrendiğini görmek için oturum açın.
demo-start-title = Oturum açabileceğiniz kişiler
demo-start-lead = Yalnızca bu demoda varlar. Her biri sayfalarda başka bir yol gösterir.
demo-shows-password = Yalnızca parolayla oturum açar.
demo-shows-totp = Kimlik doğrulama uygulamasından bir kod istenir.
demo-shows-invited = Geçici bir parolası vardır ve yenisini belirler.
demo-shows-set-up = Önce ikinci bir adım ayarlaması gerekir.
demo-shows-disabled = Hesabı devre dışıdır ve reddedilir.
demo-shows-studio = Sayfaların görünümünü /studio adresinde değiştirir.
demo-totp-key = Kimlik doğrulama anahtarı
demo-session-title = Oturumunuz açık
demo-refresh = Belirteçleri yenile
demo-id-token = Kimlik belirteci
demo-access-token = Erişim belirteci
demo-claim = Talep
demo-value = Değer
demo-error-title = Oturum açma tamamlanmadı
demo-error-lead = Uygulamaya bir kod yerine şu bildirildi:
mailbox-title = Gönderilen mesajlar
mailbox-lead = Bu demoda hiçbir şey makineden dışarı çıkmaz. Gönderilecek olanlar burada saklanır.
mailbox-empty = Henüz bir şey gönderilmedi.
mailbox-mail = E-posta
mailbox-sms = SMS
mailbox-from = Gönderen
mailbox-to = Alıcı
mailbox-sent = Gönderim
mailbox-raw = Tüm kaynağı göster
