/**
 * Nouns of which German makes its compounds, and a few other words that stand before them, as people write them. A
 * compound is read as its parts only where all of them are here, so that no word is torn by chance.
 */
export const compoundParts = `
  Abend Abfall Abgabe Abgas Abgeordneter Ablauf Abnahme Abrechnung Abschluss Abstand Abstimmung Abteilung Abwasser Adresse Akte Alarm Alkohol Alltag Alter Amt Anbieter
  Änderung Anfang Anforderung Anfrage Angebot Angst Anlage Anleitung Anmeldung Anreise Anruf Anschluss Ansprache Anspruch Anstalt Antrag Anwalt Anweisung Anwendung Anzeige Apfel
  Apotheke Apparat Arbeit Arbeiter Archiv Armut Art Artikel Arznei Arzt Atem Atom Aufenthalt Auflage Aufnahme Auftrag Aufgabe Aufsicht Auge Ausbau Ausbildung Ausfall Ausflug
  Ausgabe Ausgang Auskunft Ausland Ausnahme Ausschuss Ausstellung Ausweis Auto Automat Autor Bad Bahn Ball Band Bank Bau Bauer Baum Beamter Becken Bedarf Bedienung Bedingung Beginn
  Begleitung Begriff Behandlung Behinderung Behörde Beihilfe Bein Beirat Beitrag Beleg Beleuchtung Bereich Berg Bericht Beruf Beratung Berater Bescheid Bescheinigung Beschäftigung
  Beschluss Beschwerde Besitz Besprechung Bestand Bestätigung Bestellung Besuch Besucher Beteiligung Betrag Betreuung Betrieb Bett Bewerber Bewerbung Bewertung Bezirk Bezug
  Bibliothek Bier Bild Bildung Bildschirm Blatt Blick Block Blume Blut Boden Boot Börse Brand Braut Brief Brille Brot Bruder Brücke Brunnen Brust Buch Bühne Bund Bundes Bürger Bürgermeister
  Büro Bus Butter Chef Chor Computer Dach Dame Dampf Darlehen Datei Daten Dauer Decke Denkmal Dezernat Dialog Dichter Dieb Diebstahl Dienst Ding Disziplin Dokument Dorf Druck
  Drucker Durchschnitt Ecke Ehe Ehre Eigentum Eigentümer Einfuhr Eingang Einheit Einkauf Einkommen Einladung Einnahme Einrichtung Einsatz Einspruch Eintrag Eintritt Einwohner Eis Eisen
  Eltern Empfang Empfänger Ende Energie Enkel Entgelt Entlassung Entscheidung Entschädigung Entwicklung Erbe Erde Erdgas Ereignis Erfahrung Erfolg Ergebnis Erholung Erklärung Erlaubnis
  Ernährung Ernte Ersatz Erzieher Erziehung Essen Fabrik Fach Faden Fahne Fahrer Fahrrad Fahrt Fahrzeug Fall Fallschirm Familie Farbe Fehler Feier Feiertag Feld Fenster Ferien Fernseher Fest Feuer
  Feuerwehr Film Finanz Finanzen Finger Firma Fisch Fläche Fleisch Flucht Flüchtling Flug Flughafen Flugzeug Flur Fluss Folge Förderung Form Formular Forschung Forscher Forst Fortbildung Foto
  Frage Frau Frauen Freiheit Freizeit Freund Frieden Friedhof Frist Frucht Führer Führung Fund Funk Fuß Fußball Gabe Garage Garantie Garten Gas Gast Gäste Gebäude Gebiet Gebrauch Gebühr Geburt
  Gebot Gedicht Gefahr Gefängnis Geflügel Gegend Gehalt Geist Gelände Geld Gemeinde Gemüse Genehmigung Gepäck Gerät Gericht Geruch Geschäft Geschenk Geschichte Geschwindigkeit Gesellschaft
  Gesetz Gesicht Gespräch Gesundheit Getränk Getreide Gewalt Gewässer Gewerbe Gewerkschaft Gewicht Gewinn Gewitter Glas Glaube Gleis Glocke Glück Gold Gott Grab Gras Grenze Griff Größe
  Grund Grundschule Grundstück Gruppe Gürtel Haar Hafen Haftung Hals Halt Haltestelle Hand Handel Händler Handwerk Handwerker Haus Haushalt Haut Heft Heim Heizung Heizöl Held Helfer Hemd Herbst Herr
  Hersteller Herz Heu Hilfe Himmel Hitze Hochschule Hochwasser Hof Höhe Holz Honig Hotel Hund Hunde Hut Hygiene Idee Impfung Impf Impfstoff Industrie Information Inhalt Insel Institut Instrument Interesse
  Internet Jagd Jahr Jahres Jugend Jugendliche Junge Kabel Kaffee Kalender Kälte Kammer Kampf Kanal Kanne Kante Kanzlei Kapital Kapitel Karte Käse Kasse Kasten Katastrophe Katze Kauf Käufer Keller Kenntnis
  Kern Kette Kind Kinder Kino Kirche Kiste Klage Klasse Klavier Kleid Kleidung Klima Klinik Klub Knie Koch Koffer Kohle Kommission Kommune Konferenz Konflikt König Kontakt Konto Kontrolle Konzept
  Konzert Kopf Kopie Korb Körper Kosten Kraft Kraftwerk Kranke Kranken Krankenhaus Krankheit Kredit Kreis Kreuz Krieg Krise Küche Kuchen Kugel Kuh Kultur Kunde Kunden Kündigung Kunst Künstler Kunststoff
  Kurs Küste Labor Lack Laden Lager Lampe Land Länder Landschaft Landwirt Landwirtschaft Länge Lärm Last Lauf Leben Lebensmittel Leder Lehre Lehrer Lehrling Leib Leistung Leiter Leitung Lernen Leser Leuchte Leute
  Licht Liebe Lied Lieferung Liefer Linie Liste Literatur Lizenz Lohn Lösung Luft Macht Mädchen Magen Mahlzeit Mahnung Maler Mangel Mann Mantel Marke Markt Maschine Masse Material Mauer Maus
  Medien Medizin Meer Meinung Meister Meldung Melde Menge Mensch Menschen Messe Messer Metall Miete Mieter Miet Milch Minister Ministerium Mitarbeiter Mitglied Mittag Mittel Möbel Modell Monat Monats Mond
  Motor Müll Mund Münze Museum Musik Mutter Nachbar Nachmittag Nachricht Nacht Nachweis Nadel Nahrung Nahverkehr Name Nase Natur Nebel Netz Netzwerk Niederlage Norm Notfall Note Notiz Nummer Nutzer Nutzung Oberfläche Obst Ofen Öffnung
  Öl Onkel Oper Opfer Ordnung Organ Ort Orts Paar Paket Papier Park Parken Parkplatz Parlament Partei Partner Pass Patient Patienten Pause Person Personen Personal Pfand Pferd Pflanze Pflege Pfleger Pflicht Pilz Plan Planung Platte Platz
  Politik Politiker Polizei Polizist Post Praktikum Praxis Preis Presse Priester Prinzip Probe Problem Produkt Produktion Professor Programm Projekt Prospekt Protokoll Prozess Prüfung Publikum Punkt Qualität Quelle Rad Radio Rand Rat
  Rathaus Raum Rechnung Recht Rechts Rede Reform Regel Regelung Regen Regierung Region Register Reifen Reihe Reinigung Reise Reisende Reparatur Reserve Rest Restaurant Rettung Rente Rentner Richter Richtlinie Richtung Ring Rohr Rohstoff Rolle Roman Rose
  Rücken Rückgabe Ruf Ruhe Saal Sache Sachen Saft Saison Salat Salz Sammlung Sand Satz Satzung Schaden Schalter Schatten Schein Schicht Schiff Schild Schirm Schlaf Schlag Schlange Schloss Schluss Schlüssel Schmerz Schmuck Schnee
  Schnitt Schrank Schreiben Schrift Schritt Schuh Schulden Schule Schüler Schul Schulung Schutz Schwangere Schwester Schwimmen Schwimm See Seele Segel Seife Seil Seite Sekretariat Seminar Sender Sendung Senior Senioren Sicherheit Sicherheits Sicht Siedlung Sieg Silber Sinn Sitz
  Sitzung Software Sohn Soldat Soldaten Sommer Sonne Sonnen Sorge Sozial Spannung Spaß Speicher Speise Spende Spender Sperre Spiegel Spiel Spieler Spielplatz Spitze Sport Sportler Sprache Sprecher Springer Sprung Staat Staats Stadion Stadt Städte Stahl Stall Stamm Stand Standort Station Statistik
  Staub Stein Stelle Stellung Steuer Stift Stiftung Stimme Stoff Stolz Strafe Strahlung Strand Straße Straßen Strecke Streik Streit Strom Struktur Stück Student Studenten Studie Studium Studien Stuhl Stunde Stunden Sturm Suche Sucht Summe Suppe System Tabelle Tafel Tag Tages Tagung Tal
  Tank Tanz Tarif Tasche Tasse Tastatur Tat Taxi Technik Techniker Tee Teil Teilnahme Teilnehmer Telefon Teller Teppich Termin Test Text Theater Thema Ticket Tier Tisch Tochter Tod Todes Ton Tonne Topf Tor Tour Tourismus Tourist Touristen Tradition Training Trainer Transport Treffen Treppe Trinkwasser
  Tuch Tür Turm Übergabe Übernachtung Übersetzung Übung Ufer Uhr Umfrage Umgang Umsatz Umwelt Umzug Unfall Universität Unterhalt Unterkunft Unterlagen Unternehmen Unterricht Unterschrift Unterstützung Urkunde Urlaub Urlaubs Urteil Vater Verband Verbot Verbindung Verbrauch Verbraucher Verbrechen
  Verein Vereins Verfahren Verfassung Vergabe Vergleich Vergütung Verhalten Verkauf Verkäufer Verkehr Verkehrs Verlag Verlust Vermögen Verordnung Versammlung Versand Verschluss Versicherung Versorgung Verspätung Vertrag Vertrags Vertrauen Vertreter Vertretung Verwalter Verwaltung Verzeichnis Vieh Visum Vogel Volk Volks Vollmacht
  Vorschrift Vorsitz Vorsorge Vorstand Vorstands Vortrag Waage Waffe Wagen Wahl Wähler Wald Wand Wandel Ware Waren Wärme Warnung Wäsche Wasser Weg Wege Wehr Weihnacht Weihnachten Wein Welle Welt Werbung Werk Werkstatt Wert Wesen Wetter Wettbewerb Wetterdienst Widerspruch Wiese Wind Winter Wirtschaft
  Wissen Wissenschaft Woche Wochen Wochenende Wohl Wohnen Wohn Wohngeld Wohnung Wolke Wolle Wort Wörter Wunde Wunsch Würde Wurst Wüste Zahl Zahlung Zahn Zeichen Zeichnung Zeit Zeitung Zelle Zelt Zentrum Zeuge Zeugnis Ziel Zimmer Zins Zinsen Zoll Zone Zucker Zug Zugang Zukunft Zulage Zulassung Zusage
  Zuschlag Zuschuss Zustand Zweck Rundfunk Haushalts Abfuhr Anschrift  Empfangs Bereitschaft Notdienst Feuerlöscher Öffnungs Steller`;
