## On every page

languages = Idioma
languages-go = Mudar
title-error = Erro:
summary-heading = Verifique o seguinte
next = Avançar
continue = Continuar
other-account = Usar outra conta
not-you = Não é você?
sign-out = Sair
signed-in-as = Sessão de
reference = Referência
way-back = Voltar para { $client }
way-sign-in = Entrar
way-again = Tentar novamente
wait-seconds = { $count ->
    [one] em { $count } segundo
   *[other] em { $count } segundos
}
wait-minutes = { $count ->
    [one] em { $count } minuto
   *[other] em { $count } minutos
}
wait-hours = { $count ->
    [one] em { $count } hora
   *[other] em { $count } horas
}
span-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
span-hours = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}
span-days = { $count ->
    [one] { $count } dia
   *[other] { $count } dias
}

## Fields

label-username = Nome de usuário
label-email = Endereço de e-mail
label-phone = Número de telefone
label-email-or-phone = Endereço de e-mail ou número de telefone
label-any = Nome de usuário, e-mail ou número de telefone
label-password = Senha
label-new-password = Nova senha
label-confirm-password = Confirme a nova senha
label-device-name = Nome deste dispositivo (opcional)
password-show = Mostrar senha
password-hide = Ocultar senha
code-label = Código
device-name-hint = Por exemplo, “Meu celular”, para você saber depois qual app abrir.

## Signing in

sign-in-title = Entrar
sign-in-lead = para continuar em { $client }
sign-in-submit = Entrar
password-title = Digite sua senha
username-missing = Digite o nome que você usa para entrar.
username-too-long = Esse nome é longo demais. Digite no máximo 128 caracteres.
password-missing = Digite sua senha.
wrong-credentials = O nome ou a senha estão incorretos. Verifique os dois e tente novamente.
unknown-user = Ninguém aqui tem esse nome. Verifique a grafia.
account-locked = Houve tentativas erradas demais. Tente novamente { $wait }.
temporary-password-expired = Sua senha temporária expirou. Peça uma nova a quem convidou você.
account-not-confirmed = Esta conta ainda não foi confirmada. Peça à equipe de administração que a confirme.
account-confirmed = Sua conta está confirmada. Entre para continuar.
password-reset-required = Sua senha precisa ser redefinida antes que você possa entrar. Peça ajuda à equipe de administração.
password-reset-now = Sua senha não vale mais. Escolha uma nova com um código que enviaremos a você.
password-in-a-breach = Esta senha apareceu em um vazamento de dados de outro serviço, por isso ela não abre mais sua conta. Escolha uma nova com um código que enviaremos a você.

## New password

new-password-title = Escolha uma nova senha
new-password-lead = Você entrou com uma senha temporária. De agora em diante, só você deve saber a sua.
new-password-lead-breached = Sua senha apareceu em um vazamento de dados de outro serviço. Escolha uma que você não use em nenhum outro lugar.
new-password-submit = Salvar e continuar
new-password-missing = Digite uma nova senha.
password-too-short = { $count ->
    [one] A senha precisa ter pelo menos { $count } caractere.
   *[other] A senha precisa ter pelo menos { $count } caracteres.
}
password-too-long = { $count ->
    [one] A senha pode ter no máximo { $count } caractere.
   *[other] A senha pode ter no máximo { $count } caracteres.
}
password-rules = A nova senha ainda não cumpre todas as regras. A lista mostra o que falta.
password-needs-upper = A senha precisa de uma letra maiúscula (A a Z).
password-needs-lower = A senha precisa de uma letra minúscula (a a z).
password-needs-digit = A senha precisa de um dígito (0 a 9).
password-needs-symbol = A senha precisa de um símbolo, como !, ? ou #.
password-edge-space = A senha não pode começar nem terminar com um espaço.
password-mismatch = As duas senhas não são iguais. Digite a nova senha duas vezes.
password-reused = Você já usou esta senha. Escolha outra.
password-guessable = A senha é fácil demais de adivinhar. Use mais caracteres, ou várias palavras que não tenham nada a ver entre si nem com você.
password-breached = Esta senha apareceu em um vazamento de dados de outro serviço. Escolha uma que você não use em nenhum outro lugar.
password-characters = A nova senha contém caracteres que não podem ser usados. Escolha outra.
password-changed = Sua senha foi alterada.
rule-length = { $count ->
    [one] Pelo menos { $count } caractere
   *[other] Pelo menos { $count } caracteres
}
rule-upper = Uma letra maiúscula
rule-lower = Uma letra minúscula
rule-digit = Um dígito
rule-symbol = Um símbolo, como !, ? ou #
rule-edges = Sem espaço no começo nem no fim
rule-unused = Nenhuma que você já tenha usado
rule-unguessable = Difícil de adivinhar: nenhuma palavra ou padrão comum, nada sobre você
rule-unbreached = Nenhuma de um vazamento de dados conhecido
rule-met = feito
rule-unmet = ainda falta

## A forgotten password

forgot-link = Esqueceu a senha?
sign-up-link = Criar uma conta
sign-in-link = Voltar ao login
forgot-title = Esqueceu a senha?
forgot-lead = Diga quem você é, e enviaremos um código para você escolher uma nova.
forgot-submit = Enviar código
choose-reset-title = Para onde enviar o código?
choose-reset-legend = Enviar
choose-reset-email = Por e-mail
choose-reset-text = Por SMS
choose-reset-to = Para { $destination }
reset-title = Redefina sua senha
reset-lead = Se existir uma conta, um código está a caminho de { $destination }.
reset-everywhere = Sair em todos os outros lugares
reset-submit = Salvar nova senha
sent-code-hint = Ele está na mensagem que enviamos. Ela pode levar um minuto para chegar.
code-not-there = O código ainda não chegou?
code-resend = Enviar outro
code-sent = Outro código está a caminho. O anterior não funciona mais.
code-sent-just-now = Um código acabou de ser enviado. Aguarde meio minuto antes de pedir outro.
no-recovery = Não conhecemos nenhum endereço para enviar um código. Peça ajuda à equipe de administração.

