## On every page

languages = ภาษา
languages-go = เปลี่ยน
title-error = ข้อผิดพลาด:
summary-heading = โปรดตรวจสอบรายการต่อไปนี้
next = ถัดไป
continue = ดำเนินการต่อ
other-account = ใช้บัญชีอื่น
not-you = ไม่ใช่คุณใช่ไหม
sign-out = ออกจากระบบ
signed-in-as = ลงชื่อเข้าใช้ในชื่อ
reference = หมายเลขอ้างอิง
way-back = กลับไปที่ { $client }
way-sign-in = ลงชื่อเข้าใช้
way-again = ลองอีกครั้ง
wait-seconds = { $count ->
   *[other] ในอีก { $count } วินาที
}
wait-minutes = { $count ->
   *[other] ในอีก { $count } นาที
}
wait-hours = { $count ->
   *[other] ในอีก { $count } ชั่วโมง
}
span-minutes = { $count ->
   *[other] { $count } นาที
}
span-hours = { $count ->
   *[other] { $count } ชั่วโมง
}
span-days = { $count ->
   *[other] { $count } วัน
}

## Fields

label-username = ชื่อผู้ใช้
label-email = อีเมล
label-phone = หมายเลขโทรศัพท์
label-email-or-phone = อีเมลหรือหมายเลขโทรศัพท์
label-any = ชื่อผู้ใช้ อีเมล หรือหมายเลขโทรศัพท์
label-password = รหัสผ่าน
label-new-password = รหัสผ่านใหม่
label-confirm-password = รหัสผ่านใหม่อีกครั้ง
label-device-name = ชื่ออุปกรณ์นี้ (ไม่บังคับ)
password-show = แสดงรหัสผ่าน
password-hide = ซ่อนรหัสผ่าน
code-label = รหัส
device-name-hint = เช่น “โทรศัพท์ของฉัน” เพื่อให้ทราบภายหลังว่าต้องเปิดแอปใด

## Signing in

sign-in-title = ลงชื่อเข้าใช้
sign-in-lead = เพื่อไปยัง { $client }
sign-in-submit = ลงชื่อเข้าใช้
password-title = ป้อนรหัสผ่าน
username-missing = ป้อนชื่อที่คุณใช้ลงชื่อเข้าใช้
username-too-long = ชื่อนี้ยาวเกินไป ป้อนได้ไม่เกิน 128 อักขระ
password-missing = ป้อนรหัสผ่าน
wrong-credentials = ชื่อหรือรหัสผ่านไม่ถูกต้อง โปรดตรวจสอบทั้งสองอย่างแล้วลองอีกครั้ง
unknown-user = ไม่พบผู้ใช้ที่ใช้ชื่อนี้ โปรดตรวจสอบตัวสะกด
account-locked = มีการลองผิดหลายครั้งเกินไป โปรดลองอีกครั้ง{ $wait }
temporary-password-expired = รหัสผ่านชั่วคราวหมดอายุแล้ว โปรดขอรหัสผ่านใหม่จากผู้ที่เชิญคุณ
account-not-confirmed = บัญชีนี้ยังไม่ได้รับการยืนยัน โปรดขอให้ผู้ดูแลระบบยืนยัน
account-confirmed = บัญชีของคุณได้รับการยืนยันแล้ว ลงชื่อเข้าใช้เพื่อดำเนินการต่อ
password-reset-required = ต้องรีเซ็ตรหัสผ่านก่อนจึงจะลงชื่อเข้าใช้ได้ โปรดขอความช่วยเหลือจากผู้ดูแลระบบ
password-reset-now = รหัสผ่านของคุณใช้ไม่ได้แล้ว โปรดตั้งรหัสผ่านใหม่โดยใช้รหัสที่เราส่งให้
password-in-a-breach = รหัสผ่านนี้ถูกเปิดเผยในเหตุข้อมูลรั่วไหลของบริการอื่น จึงใช้เปิดบัญชีของคุณไม่ได้อีก โปรดตั้งรหัสผ่านใหม่โดยใช้รหัสที่เราส่งให้

## New password

new-password-title = ตั้งรหัสผ่านใหม่
new-password-lead = คุณลงชื่อเข้าใช้ด้วยรหัสผ่านชั่วคราว จากนี้ไปควรมีเพียงคุณที่รู้รหัสผ่าน
new-password-lead-breached = รหัสผ่านของคุณถูกเปิดเผยในเหตุข้อมูลรั่วไหลของบริการอื่น โปรดตั้งรหัสผ่านที่ไม่ได้ใช้ที่อื่น
new-password-submit = บันทึกและดำเนินการต่อ
new-password-missing = ป้อนรหัสผ่านใหม่
password-too-short = { $count ->
   *[other] รหัสผ่านต้องมีอย่างน้อย { $count } อักขระ
}
password-too-long = { $count ->
   *[other] รหัสผ่านต้องมีไม่เกิน { $count } อักขระ
}
password-rules = รหัสผ่านใหม่ยังไม่เป็นไปตามกฎทั้งหมด ดูรายการเพื่อตรวจสอบว่ายังขาดข้อใด
password-needs-upper = รหัสผ่านต้องมีตัวพิมพ์ใหญ่ (A ถึง Z)
password-needs-lower = รหัสผ่านต้องมีตัวพิมพ์เล็ก (a ถึง z)
password-needs-digit = รหัสผ่านต้องมีตัวเลข (0 ถึง 9)
password-needs-symbol = รหัสผ่านต้องมีสัญลักษณ์ เช่น !, ? หรือ #
password-edge-space = รหัสผ่านต้องไม่ขึ้นต้นหรือลงท้ายด้วยการเว้นวรรค
password-mismatch = รหัสผ่านทั้งสองไม่ตรงกัน โปรดป้อนรหัสผ่านใหม่สองครั้ง
password-reused = คุณเคยใช้รหัสผ่านนี้แล้ว โปรดเลือกรหัสผ่านอื่น
password-guessable = รหัสผ่านนี้เดาง่ายเกินไป โปรดใช้อักขระมากขึ้น หรือใช้คำหลายคำที่ไม่เกี่ยวข้องกันและไม่เกี่ยวกับตัวคุณ
password-breached = รหัสผ่านนี้ถูกเปิดเผยในเหตุข้อมูลรั่วไหลของบริการอื่น โปรดตั้งรหัสผ่านที่ไม่ได้ใช้ที่อื่น
password-characters = รหัสผ่านใหม่มีอักขระที่ใช้ไม่ได้ โปรดเลือกรหัสผ่านอื่น
password-changed = เปลี่ยนรหัสผ่านแล้ว
rule-length = { $count ->
   *[other] อย่างน้อย { $count } อักขระ
}
rule-upper = มีตัวพิมพ์ใหญ่
rule-lower = มีตัวพิมพ์เล็ก
rule-digit = มีตัวเลข
rule-symbol = มีสัญลักษณ์ เช่น !, ? หรือ #
rule-edges = ไม่มีการเว้นวรรคที่ต้นหรือท้าย
rule-unused = ไม่ใช่รหัสผ่านที่คุณเคยใช้
rule-unguessable = เดายาก: ไม่ใช่คำหรือรูปแบบที่พบบ่อย และไม่เกี่ยวกับตัวคุณ
rule-unbreached = ไม่ใช่รหัสผ่านจากเหตุข้อมูลรั่วไหลที่ทราบ
rule-met = ครบแล้ว
rule-unmet = ยังขาด

## A forgotten password

forgot-link = ลืมรหัสผ่านใช่ไหม
sign-up-link = สร้างบัญชี
sign-in-link = กลับไปลงชื่อเข้าใช้
forgot-title = ลืมรหัสผ่านใช่ไหม
forgot-lead = บอกให้เราทราบว่าคุณคือใคร แล้วเราจะส่งรหัสสำหรับตั้งรหัสผ่านใหม่ให้
forgot-submit = ส่งรหัส
choose-reset-title = ต้องการให้ส่งรหัสไปที่ใด
choose-reset-legend = วิธีส่ง
choose-reset-email = ทางอีเมล
choose-reset-text = ทางข้อความ SMS
choose-reset-to = ไปที่ { $destination }
reset-title = รีเซ็ตรหัสผ่าน
reset-lead = หากมีบัญชีอยู่ เราได้ส่งรหัสไปที่ { $destination } แล้ว
reset-everywhere = นำฉันออกจากระบบในที่อื่นทั้งหมด
reset-submit = บันทึกรหัสผ่านใหม่
sent-code-hint = รหัสอยู่ในข้อความที่เราส่งให้ ซึ่งอาจใช้เวลาสักครู่จึงจะมาถึง
code-not-there = ยังไม่ได้รับรหัสใช่ไหม
code-resend = ส่งรหัสใหม่
code-sent = ส่งรหัสใหม่แล้ว รหัสก่อนหน้าใช้ไม่ได้อีก
code-sent-just-now = เพิ่งส่งรหัสไปเมื่อครู่ โปรดรอครึ่งนาทีก่อนขอรหัสใหม่
no-recovery = เราไม่มีที่อยู่สำหรับส่งรหัส โปรดขอความช่วยเหลือจากผู้ดูแลระบบ

