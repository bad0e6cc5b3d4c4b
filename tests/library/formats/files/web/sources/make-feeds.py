"""Feeds as Python's feedgenerator writes them."""
from datetime import datetime, timezone
import feedgenerator

ENTRIES = [
    ('The map room is closed', 'en', '<p>The map room is closed <em>until May</em>.</p><p>Open are:</p><ul><li>the film room</li><li>the hall</li></ul>'),
    ('Der Filmraum ist offen', 'de', '<p>Der Filmraum ist wieder offen &amp; geheizt.</p>'),
    ('La salle est fermée', 'fr', '<p>La salle est fermée jusqu’en mai.</p>'),
    ('La sala está cerrada', 'es', '<p>La sala está cerrada hasta mayo.</p>'),
    ('القاعة مغلقة', 'ar', '<p dir="rtl">القاعة مغلقة حتى شهر مايو.</p>'),
]
for kind, name in ((feedgenerator.Rss201rev2Feed, 'news.rss'), (feedgenerator.Atom1Feed, 'news.atom')):
    feed = kind(title='Harbour Library & friends', link='https://library.example.org/', description='News', language='en')
    for nth, (title, lang, text) in enumerate(ENTRIES, 1):
        feed.add_item(title=title, link=f'https://library.example.org/news/{nth}', description=text, author_name='Mara Lindqvist',
                      unique_id=f'tag:example.org,2026:{nth}', pubdate=datetime(2026, 3, nth, 23, 0, tzinfo=timezone.utc))
    with open(name, 'w', encoding='utf-8') as file:
        feed.write(file, 'utf-8')