## An account of one's own

sign-up-title = Criar uma conta
sign-up-lead = para { $client }
sign-up-passwordless = Você pode deixar a senha em branco. Nesse caso, você entra com um código ou uma chave de acesso.
sign-up-submit = Criar conta
optional = (opcional)
terms-title = Antes de continuar
terms-lead = Leia e aceite o texto a seguir. Ele é novo, ou mudou desde que você o aceitou.
terms-agree = Aceito: { $title }
terms-read = Ler “{ $title }” (abre em uma nova guia)
terms-missing = Para continuar, marque a caixa “{ $title }”.
terms-decline = Não aceito
terms-declined-title = Você não aceitou
terms-declined-lead = Sem isso, você não pode entrar aqui. Nada foi repassado ao aplicativo.
terms-again = Ler novamente
label-name = Nome completo
label-given-name = Nome
label-middle-name = Nome do meio
label-family-name = Sobrenome
label-nickname = Apelido
label-birthdate = Data de nascimento
label-gender = Gênero
label-address = Endereço
label-locale = Idioma
label-zoneinfo = Fuso horário
label-profile = Página do perfil
label-picture = Imagem
label-website = Site
field-missing = Preencha este campo.
field-too-long = Isso é longo demais. Encurte.
field-characters = Há caracteres que não podem ser usados. Remova-os.
username-taken = Esse nome de usuário já está em uso. Escolha outro.
name-taken = Já existe uma conta com esses dados. Entre ou redefina sua senha.
looks-like-contact = Um nome de usuário não pode parecer um endereço de e-mail nem um número de telefone. Escolha outro.
not-email = Isso não é um endereço de e-mail. Ele tem esta forma: name@example.com.
not-phone = Isso não é um número de telefone. Comece com + e o código do país, por exemplo, +55 11 96123 4567.
not-date = Isso não é uma data.
not-url = Isso não é um endereço da web. Ele começa com https://.
not-number = Isso não é um número. Escreva assim: 12 ou 12.5.
not-a-choice = Escolha uma das opções.
pattern-missed = Isso não tem o formato pedido.
choose-one = Escolha
yes = Sim
no = Não
confirm-title = Confirme sua conta
confirm-lead = Enviamos um código para { $destination }.
confirm-lead-link = Enviamos um link para { $destination }. Abra-o e depois volte aqui.
sent-code-missing = Digite o código da nossa mensagem.
sent-code-wrong = Esse código não está correto. Verifique-o ou peça outro.
code-expired = Esse código expirou. Peça outro.
contact-taken = Este endereço agora pertence a outra conta. Entre nessa conta ou redefina a senha dela.
await-approval-title = Quase lá
await-approval-lead = Sua conta em { $client } está pronta. Alguém precisa liberar seu acesso; tente novamente mais tarde.
confirm-link-title = Falta só um clique
confirm-link-lead = Pressione o botão para confirmar a conta em { $client }. Se você não pediu uma conta, feche esta página.
confirm-link-submit = Confirmar conta
confirmed-title = Sua conta está confirmada
confirmed-lead = Volte para onde você criou a conta ou entre.
link-expired-title = Este link expirou
link-expired-lead = Entre com seu nome e sua senha, e enviaremos um novo.

## Second step