## An account of one's own

sign-up-title = สร้างบัญชี
sign-up-lead = สำหรับ { $client }
sign-up-passwordless = คุณเว้นรหัสผ่านว่างไว้ได้ แล้วลงชื่อเข้าใช้ด้วยรหัสหรือพาสคีย์แทน
sign-up-submit = สร้างบัญชี
optional = (ไม่บังคับ)
terms-title = ก่อนดำเนินการต่อ
terms-lead = โปรดอ่านและยอมรับ เนื้อหานี้เป็นฉบับใหม่หรือมีการเปลี่ยนแปลงหลังจากที่คุณยอมรับครั้งก่อน
terms-agree = ฉันยอมรับ: { $title }
terms-read = อ่าน “{ $title }” (เปิดในแท็บใหม่)
terms-missing = หากต้องการดำเนินการต่อ ให้เลือกช่อง “{ $title }”
terms-decline = ฉันไม่ยอมรับ
terms-declined-title = คุณไม่ได้ยอมรับ
terms-declined-lead = คุณจะลงชื่อเข้าใช้ที่นี่ไม่ได้หากไม่ยอมรับ ไม่มีการส่งข้อมูลใดๆ ไปยังแอปพลิเคชัน
terms-again = อ่านอีกครั้ง
label-name = ชื่อเต็ม
label-given-name = ชื่อ
label-middle-name = ชื่อกลาง
label-family-name = นามสกุล
label-nickname = ชื่อเล่น
label-birthdate = วันเกิด
label-gender = เพศ
label-address = ที่อยู่
label-locale = ภาษา
label-zoneinfo = เขตเวลา
label-profile = หน้าโปรไฟล์
label-picture = รูปภาพ
label-website = เว็บไซต์
field-missing = โปรดกรอกช่องนี้
field-too-long = ยาวเกินไป โปรดทำให้สั้นลง
field-characters = มีอักขระที่ใช้ไม่ได้ โปรดลบออก
username-taken = ชื่อผู้ใช้นี้มีผู้ใช้แล้ว โปรดเลือกชื่ออื่น
name-taken = มีบัญชีที่ใช้ข้อมูลนี้อยู่แล้ว โปรดลงชื่อเข้าใช้หรือรีเซ็ตรหัสผ่าน
looks-like-contact = ชื่อผู้ใช้ต้องไม่มีลักษณะเหมือนอีเมลหรือหมายเลขโทรศัพท์ โปรดเลือกชื่ออื่น
not-email = นี่ไม่ใช่อีเมล ตัวอย่างที่ถูกต้องคือ name@example.com
not-phone = นี่ไม่ใช่หมายเลขโทรศัพท์ ให้ขึ้นต้นด้วย + และรหัสประเทศ เช่น +44 20 7946 0000
not-date = นี่ไม่ใช่วันที่
not-url = นี่ไม่ใช่ที่อยู่เว็บ ที่อยู่เว็บขึ้นต้นด้วย https://
not-number = นี่ไม่ใช่ตัวเลข ให้เขียนในรูปแบบ 12 หรือ 12.5
not-a-choice = เลือกหนึ่งรายการ
pattern-missed = ข้อมูลไม่ตรงกับรูปแบบที่กำหนด
choose-one = โปรดเลือก
yes = ใช่
no = ไม่
confirm-title = ยืนยันบัญชีของคุณ
confirm-lead = เราส่งรหัสไปที่ { $destination } แล้ว
confirm-lead-link = เราส่งลิงก์ไปที่ { $destination } แล้ว เปิดลิงก์แล้วกลับมาที่หน้านี้
sent-code-missing = ป้อนรหัสจากข้อความของเรา
sent-code-wrong = รหัสนี้ไม่ถูกต้อง โปรดตรวจสอบหรือขอรหัสใหม่
code-expired = รหัสนี้หมดอายุแล้ว โปรดขอรหัสใหม่
contact-taken = ขณะนี้มีบัญชีอื่นใช้ข้อมูลติดต่อนี้แล้ว โปรดลงชื่อเข้าใช้บัญชีนั้นหรือรีเซ็ตรหัสผ่านของบัญชีนั้น
await-approval-title = ใกล้เสร็จแล้ว
await-approval-lead = บัญชี { $client } ของคุณพร้อมแล้ว แต่ต้องรอการอนุมัติ โปรดลองอีกครั้งภายหลัง
confirm-link-title = เหลือเพียงกดปุ่มเดียว
confirm-link-lead = กดปุ่มเพื่อยืนยันบัญชีสำหรับ { $client } หากคุณไม่ได้ขอบัญชี ให้ปิดหน้านี้
confirm-link-submit = ยืนยันบัญชี
confirmed-title = บัญชีของคุณได้รับการยืนยันแล้ว
confirmed-lead = กลับไปยังที่ที่คุณลงทะเบียนหรือลงชื่อเข้าใช้
link-expired-title = ลิงก์นี้หมดอายุแล้ว
link-expired-lead = ลงชื่อเข้าใช้ด้วยชื่อและรหัสผ่าน แล้วเราจะส่งลิงก์ใหม่ให้

## Second step

