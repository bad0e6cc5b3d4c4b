"""Mails as Python's own package writes them: quoted-printable, base64, several parts, an answer, a forward."""
import subprocess
from email.message import EmailMessage
from email.headerregistry import Address

SUBJECTS = {'en': 'Rules of the house', 'de': 'Hausordnung für Gäste', 'fr': 'Règlement de la maison',
            'es': 'Normas de la casa', 'ar': 'نظام الدار'}
ANSWERS = {
    'en': ('The rules change in May.', 'On Mon, 2 Mar 2026 at 10:00, Bo Carr <bo@example.org> wrote:', 'When do they change?'),
    'de': ('Die Regeln ändern sich im Mai.', 'Am Mo., 2. März 2026 um 10:00 Uhr schrieb Bo Carr <bo@example.org>:', 'Wann ändern sie sich?'),
    'fr': ('Les règles changent en mai.', 'Le lun. 2 mars 2026 à 10:00, Bo Carr <bo@example.org> a écrit :', 'Quand changent-elles ?'),
    'es': ('Las normas cambian en mayo.', 'El lun, 2 mar 2026 a las 10:00, Bo Carr (<bo@example.org>) escribió:', '¿Cuándo cambian?'),
    'ar': ('تتغير القواعد في مايو.', 'في الاثنين، 2 مارس 2026 في 10:00 ص كتب Bo Carr <bo@example.org>:', 'متى تتغير؟'),
}


def pandoc(lang, *options):
    return subprocess.run(['pandoc', f'sources/rules.{lang}.md', *options], check=True, capture_output=True, text=True).stdout


def mail(lang):
    message = EmailMessage()
    message['Subject'] = SUBJECTS[lang]
    message['From'] = Address('Mara Lindqvist', 'mara', 'example.org')
    message['To'] = 'all@example.org'
    message['Date'] = 'Mon, 02 Mar 2026 23:30:00 -0500'
    message['Message-ID'] = f'<rules.{lang}@example.org>'
    message['Content-Language'] = lang
    return message


def save(message, name):
    with open(name, 'wb') as file:
        file.write(message.as_bytes())


for lang in SUBJECTS:
    whole = mail(lang)
    whole.set_content(pandoc(lang, '-t', 'plain'))
    whole.add_alternative(pandoc(lang, '-t', 'html'), subtype='html')
    whole.add_attachment(b'%PDF-1.4', maintype='application', subtype='pdf', filename=f'plan.{lang}.pdf')
    for part in whole.walk():
        if part.is_multipart():
            part.set_boundary(f'part-of-{lang}-{len(part.get_payload())}')
    save(whole, f'rules.{lang}.eml')

    own, attribution, question = ANSWERS[lang]
    answer = mail(lang)
    answer.replace_header('Subject', f'Re: {SUBJECTS[lang]}')
    answer.set_content(f'{own} {own}\n\n- one\n- two\n\n{attribution}\n\n> {question}\n> \n>> older words\n\n-- \nMara Lindqvist\nHarbour Library\n', cte='base64')
    save(answer, f'answer.{lang}.eml')