choose-setup-title = Adicione uma segunda etapa
choose-setup-lead = Uma senha sozinha pode ser adivinhada ou roubada. Com uma segunda etapa, sua conta continua sendo sua mesmo assim.
choose-setup-legend = Como você quer confirmar que é você?
method-totp = App autenticador
method-totp-hint = Um app no seu celular ou computador mostra um novo código a cada 30 segundos. Ele não precisa de rede.
method-password = Senha
method-password-hint = A que você escolheu para esta conta.
method-email = Código por e-mail
method-email-hint = Enviamos para o seu endereço.
method-text = Código por SMS
method-text-hint = Enviamos para o seu celular.
choose-title = Como você quer entrar?
choose-second-title = Como você quer confirmar?
choose-legend = Escolha uma opção
other-way = Usar outra forma
sent-code-title = Digite o código que enviamos
sent-code-lead = Ele está a caminho de { $destination }.
sent-link-hint = Ou abra o link da mensagem em qualquer dispositivo.
sent-link-waits = Depois, esta página continua sozinha.
sent-link-opened = Abri o link
await-link-title = Aguardando seu link
await-link-lead = Abra o link que está a caminho de { $destination } e pressione o botão que aparece lá.
await-link-looks = Esta página verifica a cada poucos segundos e depois continua sozinha.
await-link-code = Digitar o código
link-pressed-title = Você pode continuar
link-pressed-lead = O link da nossa mensagem foi usado. Continue em { $client }.
sign-in-link-title = É você que está entrando?
sign-in-link-lead = Alguém quer entrar em { $client } com a sua conta.
sign-in-link-asked = { $count ->
    [0] Agora mesmo
    [one] Há { $count } minuto
   *[other] Há { $count } minutos
}
sign-in-link-elsewhere = É aquele navegador que terá acesso, não este. Se não foi você que começou lá, diga não; caso contrário, outra pessoa entraria na sua conta.
sign-in-link-yes = Sim, entrar
sign-in-link-no = Não, não fui eu
sign-in-link-pressed-title = Volte para onde você começou
sign-in-link-pressed-lead = A página que ficou aberta lá continua sozinha. Você pode fechar esta.
sign-in-link-refused-title = Ninguém entrou
sign-in-link-refused-lead = O código e o link daquela mensagem não têm mais efeito. Você não precisa fazer mais nada.
sign-in-link-expired-title = Este link não tem mais efeito
sign-in-link-expired-lead = Ele foi usado ou expirou. Se você acabou de pressionar o botão, volte para onde começou. Caso contrário, peça um novo lá.
no-second = Sua conta precisa de uma segunda etapa, e nenhuma pode ser usada aqui. Peça ajuda à equipe de administração.
method-passkey = Chave de acesso
method-passkey-hint = Seu dispositivo confirma que é você pela impressão digital, pelo rosto ou pelo PIN.
method-missing = Escolha um dos métodos.
set-up-totp-title = Configure seu app autenticador
set-up-totp-lead = Adicione esta conta ao app e depois digite o código que ele mostra.
set-up-totp-scan = Escaneie esta imagem com o app.
set-up-totp-open = Abrir no app deste dispositivo
set-up-totp-key = Ou digite esta chave no app:
set-up-totp-code-hint = O app mostra o código depois que a conta é adicionada.
set-up-totp-submit = Verificar código e concluir
qr-alt = QR code com a chave para seu app autenticador. A mesma chave está escrita por extenso abaixo.
totp-title = Digite seu código
totp-hint = Abra seu app autenticador para ver o código.
totp-hint-device = Abra o app autenticador em { $device } para ver o código.
code-missing = Digite o código do seu app.
code-malformed = O código tem seis dígitos. Digite todos.
code-wrong = Esse código não está correto. Digite o código que o app mostra agora.
code-used = Esse código já foi usado. Aguarde até o app mostrar o próximo.
method-recovery-code = Código de recuperação
recovery-code-use = Usar um código de recuperação
remember-browser = { $count ->
    [one] Não pedir isso neste navegador por { $count } dia
   *[other] Não pedir isso neste navegador por { $count } dias
}
lose-factor = Não posso usar nenhuma destas opções
lost-factor-title = Entrar sem sua segunda etapa
lost-factor-lead = { $count ->
    [one] Para que mais ninguém entre, isso leva { $count } dia. Avisamos você em cada endereço e número da sua conta, e um clique basta para interromper. Depois desse dia, comprove tudo mais uma vez e configure uma nova segunda etapa.
   *[other] Para que mais ninguém entre, isso leva { $count } dias. Avisamos você em cada endereço e número da sua conta, e um clique basta para interromper. Depois desses dias, comprove tudo mais uma vez e configure uma nova segunda etapa.
}
lost-factor-ripe-lead = A espera acabou. Comprove mais uma vez que é você. Suas segundas etapas anteriores serão removidas, todas as suas sessões serão encerradas e você vai configurar uma nova.
lost-factor-legend = Para onde podemos enviar um código?
lost-factor-submit = Enviar código
lost-factor-waits-title = Sua solicitação está em espera
lost-factor-waits-lead = Volte em { $when } ou nas duas semanas seguintes. Até lá, você só entra com sua segunda etapa e, se a usar, a solicitação termina.
lost-factor-waits-hint = Não foi você? Abra o link da mensagem que enviamos e mude sua senha.
stop-lost-factor-title = Manter sua segunda etapa?
stop-lost-factor-lead = Alguém pediu para entrar na sua conta em { $client } sem a segunda etapa. Se não foi você, interrompa agora.
stop-lost-factor-submit = Interromper
lost-factor-stopped-title = Solicitação interrompida
lost-factor-stopped-lead = Sua segunda etapa continua valendo. Se não foi você que pediu, mude sua senha: alguém a conhece.
lost-factor-nothing-title = Não há nada para interromper
lost-factor-nothing-lead = A solicitação já foi interrompida ou já terminou. Se sua segunda etapa sumiu e não foi você, avise a equipe de administração.
account-lost-factor = Alguém pediu para entrar na sua conta sem sua segunda etapa. Ela poderá ser removida a partir de { $when }. Se não foi você, interrompa.
recovery-code-title = Digite um código de recuperação
recovery-code-label = Código de recuperação
recovery-code-hint = Um dos dez que você guardou. Funciona uma única vez.
recovery-code-missing = Digite um dos seus códigos de recuperação.
recovery-code-wrong = Esse código não está correto ou já foi usado. Verifique-o ou use outro.
recovery-codes-title = Guarde seus códigos de recuperação
recovery-codes-lead = Se você perder o celular ou estiver sem ele, um destes códigos permite entrar. Cada um funciona uma única vez. Imprima-os ou copie-os para um lugar seguro.
recovery-codes-once = Só os mostramos desta vez. Os anteriores não funcionam mais.
recovery-codes-kept = Guardei os códigos
device-name-too-long = Esse nome é longo demais. Digite no máximo 64 caracteres.
authenticator-added = Seu app autenticador foi adicionado.

## Sessions

continue-title = Que bom ver você de novo
continue-lead = Você pode continuar direto em { $client }.
choose-account-title = Escolha uma conta
choose-account-lead = Quem vai continuar em { $client }?
choose-account-again = Entrar novamente
sign-out-of = Encerrar a sessão de { $name }
sign-out-all = Encerrar todas as sessões
confirm-sign-out-title = Sair?
confirm-sign-out-lead = Você vai sair de todos os aplicativos que usam este login neste navegador.
signed-out-title = Você saiu
signed-out-lead = Agora você pode fechar esta janela.
signed-out-notice = Você saiu.
session-refreshed = Os tokens foram renovados.

## The account page