choose-setup-title = เพิ่มขั้นตอนที่ 2
choose-setup-lead = รหัสผ่านเพียงอย่างเดียวอาจถูกเดาหรือขโมยได้ หากมีขั้นตอนที่ 2 บัญชีจะยังเป็นของคุณแม้เกิดเหตุเช่นนั้น
choose-setup-legend = คุณต้องการยืนยันตัวตนด้วยวิธีใด
method-totp = แอป Authenticator
method-totp-hint = แอปในโทรศัพท์หรือคอมพิวเตอร์จะแสดงรหัสใหม่ทุก 30 วินาที โดยไม่ต้องใช้เครือข่าย
method-password = รหัสผ่าน
method-password-hint = รหัสผ่านที่คุณตั้งไว้สำหรับบัญชีนี้
method-email = รหัสทางอีเมล
method-email-hint = เราจะส่งรหัสไปที่อีเมลของคุณ
method-text = รหัสทางข้อความ SMS
method-text-hint = เราจะส่งรหัสไปที่โทรศัพท์ของคุณ
choose-title = คุณต้องการลงชื่อเข้าใช้ด้วยวิธีใด
choose-second-title = คุณต้องการยืนยันด้วยวิธีใด
choose-legend = เลือกหนึ่งรายการ
other-way = ใช้วิธีอื่น
sent-code-title = ป้อนรหัสที่เราส่งให้
sent-code-lead = เราส่งรหัสไปที่ { $destination } แล้ว
sent-link-hint = หรือเปิดลิงก์ในข้อความบนอุปกรณ์ใดก็ได้
sent-link-waits = จากนั้นหน้านี้จะดำเนินการต่อโดยอัตโนมัติ
sent-link-opened = ฉันเปิดลิงก์แล้ว
await-link-title = กำลังรอให้คุณเปิดลิงก์
await-link-lead = เปิดลิงก์ที่ส่งไปยัง { $destination } แล้วกดปุ่มในหน้านั้น
await-link-looks = หน้านี้จะตรวจสอบทุกๆ สองสามวินาที แล้วดำเนินการต่อโดยอัตโนมัติ
await-link-code = ป้อนรหัสแทน
link-pressed-title = คุณดำเนินการต่อได้
link-pressed-lead = ลิงก์ในข้อความของเราถูกใช้แล้ว ไปยัง { $client } ต่อได้เลย
sign-in-link-title = คุณกำลังลงชื่อเข้าใช้อยู่ใช่ไหม
sign-in-link-lead = มีผู้ต้องการลงชื่อเข้าใช้ { $client } ในชื่อของคุณ
sign-in-link-asked = { $count ->
    [0] เมื่อสักครู่
   *[other] { $count } นาทีที่แล้ว
}
sign-in-link-elsewhere = ระบบจะลงชื่อเข้าใช้ในเบราว์เซอร์ที่เริ่มไว้ ไม่ใช่เบราว์เซอร์นี้ หากคุณไม่ได้เป็นผู้เริ่มเอง ให้ตอบว่า “ไม่” มิฉะนั้นผู้อื่นจะเข้าบัญชีของคุณได้
sign-in-link-yes = ใช่ ลงชื่อเข้าใช้
sign-in-link-no = ไม่ ไม่ใช่ฉัน
sign-in-link-pressed-title = กลับไปยังที่ที่คุณเริ่มไว้
sign-in-link-pressed-lead = หน้าดังกล่าวจะดำเนินการต่อโดยอัตโนมัติ คุณปิดหน้านี้ได้
sign-in-link-refused-title = ไม่มีใครได้รับอนุญาตให้เข้าใช้
sign-in-link-refused-lead = รหัสและลิงก์ในข้อความนั้นใช้ไม่ได้แล้ว คุณไม่ต้องทำอะไรเพิ่มเติม
sign-in-link-expired-title = ลิงก์นี้ใช้ไม่ได้แล้ว
sign-in-link-expired-lead = ลิงก์ถูกใช้ไปแล้วหรือหมดอายุ หากคุณเพิ่งกดปุ่ม ให้กลับไปยังที่ที่คุณเริ่มไว้ มิฉะนั้นให้ขอลิงก์ใหม่จากที่นั่น
no-second = บัญชีของคุณต้องใช้ขั้นตอนที่ 2 แต่ไม่มีวิธีใดที่ใช้ได้ที่นี่ โปรดขอความช่วยเหลือจากผู้ดูแลระบบ
method-passkey = พาสคีย์
method-passkey-hint = อุปกรณ์จะยืนยันว่าเป็นคุณด้วยลายนิ้วมือ ใบหน้า หรือ PIN
method-missing = เลือกหนึ่งวิธี
set-up-totp-title = ตั้งค่าแอป Authenticator
set-up-totp-lead = เพิ่มบัญชีนี้ลงในแอป แล้วป้อนรหัสที่แอปแสดง
set-up-totp-scan = สแกนภาพนี้ด้วยแอป
set-up-totp-open = เปิดในแอปบนอุปกรณ์นี้
set-up-totp-key = หรือพิมพ์คีย์นี้ลงในแอป:
set-up-totp-code-hint = แอปจะแสดงรหัสเมื่อเพิ่มบัญชีแล้ว
set-up-totp-submit = ตรวจสอบรหัสและเสร็จสิ้น
qr-alt = คิวอาร์โค้ดที่มีคีย์สำหรับแอป Authenticator โดยมีคีย์เดียวกันเป็นตัวอักษรอยู่ด้านล่าง
totp-title = ป้อนรหัสของคุณ
totp-hint = เปิดแอป Authenticator เพื่อดูรหัส
totp-hint-device = เปิดแอป Authenticator ใน { $device } เพื่อดูรหัส
code-missing = ป้อนรหัสจากแอป
code-malformed = รหัสมีตัวเลขหกหลัก โปรดป้อนให้ครบ
code-wrong = รหัสนี้ไม่ถูกต้อง โปรดป้อนรหัสที่แอปแสดงอยู่ในขณะนี้
code-used = รหัสนี้ถูกใช้ไปแล้ว โปรดรอจนกว่าแอปจะแสดงรหัสถัดไป
method-recovery-code = รหัสกู้คืน
recovery-code-use = ใช้รหัสกู้คืน
remember-browser = { $count ->
   *[other] ไม่ต้องถามอีกในเบราว์เซอร์นี้เป็นเวลา { $count } วัน
}
lose-factor = ฉันใช้วิธีเหล่านี้ไม่ได้เลย
lost-factor-title = เข้าใช้โดยไม่มีขั้นตอนที่ 2
lost-factor-lead = { $count ->
   *[other] เพื่อกันไม่ให้ผู้อื่นเข้าใช้ กระบวนการนี้ใช้เวลา { $count } วัน เราจะแจ้งให้คุณทราบทางอีเมลและหมายเลขทั้งหมดของบัญชี และกดเพียงครั้งเดียวก็หยุดได้ หลังจากนั้นให้ยืนยันตัวตนแบบเดิมอีกครั้ง แล้วตั้งค่าขั้นตอนที่ 2 ใหม่
}
lost-factor-ripe-lead = สิ้นสุดเวลารอแล้ว โปรดยืนยันตัวตนอีกครั้ง จากนั้นระบบจะนำขั้นตอนที่ 2 เดิมออก นำคุณออกจากระบบทุกที่ แล้วให้คุณตั้งค่าขั้นตอนที่ 2 ใหม่
lost-factor-legend = ต้องการให้เราส่งรหัสไปที่ใด
lost-factor-submit = ส่งรหัส
lost-factor-waits-title = คำขอของคุณกำลังรออยู่
lost-factor-waits-lead = โปรดกลับมาในวันที่ { $when } หรือภายในสองสัปดาห์หลังจากนั้น ก่อนถึงเวลานั้น คุณจะเข้าใช้ได้ด้วยขั้นตอนที่ 2 เท่านั้น และหากคุณใช้ขั้นตอนที่ 2 คำขอนี้จะสิ้นสุดลง
lost-factor-waits-hint = ไม่ใช่คุณใช่ไหม กดลิงก์ในข้อความที่เราส่งให้ แล้วเปลี่ยนรหัสผ่าน
stop-lost-factor-title = ต้องการเก็บขั้นตอนที่ 2 ไว้ไหม
stop-lost-factor-lead = มีผู้ขอเข้าบัญชี { $client } ของคุณโดยไม่ใช้ขั้นตอนที่ 2 หากไม่ใช่คุณ โปรดหยุดคำขอนี้ทันที
stop-lost-factor-submit = หยุดคำขอ
lost-factor-stopped-title = หยุดคำขอแล้ว
lost-factor-stopped-lead = ขั้นตอนที่ 2 ของคุณยังคงอยู่ หากคุณไม่ได้เป็นผู้ขอ โปรดเปลี่ยนรหัสผ่าน เพราะมีผู้อื่นรู้รหัสผ่านของคุณ
lost-factor-nothing-title = ไม่มีคำขอที่ต้องหยุด
lost-factor-nothing-lead = คำขอถูกหยุดไปแล้วหรือสิ้นสุดแล้ว หากขั้นตอนที่ 2 ของคุณหายไปโดยที่คุณไม่ได้เป็นผู้ขอ โปรดแจ้งผู้ดูแลระบบ
account-lost-factor = มีผู้ขอเข้าบัญชีของคุณโดยไม่ใช้ขั้นตอนที่ 2 ตั้งแต่วันที่ { $when } เป็นต้นไป ขั้นตอนที่ 2 อาจถูกนำออกได้ หากไม่ใช่คุณ โปรดหยุดคำขอนี้
recovery-code-title = ป้อนรหัสกู้คืน
recovery-code-label = รหัสกู้คืน
recovery-code-hint = หนึ่งในสิบรหัสที่คุณเก็บไว้ แต่ละรหัสใช้ได้ครั้งเดียว
recovery-code-missing = ป้อนรหัสกู้คืนหนึ่งรหัส
recovery-code-wrong = รหัสนี้ไม่ถูกต้องหรือถูกใช้ไปแล้ว โปรดตรวจสอบหรือใช้รหัสอื่น
recovery-codes-title = เก็บรหัสกู้คืนของคุณ
recovery-codes-lead = หากโทรศัพท์หายหรือไม่ได้อยู่กับตัว คุณใช้รหัสใดรหัสหนึ่งเพื่อเข้าใช้ได้ แต่ละรหัสใช้ได้ครั้งเดียว โปรดพิมพ์หรือคัดลอกไว้ในที่ปลอดภัย
recovery-codes-once = เราแสดงรหัสเหล่านี้เพียงครั้งนี้เท่านั้น รหัสเดิมใช้ไม่ได้แล้ว
recovery-codes-kept = ฉันเก็บรหัสไว้แล้ว
device-name-too-long = ชื่อนี้ยาวเกินไป ป้อนได้ไม่เกิน 64 อักขระ
authenticator-added = เพิ่มแอป Authenticator แล้ว

## Sessions

continue-title = ยินดีต้อนรับกลับมา
continue-lead = คุณไปยัง { $client } ต่อได้ทันที
choose-account-title = เลือกบัญชี
choose-account-lead = ต้องการไปยัง { $client } ด้วยบัญชีใด
choose-account-again = ลงชื่อเข้าใช้อีกครั้ง
sign-out-of = นำ { $name } ออกจากระบบ
sign-out-all = นำทุกบัญชีออกจากระบบ
confirm-sign-out-title = ออกจากระบบไหม
confirm-sign-out-lead = คุณจะออกจากระบบของทุกแอปพลิเคชันที่ใช้การลงชื่อเข้าใช้นี้ในเบราว์เซอร์นี้
signed-out-title = คุณออกจากระบบแล้ว
signed-out-lead = คุณปิดหน้าต่างนี้ได้
signed-out-notice = คุณออกจากระบบแล้ว
session-refreshed = รีเฟรชโทเค็นแล้ว

## The account page