account-title = Sua conta
account-profile-heading = Sobre você
account-verified = Verificado
account-unverified = Não verificado
account-profile-change = Alterar dados
account-profile-title = Altere seus dados
account-save = Salvar
account-email-change = Alterar endereço de e-mail
account-email-add = Adicionar um endereço de e-mail
account-email-title = Seu endereço de e-mail
account-email-code-title = Confirme este endereço de e-mail
account-phone-change = Alterar número de telefone
account-phone-add = Adicionar número
account-phone-title = Seu número de telefone
account-phone-code-title = Confirme este número de telefone
account-contact-lead = Enviamos um código para o novo. Até você digitá-lo, nada muda.
account-contact-other = Digitar outro
label-preferred-username = Nome para entrar
profile-changed = Seus dados foram alterados.
email-changed = Seu endereço de e-mail foi alterado.
phone-changed = Seu número de telefone foi alterado.
account-email-remove = Remover este endereço
account-phone-remove = Remover este número
email-removed = Seu endereço de e-mail foi removido.
phone-removed = Seu número de telefone foi removido.
already-yours = Você já tem este. Digite outro.
sign-in-again = Para isso, você precisa ter entrado nos últimos dez minutos. Entre novamente e depois volte.
second-step-first = Isso muda a forma como você entra, por isso sua segunda etapa vem primeiro. Saia em todos os lugares e entre com ela, ou abra no seu app a função que a pede. Depois volte.
prove-first = Antes de alterar isto, confirme que é você.
prove-link = Confirmar com um código
account-proof-title = Confirme que é você
account-proof-lead = Depois você pode continuar com o que queria alterar.
account-proof-code-title = Digite o código para confirmar
proof-done = Agradecemos. Está confirmado. Agora você pode continuar.
account-sign-in-heading = Como você entra
account-change-password = Mudar senha
account-set-password = Escolher uma senha
account-first-password-title = Escolha uma senha
account-no-app = Nenhum
account-added = Data de inclusão: { $when }
account-remove-app = Remover app
account-add-app = Adicionar app
account-change-app = Nomear ou remover
account-new-authenticator-title = Adicione um app autenticador
account-new-authenticator-submit = Adicionar app
account-recovery-codes = Códigos de recuperação
account-recovery-codes-left = { $count ->
    [0] Nenhum restante
    [one] { $count } restante
   *[other] { $count } restantes
}
account-recovery-codes-make = Criar novos
account-recovery-codes-title = Crie novos códigos de recuperação
account-recovery-codes-lead = Você recebe dez códigos para o dia em que não tiver sua segunda etapa à mão. Os anteriores deixam de funcionar na hora.
account-recovery-codes-submit = Criar novos códigos
account-browsers-heading = Navegadores confiáveis
account-browsers-hint = Nestes navegadores, a segunda etapa não é pedida. Se você não reconhecer algum, esqueça-o e mude sua senha.
account-trusted-browser = Navegador confiável
account-browser-seen = Último uso em { $when }
account-browser-until = Até { $when }
account-browser-forget = Esquecer
account-browsers-forget = Esquecer todos
browsers-forgotten = Sua segunda etapa volta a ser pedida ali.
account-session-heading = Suas sessões abertas
account-this-browser = Este navegador
account-since = Desde { $when }
account-sessions-link = Todos os navegadores
account-sessions-lead = Um app em que você entrou por um deles continua com a sessão aberta; encerre o acesso dele na página da sua conta. Se você não reconhecer um navegador, encerre a sessão nele e mude sua senha.
account-some-browser = Um navegador
account-sessions-end = Sair de todos os outros
account-sessions-more = { $count ->
    [one] E mais { $count }
   *[other] E mais { $count }
}
session-ended = A sessão naquele navegador foi encerrada.
sessions-ended = Você saiu em todos os outros lugares.
account-events-link = Atividade recente
account-events-title = Atividade recente
account-events-lead = Se você não reconhecer algo aqui, avise. Fecharemos então sua conta para qualquer outra pessoa.
account-events-none = Nada foi registrado ainda.
event-browser = { $browser } em { $system }
event-not-me = Não fui eu
event-refused = Recusado
event-sign-in = Login
event-sign-in-failed = Tentativa de login
event-sign-in-blocked = Login bloqueado
event-unusual-low = Um pouco incomum: { $signs }
event-unusual-medium = Incomum: { $signs }
event-unusual-high = Muito incomum: { $signs }
event-sign-up = Conta criada
event-confirmed = Conta confirmada
event-password-changed = Senha alterada
event-recovery-begun = Código para redefinir a senha solicitado
event-password-reset = Senha redefinida
event-app-added = App autenticador adicionado
event-app-removed = App autenticador removido
event-passkey-added = Chave de acesso adicionada
event-passkey-removed = Chave de acesso removida
event-browser-trusted = Navegador marcado como confiável
event-browsers-forgotten = Navegadores confiáveis esquecidos
event-email-codes-added = Códigos por e-mail ativados
event-email-codes-removed = Códigos por e-mail desativados
event-text-codes-added = Códigos por SMS ativados
event-text-codes-removed = Códigos por SMS desativados
event-recovery-codes-made = Códigos de recuperação criados
event-recovery-code-used = Código de recuperação usado
event-recovery-codes-removed = Códigos de recuperação removidos
event-profile-changed = Dados alterados
event-email-changed = Endereço de e-mail alterado
event-phone-changed = Número de telefone alterado
event-email-removed = Endereço de e-mail removido
event-phone-removed = Número de telefone removido
event-sign-out = Saída
event-everywhere = Saída em todos os lugares
event-sessions-ended = Outras sessões encerradas
event-terms-agreed = Termos aceitos
event-consent-withdrawn = Consentimento retirado
event-app-disconnected = App desconectado
event-exported = Dados baixados
event-disowned = “Não fui eu”
event-lost-factor-begun = Acesso sem a segunda etapa solicitado
event-lost-factor-stopped = Solicitação de acesso sem a segunda etapa interrompida
event-lost-factor-finished = Segundas etapas removidas após a espera
event-administered = Alteração feita pela equipe de administração
not-me-title = Não foi você?
not-me-lead = Então faremos o seguinte:
not-me-ends = Suas sessões em todos os outros navegadores e aplicativos são encerradas.
not-me-app = O app autenticador adicionado desde então é removido.
not-me-recovery-codes = Os códigos de recuperação criados desde então deixam de funcionar.
not-me-passkey = Qualquer chave de acesso adicionada desde então é removida.
not-me-email-codes = Os códigos por e-mail ativados desde então são desativados.
not-me-text-codes = Os códigos por SMS ativados desde então são desativados.
not-me-password = Você escolhe uma nova senha, e a antiga não funciona mais.
not-me-submit = Proteger minha conta
secured = Sua conta é só sua de novo: a senha é nova, e todas as outras sessões foram encerradas.
account-everywhere = Sair em todos os lugares
account-everywhere-hint = Você pode sair de todos os navegadores e aplicativos de uma vez, incluindo este.
account-apps-heading = Apps com acesso
account-apps-hint = Um app que você desconecta não age mais em seu nome. Ele pode voltar se você entrar nele de novo.
account-apps-none = Nenhum
account-app-last = Último login em { $when }
account-disconnect = Desconectar
account-disconnect-app = Desconectar { $name }
app-disconnected = O app não tem mais acesso à sua conta.
account-terms-heading = Termos e consentimentos
account-terms-version = Versão { $version }
account-terms-since = Aceito em { $when }
account-terms-language = Idioma: { $language }
account-terms-none = Você não aceitou nada até agora.
account-terms-offers = O que você pode aceitar
account-terms-agree = Aceito
account-terms-withdraw = Retirar
consent-given = Agradecemos. Seu consentimento foi registrado.
consent-withdrawn = Seu consentimento foi retirado.
account-data-heading = Seus dados
account-export-hint = O que está guardado sobre você, em um arquivo que programas conseguem ler.
account-export = Baixar meus dados
account-delete = Excluir conta
account-back = Voltar para sua conta
account-password-title = Mude sua senha
label-current-password = Senha atual
current-password-missing = Digite sua senha atual.
current-password-wrong = Essa não é sua senha atual.
account-authenticator-title = Seu app autenticador
account-authenticator-lead = Os códigos dele não serão mais aceitos. Onde uma segunda etapa for exigida e esta for a única, você vai configurar uma nova no próximo login.
account-authenticator-submit = Remover app
authenticator-removed = Seu app autenticador foi removido.

passkey-title = Use sua chave de acesso
passkey-lead = Seu dispositivo pede sua impressão digital, seu rosto ou seu PIN. Se a chave de acesso estiver no celular, escolha o celular na janela que se abre.
passkey-use = Usar chave de acesso
passkey-sign-in = Entrar com uma chave de acesso
passkey-unable = As chaves de acesso precisam de JavaScript e de um navegador compatível. Aqui, use outra forma.
passkey-trouble = Não funcionou ou foi cancelado. Tente novamente ou use outra forma.
passkey-refused = Essa chave de acesso não funcionou aqui. Tente novamente ou use outra forma.
passkey-too-late = Demorou um pouco. Tente novamente.
passkey-known = Esta chave de acesso já está em uso. Entre com ela ou crie outra.
passkeys-full = Você já tem o número máximo de chaves de acesso. Remova uma primeiro.
new-passkey-title = Entre com mais facilidade usando uma chave de acesso
new-passkey-lead = Com uma chave de acesso, você entra pela impressão digital, pelo rosto ou pelo PIN. Nada para lembrar, e nada que uma página falsa possa roubar.
new-passkey-submit = Criar chave de acesso
new-passkey-later = Agora não
label-passkey-name = Nome da chave de acesso
passkey-name-hint = Para você reconhecê-la depois, por exemplo, “Meu celular”. Pode ficar em branco.
passkey-prove-lead = Uma chave de acesso abre sua conta. Digite sua senha primeiro, para que mais ninguém possa adicionar uma.
passkeys-title = Suas chaves de acesso
passkeys-heading = Chaves de acesso
passkeys-none = Nenhuma
passkeys-manage = Ver chaves de acesso
passkeys-back = Voltar para suas chaves de acesso
passkey-add = Adicionar chave de acesso
passkey-change = Alterar
passkey-unnamed = Chave de acesso sem nome
passkey-used = Último uso em { $when }
passkey-unused = Ainda não usada
passkey-synced = Em vários dos seus dispositivos
passkey-own-title = Sua chave de acesso
passkey-rename = Salvar nome
passkey-remove-heading = Remover esta chave de acesso
passkey-remove-hint = Ela não vai mais abrir sua conta. Ela pode continuar aparecendo no seu dispositivo até você excluí-la lá.
passkey-remove = Remover chave de acesso
passkey-added = Sua chave de acesso está pronta. Use-a no próximo login.
passkey-renamed = O nome foi salvo.
passkey-removed = A chave de acesso foi removida.
account-deletion-title = Excluir sua conta?
account-deletion-lead = Sua conta e tudo o que pertence a ela desaparecerão para sempre, em todos os aplicativos que a usam. Ninguém poderá trazê-la de volta.
label-account-name = Nome da conta
account-name-hint = Para mostrar que é isso mesmo que você quer, digite { $name }
account-name-wrong = Esse não é o nome desta conta. Digite-o como é mostrado.
account-deletion-submit = Excluir para sempre
account-deleted-title = Sua conta foi excluída
account-deleted-lead = Nada dela ficou aqui. { $client } ainda pode guardar dados próprios.
account-closed-title = Entre primeiro
account-closed-lead = Sua conta se abre depois que você entra em { $client }. Entre lá e depois volte.

## When it does not go on as planned

page-out-of-date = Aquela página estava desatualizada. É aqui que você está agora.
time-ran-out = Demorou um pouco, então vamos começar de novo. Entre mais uma vez.
form-unverified = Não conseguimos verificar de onde veio o formulário. Envie-o novamente.
cookies-blocked = Seu navegador não devolveu nosso cookie. Permita cookies para este site e tente novamente.
too-many-requests = Foram vezes demais em pouco tempo. Tente novamente { $wait }.
busy = Muitas pessoas estão entrando neste momento. Tente novamente daqui a pouco.
expired-title = O tempo acabou
expired-lead = Para proteger sua conta, um login termina depois de algum tempo. Nada se perdeu; é só começar de novo.
locked-title = Aguarde um pouco
locked-lead = Houve tentativas erradas demais, por isso não deixamos ninguém entrar por um momento. Isso protege a conta de quem tenta adivinhar.
locked-wait = Tente novamente { $wait }.
too-many-title = Um pouco mais devagar, por favor
too-many-lead = Em pouco tempo chegou mais do que aceitamos. Nada se perdeu; é só aguardar e continuar.
form-post-title = Um momento
form-post-lead = Você está voltando para { $client }. Se nada acontecer, pressione “Continuar”.