account-title = บัญชีของคุณ
account-profile-heading = เกี่ยวกับคุณ
account-verified = ยืนยันแล้ว
account-unverified = ยังไม่ได้ยืนยัน
account-profile-change = เปลี่ยนรายละเอียด
account-profile-title = เปลี่ยนรายละเอียดของคุณ
account-save = บันทึก
account-email-change = เปลี่ยนอีเมล
account-email-add = เพิ่มอีเมล
account-email-title = อีเมลของคุณ
account-email-code-title = ยืนยันอีเมลนี้
account-phone-change = เปลี่ยนหมายเลขโทรศัพท์
account-phone-add = เพิ่มหมายเลขโทรศัพท์
account-phone-title = หมายเลขโทรศัพท์ของคุณ
account-phone-code-title = ยืนยันหมายเลขโทรศัพท์นี้
account-contact-lead = เราจะส่งรหัสไปยังข้อมูลติดต่อใหม่ จะไม่มีการเปลี่ยนแปลงใดๆ จนกว่าคุณจะป้อนรหัส
account-contact-other = ป้อนข้อมูลติดต่ออื่น
label-preferred-username = ชื่อสำหรับลงชื่อเข้าใช้
profile-changed = เปลี่ยนรายละเอียดของคุณแล้ว
email-changed = เปลี่ยนอีเมลของคุณแล้ว
phone-changed = เปลี่ยนหมายเลขโทรศัพท์ของคุณแล้ว
account-email-remove = นำอีเมลนี้ออก
account-phone-remove = นำหมายเลขนี้ออก
email-removed = นำอีเมลของคุณออกแล้ว
phone-removed = นำหมายเลขโทรศัพท์ของคุณออกแล้ว
already-yours = คุณใช้ข้อมูลนี้อยู่แล้ว โปรดป้อนข้อมูลอื่น
sign-in-again = คุณต้องลงชื่อเข้าใช้ภายในสิบนาทีที่ผ่านมาจึงจะทำรายการนี้ได้ โปรดลงชื่อเข้าใช้อีกครั้งแล้วกลับมาที่นี่
second-step-first = รายการนี้จะเปลี่ยนวิธีลงชื่อเข้าใช้ของคุณ จึงต้องใช้ขั้นตอนที่ 2 ก่อน โปรดออกจากระบบทุกที่แล้วลงชื่อเข้าใช้ด้วยขั้นตอนที่ 2 หรือเปิดส่วนที่ขอขั้นตอนที่ 2 ในแอปของคุณ แล้วกลับมาที่นี่
prove-first = ก่อนเปลี่ยนส่วนนี้ โปรดยืนยันว่าเป็นคุณ
prove-link = ยืนยันด้วยรหัส
account-proof-title = ยืนยันว่าเป็นคุณ
account-proof-lead = จากนั้นคุณจะดำเนินการเปลี่ยนแปลงที่ต้องการต่อได้
account-proof-code-title = ป้อนรหัสเพื่อยืนยัน
proof-done = ขอขอบคุณ ยืนยันเรียบร้อยแล้ว คุณดำเนินการต่อได้เลย
account-sign-in-heading = วิธีลงชื่อเข้าใช้
account-change-password = เปลี่ยนรหัสผ่าน
account-set-password = ตั้งรหัสผ่าน
account-first-password-title = ตั้งรหัสผ่าน
account-no-app = ไม่มี
account-added = เพิ่มเมื่อ { $when }
account-remove-app = นำแอปออก
account-add-app = เพิ่มแอป
account-change-app = ตั้งชื่อหรือนำออก
account-new-authenticator-title = เพิ่มแอป Authenticator
account-new-authenticator-submit = เพิ่มแอป
account-recovery-codes = รหัสกู้คืน
account-recovery-codes-left = { $count ->
    [0] ไม่มีเหลือ
   *[other] เหลือ { $count } รหัส
}
account-recovery-codes-make = สร้างรหัสใหม่
account-recovery-codes-title = สร้างรหัสกู้คืนใหม่
account-recovery-codes-lead = คุณจะได้รับสิบรหัสไว้ใช้ในวันที่ใช้ขั้นตอนที่ 2 ไม่ได้ รหัสเดิมจะใช้ไม่ได้ทันที
account-recovery-codes-submit = สร้างรหัสใหม่
account-browsers-heading = เบราว์เซอร์ที่เชื่อถือได้
account-browsers-hint = ระบบจะไม่ถามหาขั้นตอนที่ 2 ในเบราว์เซอร์เหล่านี้ หากมีเบราว์เซอร์ที่คุณไม่รู้จัก ให้เลิกเชื่อถือแล้วเปลี่ยนรหัสผ่าน
account-trusted-browser = เบราว์เซอร์ที่เชื่อถือได้
account-browser-seen = ใช้ล่าสุดเมื่อ { $when }
account-browser-until = จนถึงวันที่ { $when }
account-browser-forget = เลิกเชื่อถือ
account-browsers-forget = เลิกเชื่อถือทั้งหมด
browsers-forgotten = ระบบจะถามหาขั้นตอนที่ 2 ที่นั่นอีกครั้ง
account-session-heading = ที่ที่คุณลงชื่อเข้าใช้อยู่
account-this-browser = เบราว์เซอร์นี้
account-since = ตั้งแต่วันที่ { $when }
account-sessions-link = เบราว์เซอร์ทั้งหมด
account-sessions-lead = แอปที่ลงชื่อเข้าใช้จากที่นั่นจะยังคงลงชื่อเข้าใช้อยู่ คุณยกเลิกสิทธิ์เข้าถึงของแอปได้ในหน้าบัญชี หากมีเบราว์เซอร์ที่คุณไม่รู้จัก ให้ออกจากระบบในเบราว์เซอร์นั้นแล้วเปลี่ยนรหัสผ่าน
account-some-browser = เบราว์เซอร์ที่ไม่ทราบชื่อ
account-sessions-end = ออกจากระบบในเบราว์เซอร์อื่นทั้งหมด
account-sessions-more = { $count ->
   *[other] และอีก { $count } รายการ
}
session-ended = คุณออกจากระบบที่นั่นแล้ว
sessions-ended = คุณออกจากระบบในที่อื่นทั้งหมดแล้ว
account-events-link = กิจกรรมล่าสุด
account-events-title = กิจกรรมล่าสุด
account-events-lead = หากมีรายการที่คุณไม่รู้จัก โปรดแจ้งให้เราทราบ แล้วเราจะปิดกั้นไม่ให้ผู้อื่นเข้าบัญชีของคุณ
account-events-none = ยังไม่มีการบันทึกใดๆ
event-browser = { $browser } บน { $system }
event-not-me = ไม่ใช่ฉัน
event-refused = ถูกปฏิเสธ
event-sign-in = ลงชื่อเข้าใช้
event-sign-in-failed = พยายามลงชื่อเข้าใช้
event-sign-in-blocked = บล็อกการลงชื่อเข้าใช้
event-unusual-low = ผิดปกติเล็กน้อย: { $signs }
event-unusual-medium = ผิดปกติ: { $signs }
event-unusual-high = ผิดปกติมาก: { $signs }
event-sign-up = สร้างบัญชี
event-confirmed = ยืนยันบัญชี
event-password-changed = เปลี่ยนรหัสผ่าน
event-recovery-begun = ขอรหัสเพื่อรีเซ็ตรหัสผ่าน
event-password-reset = รีเซ็ตรหัสผ่าน
event-app-added = เพิ่มแอป Authenticator
event-app-removed = นำแอป Authenticator ออก
event-passkey-added = เพิ่มพาสคีย์
event-passkey-removed = นำพาสคีย์ออก
event-browser-trusted = เชื่อถือเบราว์เซอร์
event-browsers-forgotten = เลิกเชื่อถือเบราว์เซอร์
event-email-codes-added = เปิดรหัสทางอีเมล
event-email-codes-removed = ปิดรหัสทางอีเมล
event-text-codes-added = เปิดรหัสทางข้อความ SMS
event-text-codes-removed = ปิดรหัสทางข้อความ SMS
event-recovery-codes-made = สร้างรหัสกู้คืน
event-recovery-code-used = ใช้รหัสกู้คืน
event-recovery-codes-removed = นำรหัสกู้คืนออก
event-profile-changed = เปลี่ยนรายละเอียด
event-email-changed = เปลี่ยนอีเมล
event-phone-changed = เปลี่ยนหมายเลขโทรศัพท์
event-email-removed = นำอีเมลออก
event-phone-removed = นำหมายเลขโทรศัพท์ออก
event-sign-out = ออกจากระบบ
event-everywhere = ออกจากระบบทุกที่
event-sessions-ended = ออกจากระบบในที่อื่น
event-terms-agreed = ยอมรับข้อกำหนด
event-consent-withdrawn = เพิกถอนความยินยอม
event-app-disconnected = ยกเลิกการเชื่อมต่อแอป
event-exported = ดาวน์โหลดข้อมูล
event-disowned = “ไม่ใช่ฉัน”
event-lost-factor-begun = ขอเข้าใช้โดยไม่มีขั้นตอนที่ 2
event-lost-factor-stopped = หยุดคำขอเข้าใช้โดยไม่มีขั้นตอนที่ 2
event-lost-factor-finished = นำขั้นตอนที่ 2 ออกหลังครบเวลารอ
event-administered = ผู้ดูแลระบบเปลี่ยนแปลง
not-me-title = ไม่ใช่คุณใช่ไหม
not-me-lead = เราจะดำเนินการดังนี้:
not-me-ends = นำคุณออกจากระบบในเบราว์เซอร์อื่นทั้งหมดและทุกแอปพลิเคชัน
not-me-app = นำแอป Authenticator ที่เพิ่มหลังจากนั้นออก
not-me-recovery-codes = รหัสกู้คืนที่สร้างหลังจากนั้นจะใช้ไม่ได้
not-me-passkey = นำพาสคีย์ที่เพิ่มหลังจากนั้นออก
not-me-email-codes = ปิดรหัสทางอีเมลที่เปิดหลังจากนั้น
not-me-text-codes = ปิดรหัสทางข้อความ SMS ที่เปิดหลังจากนั้น
not-me-password = คุณจะตั้งรหัสผ่านใหม่ และรหัสผ่านเดิมจะใช้ไม่ได้อีก
not-me-submit = รักษาความปลอดภัยบัญชี
secured = บัญชีกลับมาเป็นของคุณเพียงผู้เดียวแล้ว โดยใช้รหัสผ่านใหม่ และผู้อื่นทั้งหมดถูกนำออกจากระบบแล้ว
account-everywhere = ออกจากระบบทุกที่
account-everywhere-hint = คุณออกจากระบบของทุกเบราว์เซอร์และทุกแอปพลิเคชันพร้อมกันได้ รวมถึงเบราว์เซอร์นี้ด้วย
account-apps-heading = แอปที่มีสิทธิ์เข้าถึง
account-apps-hint = แอปที่คุณยกเลิกการเชื่อมต่อจะดำเนินการแทนคุณไม่ได้อีก แต่อาจเชื่อมต่อกลับมาเมื่อคุณลงชื่อเข้าใช้แอปนั้นอีกครั้ง
account-apps-none = ไม่มี
account-app-last = ลงชื่อเข้าใช้ล่าสุดเมื่อ { $when }
account-disconnect = ยกเลิกการเชื่อมต่อ
account-disconnect-app = ยกเลิกการเชื่อมต่อ { $name }
app-disconnected = แอปนี้เข้าถึงบัญชีของคุณไม่ได้อีกแล้ว
account-terms-heading = ข้อกำหนดและความยินยอม
account-terms-version = เวอร์ชัน { $version }
account-terms-since = ยอมรับเมื่อ { $when }
account-terms-language = ภาษา: { $language }
account-terms-none = คุณยังไม่ได้ยอมรับรายการใด
account-terms-offers = รายการที่คุณเลือกยอมรับได้
account-terms-agree = ฉันยอมรับ
account-terms-withdraw = เพิกถอน
consent-given = ขอขอบคุณ เราบันทึกความยินยอมของคุณแล้ว
consent-withdrawn = เพิกถอนความยินยอมของคุณแล้ว
account-data-heading = ข้อมูลของคุณ
account-export-hint = ข้อมูลที่เก็บไว้เกี่ยวกับคุณ ในรูปแบบไฟล์ที่โปรแกรมอ่านได้
account-export = ดาวน์โหลดข้อมูลของฉัน
account-delete = ลบบัญชี
account-back = กลับไปที่บัญชีของคุณ
account-password-title = เปลี่ยนรหัสผ่านของคุณ
label-current-password = รหัสผ่านปัจจุบัน
current-password-missing = ป้อนรหัสผ่านปัจจุบัน
current-password-wrong = รหัสผ่านปัจจุบันไม่ถูกต้อง
account-authenticator-title = แอป Authenticator ของคุณ
account-authenticator-lead = รหัสจากแอปนี้จะใช้ไม่ได้อีก หากจำเป็นต้องใช้ขั้นตอนที่ 2 และนี่เป็นวิธีเดียวที่มี คุณจะต้องตั้งค่าใหม่เมื่อลงชื่อเข้าใช้ครั้งถัดไป
account-authenticator-submit = นำแอปออก
authenticator-removed = นำแอป Authenticator ของคุณออกแล้ว

passkey-title = ใช้พาสคีย์ของคุณ
passkey-lead = อุปกรณ์จะขอลายนิ้วมือ ใบหน้า หรือ PIN หากพาสคีย์อยู่ในโทรศัพท์ ให้เลือกโทรศัพท์ในหน้าต่างที่เปิดขึ้น
passkey-use = ใช้พาสคีย์
passkey-sign-in = ลงชื่อเข้าใช้ด้วยพาสคีย์
passkey-unable = พาสคีย์ต้องใช้ JavaScript และเบราว์เซอร์ที่รองรับ โปรดใช้วิธีอื่นที่นี่
passkey-trouble = ดำเนินการไม่สำเร็จหรือถูกยกเลิก โปรดลองอีกครั้งหรือใช้วิธีอื่น
passkey-refused = พาสคีย์นั้นใช้ที่นี่ไม่ได้ โปรดลองอีกครั้งหรือใช้วิธีอื่น
passkey-too-late = ใช้เวลานานเกินไป โปรดลองอีกครั้ง
passkey-known = พาสคีย์นี้ถูกใช้อยู่แล้ว โปรดลงชื่อเข้าใช้ด้วยพาสคีย์นี้หรือสร้างพาสคีย์อื่น
passkeys-full = คุณมีพาสคีย์ครบจำนวนสูงสุดแล้ว โปรดนำออกหนึ่งรายการก่อน
new-passkey-title = ลงชื่อเข้าใช้ง่ายขึ้นด้วยพาสคีย์
new-passkey-lead = พาสคีย์ช่วยให้คุณลงชื่อเข้าใช้ด้วยลายนิ้วมือ ใบหน้า หรือ PIN ไม่ต้องจดจำอะไร และหน้าเว็บปลอมก็ขโมยอะไรไม่ได้
new-passkey-submit = สร้างพาสคีย์
new-passkey-later = ไว้ทีหลัง
label-passkey-name = ชื่อพาสคีย์
passkey-name-hint = เพื่อให้จำได้ในภายหลัง เช่น “โทรศัพท์ของฉัน” จะเว้นว่างไว้ก็ได้
passkey-prove-lead = พาสคีย์เปิดบัญชีของคุณได้ โปรดป้อนรหัสผ่านก่อน เพื่อไม่ให้ผู้อื่นเพิ่มพาสคีย์ได้
passkeys-title = พาสคีย์ของคุณ
passkeys-heading = พาสคีย์
passkeys-none = ไม่มี
passkeys-manage = แสดงพาสคีย์
passkeys-back = กลับไปที่พาสคีย์ของคุณ
passkey-add = เพิ่มพาสคีย์
passkey-change = เปลี่ยน
passkey-unnamed = พาสคีย์ที่ไม่มีชื่อ
passkey-used = ใช้ล่าสุดเมื่อ { $when }
passkey-unused = ยังไม่ได้ใช้
passkey-synced = อยู่ในอุปกรณ์หลายเครื่องของคุณ
passkey-own-title = พาสคีย์นี้
passkey-rename = บันทึกชื่อ
passkey-remove-heading = นำพาสคีย์นี้ออก
passkey-remove-hint = พาสคีย์นี้จะเปิดบัญชีของคุณไม่ได้อีก แต่อาจยังอยู่ในรายการบนอุปกรณ์จนกว่าคุณจะลบออกที่นั่น
passkey-remove = นำพาสคีย์ออก
passkey-added = พาสคีย์ของคุณพร้อมแล้ว ใช้ได้เมื่อลงชื่อเข้าใช้ครั้งถัดไป
passkey-renamed = บันทึกชื่อแล้ว
passkey-removed = นำพาสคีย์ออกแล้ว
account-deletion-title = ลบบัญชีของคุณไหม
account-deletion-lead = บัญชีของคุณและทุกอย่างที่เกี่ยวข้องจะหายไปอย่างถาวรในทุกแอปพลิเคชันที่ใช้บัญชีนี้ และไม่มีใครกู้คืนได้
label-account-name = ชื่อบัญชี
account-name-hint = เพื่อยืนยันว่าคุณต้องการลบจริง ให้พิมพ์ { $name }
account-name-wrong = นี่ไม่ใช่ชื่อของบัญชีนี้ โปรดพิมพ์ตามที่แสดง
account-deletion-submit = ลบอย่างถาวร
account-deleted-title = ลบบัญชีของคุณแล้ว
account-deleted-lead = ไม่มีข้อมูลของบัญชีเหลืออยู่ที่นี่ แต่ { $client } อาจยังเก็บข้อมูลของตนเองไว้
account-closed-title = โปรดลงชื่อเข้าใช้ก่อน
account-closed-lead = บัญชีของคุณจะเปิดเมื่อคุณลงชื่อเข้าใช้ { $client } แล้ว โปรดลงชื่อเข้าใช้ที่นั่นแล้วกลับมาที่นี่

## When it does not go on as planned