error-not-found-heading = Página não encontrada
error-not-found-what = Não há nenhuma página neste endereço.
error-not-found-next = Verifique o endereço, ou volte ao aplicativo e comece por lá.
error-method-not-allowed-heading = Isso não pode ser feito aqui
error-method-not-allowed-what = O endereço existe, mas não para este tipo de solicitação.
error-method-not-allowed-next = Volte ao aplicativo e comece por lá.
error-too-large-heading = O envio foi grande demais
error-too-large-what = O formulário continha mais do que podemos aceitar.
error-too-large-next = Volte, encurte o que você digitou e envie novamente.
error-bad-request-heading = Não entendemos a solicitação
error-bad-request-what = Algo nela faltava ou estava danificado.
error-bad-request-next = Volte ao aplicativo e comece de novo.
error-form-unverified-heading = Não conseguimos verificar o formulário
error-form-unverified-what = O formulário e o cookie do seu navegador não combinam. Isso acontece quando uma página fica aberta por muito tempo ou quando cookies foram excluídos.
error-form-unverified-next = Volte, recarregue a página e envie o formulário novamente.
error-cookies-blocked-heading = É preciso permitir cookies para entrar
error-cookies-blocked-what = Seu navegador não devolveu nosso cookie, por isso não conseguimos distinguir seu login de outros.
error-cookies-blocked-next = Permita cookies para este site nas configurações do seu navegador e comece de novo.
error-busy-heading = Muitas pessoas estão entrando
error-busy-what = Não podemos atender mais ninguém neste momento.
error-busy-next = Tente novamente daqui a pouco.
error-store-unavailable-heading = O login está interrompido
error-store-unavailable-what = Uma parte do nosso serviço não responde. Sua conta e sua senha estão seguras.
error-store-unavailable-next = Tente novamente em alguns minutos.
error-too-many-requests-heading = Foram vezes demais
error-too-many-requests-what = Muitas solicitações vieram da sua rede em pouco tempo.
error-too-many-requests-next = Aguarde alguns minutos e tente novamente.
error-network-heading = Não é possível entrar daqui
error-network-what = A rede que você está usando não está entre aquelas em que esta página pode ser usada.
error-network-next = Tente de outra rede. Se deveria funcionar daqui, informe o número abaixo a quem cuida deste login.
error-internal-heading = Algo deu errado do nosso lado
error-internal-what = Você não fez nada de errado. O erro foi registrado.
error-internal-next = Tente novamente. Se acontecer mais uma vez, informe a referência abaixo à equipe de administração.
error-redirect-mismatch-heading = Não podemos levar você de volta
error-redirect-mismatch-what = O aplicativo nos pediu para levar você a um endereço que ele não registrou. Para sua proteção, paramos aqui.
error-redirect-mismatch-next = Avise quem cuida do aplicativo. A referência abaixo será necessária.
error-missing-parameters-heading = O link está incompleto
error-missing-parameters-what = O aplicativo deixou de fora algo necessário para o login.
error-missing-parameters-next = Volte ao aplicativo e comece de novo. Se não adiantar, avise quem cuida dele.
error-unknown-client-heading = Não conhecemos este aplicativo
error-unknown-client-what = O aplicativo que trouxe você até aqui não está registrado conosco.
error-unknown-client-next = Verifique o link ou avise quem cuida do aplicativo.
error-unknown-host-heading = Ninguém entra por aqui
error-unknown-host-what = Nenhum login está configurado para este endereço.
error-unknown-host-next = Verifique se o endereço contém algum erro de digitação.
error-login-unavailable-heading = Estas páginas de login não estão disponíveis
error-login-unavailable-what = No momento, o aplicativo não tem páginas de login próprias.
error-login-unavailable-next = Avise quem cuida do aplicativo. A referência abaixo será necessária.
error-logout-destination-heading = Não podemos levar você adiante
error-logout-destination-what = O aplicativo nos pediu para levar você a um endereço que ele não registrou. Para sua proteção, paramos aqui.
error-logout-destination-next = Você pode fechar esta janela ou abrir o aplicativo por conta própria.
error-not-confirmed-heading = Sua conta ainda não está confirmada
error-not-confirmed-what = Seu nome e sua senha estão corretos, mas a conta não foi confirmada.
error-not-confirmed-next = Peça à equipe de administração que a confirme e entre novamente.
error-reset-required-heading = Sua senha precisa ser redefinida
error-reset-required-what = Para sua segurança, sua senha antiga não funciona mais.
error-reset-required-next = Peça uma nova à equipe de administração.
error-no-factor-heading = Falta uma segunda etapa
error-no-factor-what = Este aplicativo pede uma segunda etapa, e sua conta não tem nenhuma que possa ser usada aqui.
error-no-factor-next = Peça à equipe de administração que adicione uma para você.

## Mail and text messages