page-out-of-date = หน้านั้นไม่เป็นปัจจุบันแล้ว ขณะนี้คุณอยู่ที่ขั้นตอนนี้
time-ran-out = ใช้เวลานานเกินไป เราจึงเริ่มใหม่ โปรดลงชื่อเข้าใช้อีกครั้ง
form-unverified = เราตรวจสอบที่มาของแบบฟอร์มไม่ได้ โปรดส่งอีกครั้ง
cookies-blocked = เบราว์เซอร์ไม่ได้ส่งคุกกี้ของเรากลับมา โปรดอนุญาตคุกกี้สำหรับเว็บไซต์นี้แล้วลองอีกครั้ง
too-many-requests = มีการทำรายการบ่อยเกินไปในเวลาสั้นๆ โปรดลองอีกครั้ง{ $wait }
busy = ขณะนี้มีผู้ลงชื่อเข้าใช้จำนวนมาก โปรดลองอีกครั้งในอีกสักครู่
expired-title = หมดเวลา
expired-lead = เพื่อความปลอดภัยของบัญชี การลงชื่อเข้าใช้จะสิ้นสุดเมื่อผ่านไประยะหนึ่ง ไม่มีข้อมูลใดสูญหาย เพียงเริ่มใหม่อีกครั้ง
locked-title = โปรดรอสักครู่
locked-lead = มีการลองผิดหลายครั้งเกินไป เราจึงไม่ให้ใครเข้าใช้ชั่วคราวเพื่อป้องกันการเดารหัสผ่านของบัญชี
locked-wait = ลองอีกครั้ง{ $wait }
too-many-title = โปรดช้าลงอีกนิด
too-many-lead = มีคำขอในเวลาสั้นๆ มากกว่าที่เรารับได้ ไม่มีข้อมูลใดสูญหาย เพียงรอสักครู่แล้วดำเนินการต่อ
form-post-title = สักครู่
form-post-lead = กำลังนำคุณกลับไปที่ { $client } หากไม่มีอะไรเกิดขึ้น ให้กด “ดำเนินการต่อ”

error-not-found-heading = ไม่พบหน้าเว็บ
error-not-found-what = ไม่มีหน้าเว็บอยู่ที่ที่อยู่นี้
error-not-found-next = ตรวจสอบที่อยู่ หรือกลับไปที่แอปพลิเคชันแล้วเริ่มจากที่นั่น
error-method-not-allowed-heading = ทำรายการนี้ที่นี่ไม่ได้
error-method-not-allowed-what = มีที่อยู่นี้ แต่ไม่รองรับคำขอประเภทนี้
error-method-not-allowed-next = กลับไปที่แอปพลิเคชันแล้วเริ่มจากที่นั่น
error-too-large-heading = ส่งข้อมูลมากเกินไป
error-too-large-what = แบบฟอร์มมีข้อมูลมากกว่าที่เรารับได้
error-too-large-next = กลับไป ย่อข้อมูลที่ป้อนให้สั้นลง แล้วส่งอีกครั้ง
error-bad-request-heading = เราไม่เข้าใจคำขอ
error-bad-request-what = มีบางส่วนในคำขอขาดหายไปหรือเสียหาย
error-bad-request-next = กลับไปที่แอปพลิเคชันแล้วเริ่มใหม่
error-form-unverified-heading = เราตรวจสอบแบบฟอร์มไม่ได้
error-form-unverified-what = แบบฟอร์มและคุกกี้ของเบราว์เซอร์ไม่ตรงกัน กรณีนี้เกิดขึ้นเมื่อเปิดหน้าทิ้งไว้นานหรือเมื่อคุกกี้ถูกลบ
error-form-unverified-next = กลับไป โหลดหน้าใหม่ แล้วส่งแบบฟอร์มอีกครั้ง
error-cookies-blocked-heading = ต้องใช้คุกกี้ในการลงชื่อเข้าใช้
error-cookies-blocked-what = เบราว์เซอร์ไม่ได้ส่งคุกกี้ของเรากลับมา เราจึงแยกการลงชื่อเข้าใช้ของคุณออกจากของผู้อื่นไม่ได้
error-cookies-blocked-next = อนุญาตคุกกี้สำหรับเว็บไซต์นี้ในการตั้งค่าเบราว์เซอร์ แล้วเริ่มใหม่
error-busy-heading = มีผู้ลงชื่อเข้าใช้จำนวนมาก
error-busy-what = ขณะนี้เรารับเพิ่มไม่ได้
error-busy-next = โปรดลองอีกครั้งในอีกสักครู่
error-store-unavailable-heading = การลงชื่อเข้าใช้ขัดข้อง
error-store-unavailable-what = บริการบางส่วนของเราไม่ตอบสนอง บัญชีและรหัสผ่านของคุณปลอดภัย
error-store-unavailable-next = โปรดลองอีกครั้งในอีกไม่กี่นาที
error-too-many-requests-heading = มีคำขอบ่อยเกินไป
error-too-many-requests-what = มีคำขอจำนวนมากจากเครือข่ายของคุณในเวลาสั้นๆ
error-too-many-requests-next = รอสักครู่แล้วลองอีกครั้ง
error-network-heading = คุณลงชื่อเข้าใช้จากที่นี่ไม่ได้
error-network-what = เครือข่ายที่คุณใช้อยู่ไม่อยู่ในกลุ่มที่อนุญาตให้ใช้หน้านี้
error-network-next = ลองใช้เครือข่ายอื่น หากควรใช้งานจากที่นี่ได้ โปรดแจ้งหมายเลขด้านล่างให้ผู้ให้บริการการลงชื่อเข้าใช้นี้ทราบ
error-internal-heading = เกิดข้อผิดพลาดจากฝั่งเรา
error-internal-what = คุณไม่ได้ทำอะไรผิด เราบันทึกข้อผิดพลาดนี้ไว้แล้ว
error-internal-next = โปรดลองอีกครั้ง หากเกิดขึ้นอีก ให้แจ้งหมายเลขอ้างอิงด้านล่างแก่ผู้ดูแลระบบ
error-redirect-mismatch-heading = เราพาคุณกลับไปไม่ได้
error-redirect-mismatch-what = แอปพลิเคชันขอให้เราพาคุณกลับไปยังที่อยู่ที่ไม่ได้ลงทะเบียนไว้ เราจึงหยุดที่นี่เพื่อปกป้องคุณ
error-redirect-mismatch-next = โปรดแจ้งผู้ดูแลแอปพลิเคชันพร้อมหมายเลขอ้างอิงด้านล่าง
error-missing-parameters-heading = ลิงก์ไม่สมบูรณ์
error-missing-parameters-what = แอปพลิเคชันไม่ได้ส่งข้อมูลบางอย่างที่จำเป็นต่อการลงชื่อเข้าใช้
error-missing-parameters-next = กลับไปที่แอปพลิเคชันแล้วเริ่มใหม่ หากยังไม่ได้ผล โปรดแจ้งผู้ดูแลแอปพลิเคชัน
error-unknown-client-heading = เราไม่รู้จักแอปพลิเคชันนี้
error-unknown-client-what = แอปพลิเคชันที่ส่งคุณมาที่นี่ไม่ได้ลงทะเบียนไว้กับเรา
error-unknown-client-next = ตรวจสอบลิงก์หรือแจ้งผู้ดูแลแอปพลิเคชัน
error-unknown-host-heading = ไม่มีการลงชื่อเข้าใช้ที่นี่
error-unknown-host-what = ไม่มีการตั้งค่าการลงชื่อเข้าใช้สำหรับที่อยู่นี้
error-unknown-host-next = ตรวจสอบว่าสะกดที่อยู่ถูกต้องหรือไม่
error-login-unavailable-heading = หน้าลงชื่อเข้าใช้นี้ไม่พร้อมใช้งาน
error-login-unavailable-what = ขณะนี้แอปพลิเคชันไม่มีหน้าลงชื่อเข้าใช้ของตนเอง
error-login-unavailable-next = โปรดแจ้งผู้ดูแลแอปพลิเคชันพร้อมหมายเลขอ้างอิงด้านล่าง
error-logout-destination-heading = เราพาคุณไปต่อไม่ได้
error-logout-destination-what = แอปพลิเคชันขอให้เราพาคุณไปยังที่อยู่ที่ไม่ได้ลงทะเบียนไว้ เราจึงหยุดที่นี่เพื่อปกป้องคุณ
error-logout-destination-next = คุณปิดหน้าต่างนี้หรือเปิดแอปพลิเคชันเองได้
error-not-confirmed-heading = บัญชีของคุณยังไม่ได้รับการยืนยัน
error-not-confirmed-what = ชื่อและรหัสผ่านถูกต้อง แต่บัญชียังไม่ได้รับการยืนยัน
error-not-confirmed-next = ขอให้ผู้ดูแลระบบยืนยันบัญชี แล้วลงชื่อเข้าใช้อีกครั้ง
error-reset-required-heading = ต้องรีเซ็ตรหัสผ่านของคุณ
error-reset-required-what = เพื่อความปลอดภัย รหัสผ่านเดิมใช้ไม่ได้อีกแล้ว
error-reset-required-next = โปรดขอรหัสผ่านใหม่จากผู้ดูแลระบบ
error-no-factor-heading = ไม่มีขั้นตอนที่ 2
error-no-factor-what = แอปพลิเคชันนี้ต้องใช้ขั้นตอนที่ 2 แต่บัญชีของคุณไม่มีวิธีที่ใช้ได้ที่นี่
error-no-factor-next = โปรดขอให้ผู้ดูแลระบบเพิ่มให้คุณ