moment = { $day ->
    [1] 1º
   *[other] { $day }
} de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[other] dezembro
} de { $year }, { $time } UTC
mail-subject = { $title } – { $app }
mail-code = Seu código
mail-or-link = Ou abra este link em qualquer dispositivo. O login acontece onde você começou:
mail-fact-account = Conta
mail-fact-password = Senha temporária
mail-fact-device = Dispositivo
mail-fact-when = Quando
mail-fact-browser = Navegador
mail-fact-address = Endereço de rede
mail-fact-now = Agora
mail-fact-takes-effect = Entra em vigor
mail-fact-codes-left = Códigos de recuperação restantes
mail-fact-unusual = Incomum
mail-fact-country = País
risk-new-browser = novo navegador
risk-new-network = nova rede
risk-many-failures = muitas tentativas erradas antes
risk-new-country = novo país
risk-impossible-travel = longe demais do login anterior
mail-action-confirm = Confirmar endereço de e-mail
mail-action-sign-in = Entrar
mail-action-stop = Interromper
mail-action-not-me = Não fui eu
mail-note-code-lasts = O código vale por { $span } e funciona uma única vez.
mail-note-link-lasts = O link vale por { $span } e funciona uma única vez.
mail-note-password-lasts = A senha funciona uma única vez e vale por { $span }. Ao entrar, você escolhe a sua própria.
mail-note-ignore = Se você não pediu isso, pode ignorar esta mensagem. Nada vai acontecer.
mail-note-keep = Não compartilhe o código: ninguém de { $app } jamais vai pedi-lo a você.
mail-note-somebody-knows = Se você não está entrando neste momento, outra pessoa sabe sua senha. Mude-a.
mail-note-nothing-changed = Se você não pediu isso, pode ignorar esta mensagem. Sua senha continua a mesma.
mail-note-not-you = Se foi você, não é preciso fazer nada. Se não foi, avise a equipe de administração imediatamente.
mail-note-blocked-you = Se foi você, entre por um navegador ou um lugar que já tenha usado, ou com uma chave de acesso.
mail-note-blocked-not-you = Se não foi você, talvez alguém saiba sua senha. Escolha outra.
mail-footer = Esta mensagem foi enviada automaticamente por { $app }. As respostas não são lidas.

mail-sign-up-code-title = Confirme seu endereço de e-mail
mail-sign-up-code-lead = Digite este código para concluir seu cadastro em { $app }.
mail-sign-up-link-title = Confirme seu endereço de e-mail
mail-sign-up-link-lead = Falta uma etapa para seu cadastro em { $app }: confirme que este endereço é seu.
mail-resent-code-title = Seu novo código
mail-resent-code-lead = Digite este código para concluir seu cadastro em { $app }. Os códigos anteriores não valem mais.
mail-resent-link-title = Seu novo link
mail-resent-link-lead = Confirme que este endereço é seu para concluir seu cadastro em { $app }. Os links anteriores não valem mais.
mail-recovery-code-title = Redefina sua senha
mail-recovery-code-lead = Digite este código para escolher uma nova senha para { $app }.
mail-sign-in-code-title = Seu código para entrar
mail-sign-in-code-lead = Digite este código para entrar em { $app }.
mail-mfa-code-title = Seu código para a segunda etapa
mail-mfa-code-lead = Sua senha estava correta. Digite este código para concluir o login em { $app }.
mail-attribute-code-title = Confirme seu novo endereço de e-mail
mail-attribute-code-lead = Digite este código para usar este endereço na sua conta em { $app }.
mail-invitation-title = Sua conta está pronta
mail-invitation-lead = Uma conta em { $app } foi criada para você.
mail-already-registered-title = Você já tem uma conta
mail-already-registered-lead = Alguém tentou usar este endereço para criar uma conta em { $app }, mas ele já tem uma. Se foi você, entre como de costume ou redefina sua senha se não se lembrar mais dela.
mail-password-changed-title = Sua senha foi alterada
mail-password-changed-lead = A senha da sua conta em { $app } foi alterada.
mail-authenticator-added-title = Um app autenticador foi adicionado
mail-authenticator-added-lead = De agora em diante, um app autenticador pode confirmar que é você que está entrando em { $app }.
mail-authenticator-removed-title = Um app autenticador foi removido
mail-authenticator-removed-lead = Um app autenticador não pode mais ser usado com sua conta em { $app }.
mail-passkey-added-title = Uma chave de acesso foi adicionada
mail-passkey-added-lead = De agora em diante, uma nova chave de acesso abre sua conta em { $app }.
mail-passkey-removed-title = Uma chave de acesso foi removida
mail-passkey-removed-lead = Uma chave de acesso não abre mais sua conta em { $app }.
mail-passkey-copied-title = Uma chave de acesso foi recusada
mail-passkey-copied-lead = Alguém tentou entrar em { $app } com uma das suas chaves de acesso, que pode ter sido copiada, e o acesso foi recusado. Remova essa chave de acesso da sua conta e adicione uma nova.
mail-recovery-codes-made-title = Novos códigos de recuperação foram criados
mail-recovery-codes-made-lead = Há novos códigos de recuperação para sua conta em { $app }. Os anteriores não funcionam mais.
mail-recovery-code-used-title = Um código de recuperação foi usado
mail-recovery-code-used-lead = Alguém entrou na sua conta em { $app } com um dos seus códigos de recuperação.
mail-recovery-codes-low-title = Restam poucos códigos de recuperação
mail-recovery-codes-low-lead = Alguém entrou na sua conta em { $app } com um dos seus códigos de recuperação. Restam poucos: crie novos na página da sua conta.
mail-new-device-title = Login em um novo navegador
mail-new-device-lead = Alguém entrou na sua conta em { $app } por um navegador que não conhecíamos.
mail-unusual-sign-in-title = Um login incomum
mail-unusual-sign-in-lead = Alguém entrou na sua conta em { $app }, e algo foi incomum.
mail-sign-in-blocked-title = Um login foi bloqueado
mail-sign-in-blocked-lead = Alguém passou pela primeira etapa para entrar na sua conta em { $app }. Foi tão incomum que não deixamos ninguém entrar.
mail-account-deleted-title = Sua conta foi excluída
mail-account-deleted-lead = Sua conta em { $app } e o que pertencia a ela foram excluídos.
mail-email-changed-title = Seu endereço de e-mail foi alterado
mail-email-changed-lead = Sua conta em { $app } agora tem outro endereço de e-mail. As mensagens passam a ir para lá, e esta foi a última para o endereço anterior.
mail-phone-changed-title = Seu número de telefone foi alterado
mail-phone-changed-lead = Sua conta em { $app } agora tem outro número de telefone.
mail-email-removed-title = Seu endereço de e-mail foi removido
mail-email-removed-lead = Sua conta em { $app } não tem mais este endereço de e-mail. Esta foi a última mensagem enviada a ele.
mail-phone-removed-title = Seu número de telefone foi removido
mail-phone-removed-lead = Sua conta em { $app } não tem mais este número de telefone.
mail-lost-factor-begun-title = Sua segunda etapa está prestes a ser removida
mail-lost-factor-begun-lead = Alguém pediu para entrar na sua conta em { $app } sem a segunda etapa. Se não foi você, interrompa agora. Basta um clique, e você não precisa entrar.
mail-lost-factor-finished-title = Sua segunda etapa foi removida
mail-lost-factor-finished-lead = A segunda etapa da sua conta em { $app } foi removida, conforme solicitado. Configure uma nova no próximo login.