## Mail and text messages

moment = { $day } { $month ->
    [1] มกราคม
    [2] กุมภาพันธ์
    [3] มีนาคม
    [4] เมษายน
    [5] พฤษภาคม
    [6] มิถุนายน
    [7] กรกฎาคม
    [8] สิงหาคม
    [9] กันยายน
    [10] ตุลาคม
    [11] พฤศจิกายน
   *[other] ธันวาคม
} ค.ศ. { $year } เวลา { $time } UTC
mail-subject = { $title } – { $app }
mail-code = รหัสของคุณ
mail-or-link = หรือเปิดลิงก์นี้บนอุปกรณ์ใดก็ได้ โดยคุณจะลงชื่อเข้าใช้ในที่ที่เริ่มไว้:
mail-fact-account = บัญชี
mail-fact-password = รหัสผ่านชั่วคราว
mail-fact-device = อุปกรณ์
mail-fact-when = เวลา
mail-fact-browser = เบราว์เซอร์
mail-fact-address = ที่อยู่เครือข่าย
mail-fact-now = ปัจจุบัน
mail-fact-takes-effect = มีผลเมื่อ
mail-fact-codes-left = รหัสกู้คืนที่เหลือ
mail-fact-unusual = สิ่งผิดปกติ
mail-fact-country = ประเทศ
risk-new-browser = เบราว์เซอร์ใหม่
risk-new-network = เครือข่ายใหม่
risk-many-failures = มีการลองผิดหลายครั้งก่อนหน้า
risk-new-country = ประเทศใหม่
risk-impossible-travel = อยู่ไกลจากการลงชื่อเข้าใช้ครั้งก่อนเกินไป
mail-action-confirm = ยืนยันอีเมล
mail-action-sign-in = ลงชื่อเข้าใช้
mail-action-stop = หยุดคำขอ
mail-action-not-me = ไม่ใช่ฉัน
mail-note-code-lasts = รหัสนี้มีอายุ { $span } และใช้ได้ครั้งเดียว
mail-note-link-lasts = ลิงก์นี้มีอายุ { $span } และใช้ได้ครั้งเดียว
mail-note-password-lasts = รหัสผ่านนี้ใช้ได้ครั้งเดียวและมีอายุ { $span } เมื่อลงชื่อเข้าใช้ คุณจะตั้งรหัสผ่านของตนเอง
mail-note-ignore = หากคุณไม่ได้ขอ คุณไม่ต้องสนใจข้อความนี้ และจะไม่มีอะไรเกิดขึ้น
mail-note-keep = อย่าบอกรหัสนี้แก่ผู้ใด เจ้าหน้าที่ของ { $app } จะไม่ขอรหัสนี้จากคุณ
mail-note-somebody-knows = หากคุณไม่ได้กำลังลงชื่อเข้าใช้อยู่ แสดงว่ามีผู้อื่นรู้รหัสผ่านของคุณ โปรดเปลี่ยนรหัสผ่าน
mail-note-nothing-changed = หากคุณไม่ได้ขอ คุณไม่ต้องสนใจข้อความนี้ รหัสผ่านของคุณยังคงเหมือนเดิม
mail-note-not-you = หากเป็นคุณ คุณไม่ต้องทำอะไร หากไม่ใช่ โปรดแจ้งผู้ดูแลระบบทันที
mail-note-blocked-you = หากเป็นคุณ ให้ลงชื่อเข้าใช้จากเบราว์เซอร์หรือสถานที่ที่เคยใช้ หรือใช้พาสคีย์
mail-note-blocked-not-you = หากไม่ใช่คุณ อาจมีผู้อื่นรู้รหัสผ่านของคุณ โปรดตั้งรหัสผ่านใหม่
mail-footer = ข้อความนี้ส่งโดยอัตโนมัติจาก { $app } จะไม่มีผู้อ่านข้อความตอบกลับ

mail-sign-up-code-title = ยืนยันอีเมลของคุณ
mail-sign-up-code-lead = ป้อนรหัสนี้เพื่อลงทะเบียน { $app } ให้เสร็จสิ้น
mail-sign-up-link-title = ยืนยันอีเมลของคุณ
mail-sign-up-link-lead = เหลืออีกขั้นตอนเดียวในการลงทะเบียน { $app } โปรดยืนยันว่าอีเมลนี้เป็นของคุณ
mail-resent-code-title = รหัสใหม่ของคุณ
mail-resent-code-lead = ป้อนรหัสนี้เพื่อลงทะเบียน { $app } ให้เสร็จสิ้น รหัสก่อนหน้าใช้ไม่ได้แล้ว
mail-resent-link-title = ลิงก์ใหม่ของคุณ
mail-resent-link-lead = ยืนยันว่าอีเมลนี้เป็นของคุณเพื่อลงทะเบียน { $app } ให้เสร็จสิ้น ลิงก์ก่อนหน้าใช้ไม่ได้แล้ว
mail-recovery-code-title = รีเซ็ตรหัสผ่านของคุณ
mail-recovery-code-lead = ป้อนรหัสนี้เพื่อตั้งรหัสผ่านใหม่สำหรับ { $app }
mail-sign-in-code-title = รหัสสำหรับลงชื่อเข้าใช้
mail-sign-in-code-lead = ป้อนรหัสนี้เพื่อลงชื่อเข้าใช้ { $app }
mail-mfa-code-title = รหัสสำหรับขั้นตอนที่ 2
mail-mfa-code-lead = รหัสผ่านของคุณถูกต้อง ป้อนรหัสนี้เพื่อลงชื่อเข้าใช้ { $app } ให้เสร็จสิ้น
mail-attribute-code-title = ยืนยันอีเมลใหม่ของคุณ
mail-attribute-code-lead = ป้อนรหัสนี้เพื่อใช้อีเมลนี้กับบัญชี { $app } ของคุณ
mail-invitation-title = บัญชีของคุณพร้อมแล้ว
mail-invitation-lead = เราสร้างบัญชี { $app } ให้คุณแล้ว
mail-already-registered-title = คุณมีบัญชีอยู่แล้ว
mail-already-registered-lead = มีผู้พยายามใช้อีเมลนี้สร้างบัญชี { $app } แต่อีเมลนี้มีบัญชีอยู่แล้ว หากเป็นคุณ ให้ลงชื่อเข้าใช้ตามปกติ หรือรีเซ็ตรหัสผ่านหากจำไม่ได้
mail-password-changed-title = รหัสผ่านของคุณถูกเปลี่ยน
mail-password-changed-lead = รหัสผ่านของบัญชี { $app } ของคุณถูกเปลี่ยนแล้ว
mail-authenticator-added-title = เพิ่มแอป Authenticator แล้ว
mail-authenticator-added-lead = จากนี้ไป แอป Authenticator จะยืนยันได้ว่าคุณเป็นผู้ลงชื่อเข้าใช้ { $app }
mail-authenticator-removed-title = นำแอป Authenticator ออกแล้ว
mail-authenticator-removed-lead = แอป Authenticator หนึ่งรายการใช้กับบัญชี { $app } ของคุณไม่ได้อีกแล้ว
mail-passkey-added-title = เพิ่มพาสคีย์แล้ว
mail-passkey-added-lead = จากนี้ไป พาสคีย์ใหม่เปิดบัญชี { $app } ของคุณได้
mail-passkey-removed-title = นำพาสคีย์ออกแล้ว
mail-passkey-removed-lead = พาสคีย์หนึ่งรายการเปิดบัญชี { $app } ของคุณไม่ได้อีกแล้ว
mail-passkey-copied-title = พาสคีย์ถูกปฏิเสธ
mail-passkey-copied-lead = มีผู้พยายามลงชื่อเข้าใช้ { $app } ด้วยพาสคีย์ของคุณที่อาจถูกคัดลอก และถูกปฏิเสธ โปรดนำพาสคีย์นั้นออกจากบัญชีแล้วเพิ่มพาสคีย์ใหม่
mail-recovery-codes-made-title = สร้างรหัสกู้คืนใหม่แล้ว
mail-recovery-codes-made-lead = มีรหัสกู้คืนใหม่สำหรับบัญชี { $app } ของคุณ รหัสเดิมใช้ไม่ได้แล้ว
mail-recovery-code-used-title = มีการใช้รหัสกู้คืน
mail-recovery-code-used-lead = มีผู้ลงชื่อเข้าใช้บัญชี { $app } ของคุณด้วยรหัสกู้คืนของคุณ
mail-recovery-codes-low-title = เหลือรหัสกู้คืนไม่มาก
mail-recovery-codes-low-lead = มีผู้ลงชื่อเข้าใช้บัญชี { $app } ของคุณด้วยรหัสกู้คืนของคุณ ขณะนี้เหลือไม่มากแล้ว โปรดสร้างรหัสใหม่ในหน้าบัญชี
mail-new-device-title = การลงชื่อเข้าใช้จากเบราว์เซอร์ใหม่
mail-new-device-lead = มีผู้ลงชื่อเข้าใช้บัญชี { $app } ของคุณจากเบราว์เซอร์ที่เราไม่รู้จัก
mail-unusual-sign-in-title = การลงชื่อเข้าใช้ที่ผิดปกติ
mail-unusual-sign-in-lead = มีผู้ลงชื่อเข้าใช้บัญชี { $app } ของคุณ และมีบางอย่างผิดปกติ
mail-sign-in-blocked-title = บล็อกการลงชื่อเข้าใช้แล้ว
mail-sign-in-blocked-lead = มีผู้ผ่านขั้นตอนแรกของการลงชื่อเข้าใช้บัญชี { $app } ของคุณ แต่ผิดปกติมากจนเราไม่อนุญาตให้เข้าใช้
mail-account-deleted-title = บัญชีของคุณถูกลบ
mail-account-deleted-lead = บัญชี { $app } ของคุณและข้อมูลที่เกี่ยวข้องถูกลบแล้ว
mail-email-changed-title = อีเมลของคุณถูกเปลี่ยน
mail-email-changed-lead = บัญชี { $app } ของคุณใช้อีเมลอื่นแล้ว จากนี้ไปเราจะส่งข้อความไปที่อีเมลนั้น และนี่เป็นข้อความสุดท้ายที่ส่งมายังอีเมลเดิม
mail-phone-changed-title = หมายเลขโทรศัพท์ของคุณถูกเปลี่ยน
mail-phone-changed-lead = บัญชี { $app } ของคุณใช้หมายเลขโทรศัพท์อื่นแล้ว
mail-email-removed-title = อีเมลของคุณถูกนำออก
mail-email-removed-lead = บัญชี { $app } ของคุณไม่มีอีเมลนี้อีกแล้ว นี่เป็นข้อความสุดท้ายที่ส่งมายังอีเมลนี้
mail-phone-removed-title = หมายเลขโทรศัพท์ของคุณถูกนำออก
mail-phone-removed-lead = บัญชี { $app } ของคุณไม่มีหมายเลขโทรศัพท์นี้อีกแล้ว
mail-lost-factor-begun-title = ขั้นตอนที่ 2 ของคุณกำลังจะถูกนำออก
mail-lost-factor-begun-lead = มีผู้ขอลงชื่อเข้าใช้บัญชี { $app } ของคุณโดยไม่ใช้ขั้นตอนที่ 2 หากไม่ใช่คุณ โปรดหยุดคำขอนี้ทันที เพียงกดครั้งเดียวโดยไม่ต้องลงชื่อเข้าใช้
mail-lost-factor-finished-title = ขั้นตอนที่ 2 ของคุณถูกนำออก
mail-lost-factor-finished-lead = ขั้นตอนที่ 2 ของบัญชี { $app } ของคุณถูกนำออกแล้วตามคำขอ โปรดตั้งค่าใหม่เมื่อลงชื่อเข้าใช้ครั้งถัดไป