sms-sign-up-code = { $app }: { $code } é seu código de cadastro.
sms-sign-up-link = { $app }: confirme este número para se cadastrar: { $link }
sms-resent-code = { $app }: { $code } é seu novo código de cadastro.
sms-resent-link = { $app }: seu novo link para confirmar este número: { $link }
sms-recovery-code = { $app }: { $code } é seu código para redefinir a senha. Não o informe a ninguém.
sms-sign-in-code = { $app }: { $code } é seu código para entrar. Não o informe a ninguém.
sms-mfa-code = { $app }: { $code } é seu código para a segunda etapa. Não o informe a ninguém.
sms-attribute-code = { $app }: { $code } é seu código para confirmar este número.
sms-invitation = { $app }: nome de usuário { $username }, senha temporária { $code }
sms-already-registered = { $app }: este número já tem uma conta. Entre ou redefina sua senha.
sms-password-changed = { $app }: a senha de { $username } foi alterada. Não foi você? Avise a equipe de administração.
sms-authenticator-added = { $app }: um app autenticador foi adicionado para { $username }. Não foi você? Avise a equipe de administração.
sms-authenticator-removed = { $app }: um app autenticador de { $username } foi removido. Não foi você? Avise a equipe de administração.
sms-passkey-added = { $app }: uma chave de acesso foi adicionada para { $username }. Não foi você? Avise a equipe de administração.
sms-passkey-removed = { $app }: uma chave de acesso de { $username } foi removida. Não foi você? Avise a equipe de administração.
sms-passkey-copied = { $app }: uma chave de acesso de { $username }, talvez copiada, foi recusada. Remova-a da sua conta.
sms-recovery-codes-made = { $app }: novos códigos de recuperação foram criados para { $username }. Não foi você? Avise a equipe de administração.
sms-recovery-code-used = { $app }: { $username } entrou com um código de recuperação. Não foi você? Avise a equipe de administração.
sms-recovery-codes-low = { $app }: { $username } entrou com um código de recuperação, e restam poucos. Não foi você? Avise a equipe de administração.
sms-new-device = { $app }: { $username } entrou por um novo navegador. Não foi você? Avise a equipe de administração.
sms-unusual-sign-in = { $app }: login incomum de { $username }. Não foi você? Avise a equipe de administração.
sms-sign-in-blocked = { $app }: um login incomum de { $username } foi bloqueado. Não foi você? Mude sua senha.
sms-account-deleted = { $app }: a conta { $username } foi excluída.
sms-email-changed = { $app }: o endereço de e-mail de { $username } foi alterado. Não foi você? Avise a equipe de administração.
sms-phone-changed = { $app }: o número de telefone de { $username } foi alterado. Não foi você? Avise a equipe de administração.
sms-email-removed = { $app }: o endereço de e-mail de { $username } foi removido. Não foi você? Avise a equipe de administração.
sms-phone-removed = { $app }: o número de telefone de { $username } foi removido. Não foi você? Avise a equipe de administração.
sms-lost-factor-begun = { $app }: alguém pediu para remover a segunda etapa de { $username }. Não foi você? Interrompa: { $link }
sms-lost-factor-finished = { $app }: a segunda etapa de { $username } foi removida. Não foi você? Avise a equipe de administração.

## Demo

demo-home = Ir para o aplicativo de demonstração
demo-home-title = Um pequeno aplicativo
demo-home-lead = Ele ainda não sabe nada sobre você. Entre para ver o que ele descobre.
demo-start-title = Pessoas para entrar
demo-start-lead = Elas só existem nesta demonstração. Cada uma mostra outro caminho pelas páginas.
demo-shows-password = Entra só com uma senha.
demo-shows-totp = Precisa informar um código de um app autenticador.
demo-shows-invited = Tem uma senha temporária e escolhe uma nova.
demo-shows-set-up = Precisa configurar uma segunda etapa primeiro.
demo-shows-disabled = Tem uma conta desativada e o acesso é recusado.
demo-shows-studio = Muda a aparência das páginas, em /studio.
demo-totp-key = Chave do autenticador
demo-session-title = Você entrou
demo-refresh = Renovar tokens
demo-id-token = Token de ID
demo-access-token = Token de acesso
demo-claim = Declaração
demo-value = Valor
demo-error-title = O login não foi concluído
demo-error-lead = Em vez de um código, o aplicativo recebeu isto:
mailbox-title = Mensagens enviadas
mailbox-lead = Nesta demonstração, nada sai da máquina. O que teria sido enviado fica guardado aqui.
mailbox-empty = Nada foi enviado ainda.
mailbox-mail = E-mail
mailbox-sms = SMS
mailbox-from = De
mailbox-to = Para
mailbox-sent = Enviado
mailbox-raw = Mostrar todo o código-fonte