sms-sign-up-code = { $app }: { $code } คือรหัสลงทะเบียนของคุณ
sms-sign-up-link = { $app }: ยืนยันหมายเลขนี้เพื่อลงทะเบียน: { $link }
sms-resent-code = { $app }: { $code } คือรหัสลงทะเบียนใหม่ของคุณ
sms-resent-link = { $app }: ลิงก์ใหม่สำหรับยืนยันหมายเลขนี้: { $link }
sms-recovery-code = { $app }: { $code } คือรหัสรีเซ็ตรหัสผ่านของคุณ อย่าบอกผู้ใด
sms-sign-in-code = { $app }: { $code } คือรหัสลงชื่อเข้าใช้ของคุณ อย่าบอกผู้ใด
sms-mfa-code = { $app }: { $code } คือรหัสสำหรับขั้นตอนที่ 2 อย่าบอกผู้ใด
sms-attribute-code = { $app }: { $code } คือรหัสสำหรับยืนยันหมายเลขนี้
sms-invitation = { $app }: ชื่อผู้ใช้ { $username } รหัสผ่านชั่วคราว { $code }
sms-already-registered = { $app }: หมายเลขนี้มีบัญชีอยู่แล้ว โปรดลงชื่อเข้าใช้หรือรีเซ็ตรหัสผ่าน
sms-password-changed = { $app }: รหัสผ่านของ { $username } ถูกเปลี่ยน หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-authenticator-added = { $app }: เพิ่มแอป Authenticator ให้ { $username } แล้ว หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-authenticator-removed = { $app }: แอป Authenticator ของ { $username } ถูกนำออก หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-passkey-added = { $app }: เพิ่มพาสคีย์ให้ { $username } แล้ว หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-passkey-removed = { $app }: พาสคีย์ของ { $username } ถูกนำออก หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-passkey-copied = { $app }: พาสคีย์ของ { $username } ที่อาจถูกคัดลอกถูกปฏิเสธ โปรดนำออกจากบัญชีของคุณ
sms-recovery-codes-made = { $app }: สร้างรหัสกู้คืนใหม่ให้ { $username } แล้ว หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-recovery-code-used = { $app }: { $username } ลงชื่อเข้าใช้ด้วยรหัสกู้คืน หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-recovery-codes-low = { $app }: { $username } ลงชื่อเข้าใช้ด้วยรหัสกู้คืน และเหลือรหัสไม่มาก หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-new-device = { $app }: { $username } ลงชื่อเข้าใช้จากเบราว์เซอร์ใหม่ หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-unusual-sign-in = { $app }: มีการลงชื่อเข้าใช้ที่ผิดปกติของ { $username } หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-sign-in-blocked = { $app }: บล็อกการลงชื่อเข้าใช้ที่ผิดปกติของ { $username } แล้ว หากไม่ใช่คุณ โปรดเปลี่ยนรหัสผ่าน
sms-account-deleted = { $app }: บัญชี { $username } ถูกลบแล้ว
sms-email-changed = { $app }: อีเมลของ { $username } ถูกเปลี่ยน หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-phone-changed = { $app }: หมายเลขโทรศัพท์ของ { $username } ถูกเปลี่ยน หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-email-removed = { $app }: อีเมลของ { $username } ถูกนำออก หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-phone-removed = { $app }: หมายเลขโทรศัพท์ของ { $username } ถูกนำออก หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ
sms-lost-factor-begun = { $app }: มีผู้ขอนำขั้นตอนที่ 2 ของ { $username } ออก หากไม่ใช่คุณ โปรดหยุดคำขอ: { $link }
sms-lost-factor-finished = { $app }: ขั้นตอนที่ 2 ของ { $username } ถูกนำออก หากไม่ใช่คุณ โปรดแจ้งผู้ดูแลระบบ

## Demo

demo-home = ไปที่แอปพลิเคชันสาธิต
demo-home-title = แอปพลิเคชันเล็กๆ
demo-home-lead = แอปนี้ยังไม่รู้อะไรเกี่ยวกับคุณ ลงชื่อเข้าใช้เพื่อดูว่าแอปจะทราบอะไรบ้าง
demo-start-title = ผู้ใช้สำหรับลงชื่อเข้าใช้
demo-start-lead = ผู้ใช้เหล่านี้มีอยู่ในการสาธิตนี้เท่านั้น แต่ละรายแสดงลำดับหน้าที่แตกต่างกัน
demo-shows-password = ลงชื่อเข้าใช้ด้วยรหัสผ่านเพียงอย่างเดียว
demo-shows-totp = ต้องป้อนรหัสจากแอป Authenticator
demo-shows-invited = มีรหัสผ่านชั่วคราวและต้องตั้งรหัสผ่านใหม่
demo-shows-set-up = ต้องตั้งค่าขั้นตอนที่ 2 ก่อน
demo-shows-disabled = บัญชีถูกปิดใช้งานและถูกปฏิเสธ
demo-shows-studio = เปลี่ยนรูปลักษณ์ของหน้าต่าง ๆ ที่ /studio
demo-totp-key = คีย์ Authenticator
demo-session-title = คุณลงชื่อเข้าใช้แล้ว
demo-refresh = รีเฟรชโทเค็น
demo-id-token = โทเค็น ID
demo-access-token = โทเค็นเพื่อการเข้าถึง
demo-claim = ข้อมูลอ้างสิทธิ์
demo-value = ค่า
demo-error-title = การลงชื่อเข้าใช้ไม่เสร็จสมบูรณ์
demo-error-lead = แอปพลิเคชันได้รับข้อความนี้แทนรหัส:
mailbox-title = ข้อความที่ส่ง
mailbox-lead = ในการสาธิตนี้ไม่มีข้อมูลใดออกจากเครื่อง ข้อความที่ควรจะส่งออกจะเก็บไว้ที่นี่
mailbox-empty = ยังไม่มีการส่งข้อความ
mailbox-mail = อีเมล
mailbox-sms = ข้อความ SMS
mailbox-from = จาก
mailbox-to = ถึง
mailbox-sent = ส่งเมื่อ
mailbox-raw = แสดงซอร์สทั้งหมด
