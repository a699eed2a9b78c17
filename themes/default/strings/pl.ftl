# Polish interface of planpress. Machine translation, not reviewed by a native speaker.
# Main terms: commitment = zobowiązanie, measure = miernik, metric = wskaźnik, target = cel,
# starting point = punkt wyjścia, deadline = termin, draft = projekt, adopted = przyjęty,
# site = serwis, page = strona, topic (thread) = wątek, section = rozdział, figure = liczba,
# before / after = przed zmianą / po zmianie. The full list is in terms-pl.md.

# The words of the templates, in Polish. Messages without values are `site.t.NAME` in templates,
# with `_` for `-`.

## The frame of every page

skip-to-content = Przejdź do głównej treści
main-navigation = Menu główne
breadcrumbs = Gdzie jesteś
languages = Języki
pager = Poprzednia i następna strona
previous = Poprzednia
next = Następna
contents = Spis treści
back-to-contents = Wróć do spisu treści
in-this-plan = W tym planie
contact = Kontakt
made-with = Wykonano w programie

## Facts and their sources

source = Źródło
as-printed = Zapis w źródle
probable-reading = Prawdopodobnie powinno być
concerns = Dotyczy:
defects = Błędy w źródle
defects-here = Błędy w tekście źródłowym
defects-about = Tekst, który mamy, zawiera te błędy. Niektóre mogły powstać, gdy tekst wydobyto z pliku; jest to przy nich zaznaczone. Pokazujemy, co w nim zapisano i jak naszym zdaniem powinno to brzmieć.

## Editions and versions

editions = Plany
timeline = Ważne daty
versions = Wersje
from-version = Na podstawie wersji:
plan-at-a-glance = Plan w zarysie
ways-to-read = Sposoby czytania
sections = Tekst planu
commitments = Co obiecuje plan
reported = Co podają inne źródła
reported-about = Oto, co inne dokumenty podają o tej wersji.
about-this-version = O tej wersji
people = Osoby
contacts-as-printed = Dane kontaktowe zapisane w źródle
contacts-out-of-date = Te dane kontaktowe są nieaktualne. Nie korzystaj z nich.
contacts-now = Aktualne dane kontaktowe
names-of-the-body = Nazwy organizacji
downloads = Pliki do pobrania
same-as-a-file = To samo w postaci pliku
whole-site = Cały serwis
own-page = Otwórz na osobnej stronie:

## Commitments and measures

measure = Miernik
target = Cel
baseline = Punkt wyjścia
deadline = Termin
outcome = Czy to osiągnięto?
also-called = Inne nazwy
metric = Wskaźnik
metrics = Wskaźniki
metrics-caption = Wskaźniki przypisane do tego zobowiązania
framework-caption = Wskaźniki według priorytetów
measures-caption = Mierniki i cele
data-source = Źródło danych
where-printed = Miejsce w źródle

## Events

planned = Planowano
actual = Nastąpiło
members = Członkowie

## Documents, glossary

documents-sources = Dokumenty, na których opiera się ten serwis
documents-named = Dokumenty w nich wymienione
what-it-says = Treść dokumentu
what-rests-on-it = Co się na nim opiera
letters = Litery

## Other pages

print-advice = Ta strona jest przeznaczona do druku. Użyj polecenia „Drukuj” w przeglądarce. Wydruk zajmie kilka stron formatu A4.
read-it-at = Przeczytaj w internecie:
not-found = Pod tym adresem nie ma strony.
not-found-try = Zajrzyj na jedną z tych stron

# The words of views: messages with values, and words that the program puts into pages.

## Titles of pages

home = Strona główna
title-events = Wydarzenia
title-whole = Cały tekst na jednej stronie
title-summary = Streszczenie do druku
summary-of = Streszczenie · { $version }
title-measures = Mierniki i cele
title-figures = Liczby
title-defects = Błędy w źródle
title-documents = Dokumenty
title-glossary = Słowa i skróty
title-contacts = Dane kontaktowe
title-downloads = Pliki do pobrania
title-not-found = Nie znaleziono strony
nav-text = Tekst planu
nav-views = Inne sposoby czytania

## Descriptions for search engines and link previews

describe-part = { $title } – część planu „{ $plan }”.
describe-events = Historia planu „{ $title }”: co i na kiedy planowano, co się odbyło i kto o tym informuje.
describe-whole = { $plan }, { $version }: cały tekst na jednej stronie.
describe-summary = { $plan }, { $version }: co obiecuje plan i jak się to mierzy, na kilku stronach do druku.
describe-measures = { $plan }, { $version }: wszystkie mierniki z celami, punktami wyjścia i terminami.
describe-framework = { $plan }, { $version }: monitorowane wskaźniki według priorytetów.
describe-figures = { $plan }, { $version }: liczby użyte w tekście, każda z podanym źródłem.
describe-defects = Błędy w tekście źródłowym wersji „{ $title }”: co w nim zapisano i jak prawdopodobnie powinno to brzmieć.
describe-documents = Dokumenty, na których opiera się ten serwis, oraz dokumenty w nich wymienione, z datami i adresami.
describe-document = Co wiadomo o dokumencie „{ $title }” i jakie fakty się na nim opierają.
describe-glossary = Słowa i skróty z planów wyjaśnione prostym językiem.
describe-contacts = Jak obecnie skontaktować się z organizacją oraz dane kontaktowe podane we wcześniejszych planach.
describe-downloads = Plany jako dane: CSV do arkuszy kalkulacyjnych i JSON do programów.
describe-not-found = Pod tym adresem nie ma strony.

## Levels of a plan

label-group = Grupa
label-groups = Grupy
label-commitment = Zobowiązanie
label-commitments = Zobowiązania
label-numbered = { $label } { $number }
label-with-value = { $label }: { $value }
count-of = { $label }: { $count }
count-measures = Mierniki
count-numeric-targets = Cele liczbowe
count-metrics = Wskaźniki
with-certainty = { $text } ({ $certainty })

## Status of a version

status-draft = Projekt
status-consultation = W trakcie konsultacji
status-published = Opublikowana
status-revised = Zaktualizowana
status-superseded = Zastąpiona nowszą
status-withdrawn = Wycofana
held-full = Pełny tekst
held-digest = Wszystkie fakty, naszymi słowami
held-none = Nie mamy tekstu
date-drafted = Opracowanie projektu
date-consulted = Skierowanie do konsultacji
date-presented = Przedstawienie
date-approved = Zatwierdzenie
date-published = Publikacja
date-in-force = Wejście w życie
date-ended = Koniec obowiązywania
banner-not-held = Nie mamy tekstu
banner-not-held-text = Wiemy, że ta wersja istniała, ale nie mamy jej tekstu. Ta strona pokazuje, co mówią o niej inne dokumenty.
banner-draft-text = To jest projekt. Gdy powstał, nie był jeszcze przyjęty, a plan przyjęty później może się od niego różnić.
banner-consultation-text = Ta wersja jest w trakcie konsultacji. Nie została przyjęta.
banner-superseded-text = Tę wersję zastąpiła wersja późniejsza.
banner-withdrawn-text = Ta wersja została wycofana.
banner-current = Zamiast tej wersji przeczytaj: { $title }

## How certain facts are, and why values are missing

certainty-inferred = nasz wniosek
certainty-editor = nasza interpretacja
our-reading = Nasz wniosek
provenance-full = Gdzie to się znajduje w planie
provenance-digest = Naszymi słowami. Oryginalny tekst planu znajduje się w dokumencie źródłowym.
state-not-stated = Plan tego nie podaje
state-not-in-sources = Nasze źródła tego nie podają
state-under-review = W trakcie przeglądu
state-to-be-published = Zapowiedziano publikację
state-not-held = Nie mamy tekstu, w którym byłaby ta informacja
state-shares-cell-above = W źródle jest puste miejsce; może obowiązywać wartość podana wyżej, ale nie jest to potwierdzone
state-placeholder = W źródle jest tylko tekst zastępczy
state-redacted = Źródło tego nie ujawnia
state-withdrawn = Wycofane przez źródło
state-due = Zapowiedziany termin: { $date }
not-applicable = Nie dotyczy

## Measures and targets

measures = Sposób pomiaru
measures-absent = Nie wyznaczono celu
measures-none = Brak listy mierników
measures-none-text = Plan nie zawiera tu listy mierników
target-increase-by = Wzrost o { $quantity }
target-decrease-by = Spadek o { $quantity }
target-level = { $quantity }; plan podaje samą liczbę, bez słów „co najmniej” lub „co najwyżej”
target-at-least = Co najmniej { $quantity }
target-at-most = Co najwyżej { $quantity }
target-increase = Wzrost; plan nie podaje liczby
target-decrease = Spadek; plan nie podaje liczby
target-maintain = Bez zmian
target-milestone = Działanie do wykonania
target-deliverable = Produkt, który ma powstać
target-none = Tylko monitorowanie; plan nie wyznacza celu
kind-change = Zmiana o określoną wartość
kind-level = Określony poziom
kind-trend = Tylko kierunek
kind-milestone = Kamień milowy
kind-deliverable = Produkt
kind-none = Tylko monitorowanie
row-of = Co jest liczone
row-scope = Kogo lub jakiego miejsca dotyczy
row-measured-by = Podstawa pomiaru
row-trajectory = Etapy pośrednie
trajectory = Początek: { $start }, koniec: { $end }, zmiana co roku: { $step }. Ostatni etap: { $by }
statement-success = Co będzie sukcesem
statement-delivery = Co zostanie zrobione
statement-measure = Po czym będzie to widać
outcome-none = W naszych źródłach nie ma wyniku, więc nie możemy powiedzieć, czy to osiągnięto.
outcome-nothing-measured = Plan nie podaje tu niczego, co można by porównać z wynikiem, a w naszych źródłach nie ma wyniku.

## Units

unit-percent = { $value }%
unit-percentage-points = { $value } pkt proc.
unit-pounds = £{ $value }
unit-million-pounds = £{ $value } mln
unit-not-stated = { $value } (nie podano jednostki)
unit-words = { $value } { $unit }

## Dates

date-spring = wiosna { $year }
date-summer = lato { $year }
date-autumn = jesień { $year }
date-winter = zima { $year }
date-start = { $date } (początek)
date-early = { $date } (początkowa część)
date-mid = { $date } (połowa)
date-late = { $date } (końcowa część)
date-end = { $date } (koniec)
date-by = nie później niż { $date }
date-from = od: { $date }
date-until = do: { $date }
date-between = { $first } – { $last }
reviewed = Data ostatniego przeglądu: { $date }

## Events

event-drafting = Opracowanie projektu
event-consultation = Konsultacje
event-meeting = Posiedzenie
event-decision = Decyzja
event-publication = Publikacja
event-deadline = Termin
event-period = Okres
event-stamp = Znacznik daty
event-context = Kontekst
punctuality-later = Później, niż pierwotnie planowano
punctuality-in-time = Najpóźniej w pierwotnie planowanym terminie
row-body = Kto obradował
row-time = Godzina
row-place = Miejsce
row-item = Punkt porządku obrad
row-paper = Dokument na posiedzenie
row-recommendation = Rekomendacja
row-implication = Skutki: { $kind }
row-audience = Kogo pytano
row-opens = Początek
row-closes = Koniec
row-channel = Jak odpowiedzieć
row-responses = Jakie były odpowiedzi

## Mistakes in the source

defects-noted = { $count ->
    [one] Odnotowano { $count } błąd w tekście źródłowym
    [few] Odnotowano { $count } błędy w tekście źródłowym
    [many] Odnotowano { $count } błędów w tekście źródłowym
   *[other] Odnotowano { $count } błędu w tekście źródłowym
}
gravity-minor = Drobny
gravity-major = Może wprowadzać w błąd
gravity-blocking = Do poprawienia przed przyjęciem
defect-placeholder = Tekst zastępczy
defect-count = Niezgodna liczba
defect-unresolved = Pozostawione pytanie
defect-missing = Brakujący element
defect-sense = Odwrócony sens
defect-incomplete = Niedokończone zdanie
defect-wording = Sformułowanie
defect-misplaced = W niewłaściwym miejscu
defect-inconsistent = Dwie formy tego samego
defect-date = Data
defect-extraction = Uszkodzenie przy odczycie pliku

## Facts about versions and documents

row-period = Okres
row-plan-title = Tytuł zapisany w źródle
row-status = Status
row-held = Tekst
row-document = Dokument źródłowy
row-date = Data
row-date-note = Uwagi do daty
row-publisher = Kto opublikował
row-address = Adres
row-archived = Kopia archiwalna
row-file = Użyty plik
row-sha256 = SHA-256 pliku
row-named-in = Gdzie wymieniono
row-named-in-text = Ten dokument jest wymieniony w naszych źródłach
link-live = Link działa
link-dead = Link już nie działa
link-archived = Link już nie działa; istnieje kopia archiwalna
link-not-checked = Nie sprawdziliśmy tego linku
link-none = Nie podano adresu
facts-resting = { $count ->
    [0] Nie opiera się na nim żaden fakt w tym serwisie
    [one] Opiera się na nim { $count } fakt w tym serwisie
    [few] Opierają się na nim { $count } fakty w tym serwisie
    [many] Opiera się na nim { $count } faktów w tym serwisie
   *[other] Opiera się na nim { $count } faktu w tym serwisie
}

## Contacts

channel-post = Poczta
channel-phone = Telefon
channel-email = E-mail
channel-web = Strona internetowa
channel-social = Media społecznościowe

## Downloads

download-measures-csv = Mierniki i cele
download-measures-csv-about = Jeden wiersz na miernik: zobowiązanie, cel, punkt wyjścia, termin i źródło.
download-commitments-csv = Zobowiązania
download-commitments-csv-about = Jeden wiersz na zobowiązanie, z grupą i liczbą mierników.
download-framework-csv = System oceny wyników
download-framework-csv-about = Jeden wiersz na wskaźnik, z priorytetem i źródłem danych.
download-figures-csv = Liczby
download-figures-csv-about = Liczby użyte w tekście, z cyframi zapisanymi tak jak w źródle.
download-events-csv = Wydarzenia
download-events-csv-about = Daty planowane i rzeczywiste, ze źródłami.
download-version-json = Wersja jako dane
download-version-json-about = Wszystko w jednym pliku opisanym przez JSON Schema.
download-plan-json = Indeks tego serwisu
download-plan-json-about = Wszystkie wersje z sumami kontrolnymi danych, dla programów, które zbierają plany.
download-version-schema-json = JSON Schema
download-version-schema-json-about = Co zawiera JSON wersji.
file-format = { $format }, { $size }
file-kilobytes = { $size } KB
file-megabytes = { $size } MB

## Words within texts

note = Uwaga
footnotes = Przypisy
footnote = Przypis
back-to-text = Wróć do tekstu
table = Tabela

## What changed

feed = Kanał zmian (Atom)
what-changed = Co się zmieniło
changes-about = Tutaj można zobaczyć, co się zmieniło między dwiema wersjami planu oraz między dwoma planami.
edition-to-edition = Od planu do planu
other-comparisons = Inne porównania
follow = Śledź zmiany
follow-about = Czytnik kanałów może powiadamiać o nowych zmianach:
changed-here = Co się tutaj zmieniło
change-note = Informacja o zmianach
in-short = W skrócie
all-changes = Wszystkie zmiany
jump-to-part = Przejdź do
show-one-kind = Wybierz jeden rodzaj zmian
only-on-one-side = Tylko w jednym z dwóch planów
full-text = Pełny tekst ze wszystkimi zmianami
in-the-text = Pokaż w tekście
change = Zmiana
previous-change = Poprzednia zmiana
next-change = Następna zmiana
before = Przed zmianą
after = Po zmianie
reported-changes = Zmiany znane z innych źródeł
reported-changes-about = Tych zmian nie ustalono przez porównanie dwóch tekstów. Podaje je źródło albo dwa dokumenty zapisują tę samą rzecz inaczej.
aspects = Oba teksty obok siebie w naszej interpretacji
aspects-about = Sami wybraliśmy i sformułowaliśmy te punkty. Plany nie zestawiają ich ze sobą.
structure = Jak zbudowane są oba teksty
structure-caption = Zawartość obu tekstów w liczbach
what-is-counted = Co policzono
difference = Różnica
other-forms = Zobacz też
side-by-side = Teksty obok siebie
sides-caption = Oba teksty akapit po akapicie

## Histories and topics

through-versions = Wersja po wersji
threads = Wątki w kolejnych planach
not-comparable = Nie można porównać:
silence = „Nie wspomina” oznacza, że przeszukaliśmy tekst i nie znaleźliśmy tej kwestii. Nie znaczy to, że prace zakończono.

## The sheet to sign

sign-off = Podpisy
sign-off-advice = Ta strona jest przeznaczona do druku. Wydrukuj ją, sprawdź każdą zmianę i podpisz.
sign-checked = Osoba sprawdzająca
sign-approved = Osoba zatwierdzająca
sign-name = Imię i nazwisko
sign-role = Stanowisko
sign-date = Data
sign-signature = Podpis
sign-comment = Uwagi

## What changed: the words of views

title-sign-off = Arkusz do podpisu
title-history = Historia: „{ $title }”
describe-changes = Co się zmieniło między wersjami każdego planu oraz między kolejnymi planami.
describe-comparison = Co się zmieniło między wersją „{ $old }” a wersją „{ $new }”: każda zmiana w jednym zdaniu, z wartościami przed zmianą i po zmianie.
describe-side-by-side = Wersje „{ $old }” i „{ $new }” obok siebie, akapit po akapicie.
describe-sign-off = Wszystkie zmiany między wersją „{ $old }” a wersją „{ $new }” na jednym arkuszu do wydruku i podpisu.
describe-history = Historia: „{ $title }” we wszystkich wersjach i planach dostępnych w tym serwisie.
describe-threads = Wątki, które przewijają się przez kilka planów, i to, co mówi o nich każdy plan.
from-to = Wcześniej „{ $old }”, później „{ $new }”
version-of-edition = { $edition }, { $version }
earlier-version = Wcześniejsza
later-version = Późniejsza
basis-computed = Ustalono na podstawie obu tekstów
basis-reported = Tylko to, co podają inne źródła
basis-nothing = Żadne źródło nie podaje, co się zmieniło
basis-reported-by = Tak podaje źródło
basis-compared-wording = Porównaliśmy zapisy w dwóch dokumentach
reported-change = z innych źródeł
comparison-computed = Mamy tekst obu wersji. Listę zmian ustalono przez ich porównanie; to, co sami zestawiliśmy, jest oznaczone.
comparison-no-old-text = Nie mamy tekstu wersji „{ $old }”, więc nie ma czego porównać. Ta strona pokazuje tylko to, co podają inne źródła.
comparison-no-new-text = Nie mamy tekstu wersji „{ $new }”, więc nie ma czego porównać. Ta strona pokazuje tylko to, co podają inne źródła.
comparison-no-texts = Nie mamy żadnego z tych tekstów, więc nie ma czego porównać. Ta strona pokazuje tylko to, co podają inne źródła.
comparison-digest = Co najmniej jeden z tych dwóch tekstów mamy zapisany naszymi słowami, a nie dosłownie. Różnica w brzmieniu może pochodzić od nas, a nie z planu. Liczby, daty i nazwy pochodzą z planów.
all-comparisons = Wszystkie porównania
counted = { $count ->
    [one] { $one } ({ $count })
    [few] { $many } ({ $count })
    [many] { $many } ({ $count })
   *[other] { $many } ({ $count })
}
counted-in-form = { $count } { $form }
overview-built = Wcześniejszy plan zawiera: { $old }; podział: { $old-groups }. Późniejszy plan zawiera: { $new }; podział: { $new-groups }.
overview-measured = Wcześniejszy plan: { $old ->
    [0] brak listy mierników
    [one] { $old } miernik (w tym z celem liczbowym: { $old-numbers })
    [few] { $old } mierniki (w tym z celem liczbowym: { $old-numbers })
    [many] { $old } mierników (w tym z celem liczbowym: { $old-numbers })
   *[other] { $old } miernika (w tym z celem liczbowym: { $old-numbers })
}, { $old-metrics ->
    [0] brak wskaźników
    [one] { $old-metrics } wskaźnik
    [few] { $old-metrics } wskaźniki
    [many] { $old-metrics } wskaźników
   *[other] { $old-metrics } wskaźnika
}. Późniejszy plan: { $new ->
    [0] brak listy mierników
    [one] { $new } miernik (w tym z celem liczbowym: { $new-numbers })
    [few] { $new } mierniki (w tym z celem liczbowym: { $new-numbers })
    [many] { $new } mierników (w tym z celem liczbowym: { $new-numbers })
   *[other] { $new } miernika (w tym z celem liczbowym: { $new-numbers })
}, { $new-metrics ->
    [0] brak wskaźników
    [one] { $new-metrics } wskaźnik
    [few] { $new-metrics } wskaźniki
    [many] { $new-metrics } wskaźników
   *[other] { $new-metrics } wskaźnika
}.
overview-alone = Części występujące tylko we wcześniejszym planie: { $old }. Części występujące tylko w późniejszym planie: { $new }. Nie znaczy to, że z czegoś zrezygnowano ani że coś jest nowe.
comparison-nothing-tied = Żadna część jednego planu nie jest powiązana z częścią drugiego, więc nie ma tu listy zmian. Poniżej pokazano, co zawiera każdy z planów.
comparison-nothing-reported = Żadne źródło nie podaje, co się zmieniło.
comparison-unchanged = Między tymi dwiema wersjami nic się nie zmieniło.
full-text-legend = Dodane słowa są podkreślone, a usunięte – przekreślone. Czytniki ekranu mówią „dodano” i „usunięto”.
state-changed = Zmieniono
state-moved-away = Przeniesiono stąd
state-moved-here = Przeniesiono tutaj
stood-elsewhere = Było w innym miejscu
stands-elsewhere = Jest teraz w innym miejscu
not-in-earlier = Nie ma we wcześniejszej wersji
not-in-later = Nie ma w późniejszej wersji
side-by-side-legend = Wcześniejszy tekst jest po lewej stronie, a późniejszy po prawej. Każda zmiana jest opisana słowami.
sign-off-of-draft = Wersja „{ $old }” została przyjęta. Wersja „{ $new }” jest projektem do zatwierdzenia podpisem.
sign-off-of-adopted = Wersja „{ $old }” została przyjęta. Po niej powstała wersja „{ $new }”, która również została przyjęta.
sign-off-since-draft = Wersja „{ $old }” była projektem i nie została przyjęta w tej postaci. Po niej powstała wersja „{ $new }”.
sign-off-since-adopted = Wszystkie zmiany od przyjętej wersji „{ $old }”
only-in = Tylko w planie „{ $plan }”
only-in-none = Brak
silence-is-no-evidence = Tych elementów nie wiąże z żadną częścią drugiego planu ani identyfikator, ani decyzja redaktora. Jeśli jeden z planów o czymś nie wspomina, nie znaczy to, że z tego zrezygnowano ani że jest to nowe.
paired-by-likeness = uznano za to samo, bo słowa są prawie takie same
change-number = Zmiana { $number } z { $count }
changed-since = Co się zmieniło od wersji „{ $version }”
changed-first = To pierwsza wersja planu znana w tym serwisie.
changed-same = Od wersji „{ $version }” nic się tutaj nie zmieniło.
changed-count = { $count ->
    [one] { $count } zmiana w tym miejscu od wersji „{ $version }”
    [few] { $count } zmiany w tym miejscu od wersji „{ $version }”
    [many] { $count } zmian w tym miejscu od wersji „{ $version }”
   *[other] { $count } zmiany w tym miejscu od wersji „{ $version }”
}
changed-not-held = Nie mamy tekstu wersji „{ $version }”, więc na podstawie tego serwisu nie można stwierdzić, co się tutaj zmieniło.
changed-reported = { $count ->
    [one] Z innych źródeł znana jest { $count } zmiana od wersji „{ $version }”. Brakuje nam co najmniej jednego z dwóch tekstów.
    [few] Z innych źródeł znane są { $count } zmiany od wersji „{ $version }”. Brakuje nam co najmniej jednego z dwóch tekstów.
    [many] Z innych źródeł znanych jest { $count } zmian od wersji „{ $version }”. Brakuje nam co najmniej jednego z dwóch tekstów.
   *[other] Z innych źródeł znane jest { $count } zmiany od wersji „{ $version }”. Brakuje nam co najmniej jednego z dwóch tekstów.
}
feed-title = Co się zmieniło: { $site }
feed-version = { $plan }: { $version }
feed-comparison = Co się zmieniło: { $title }

## What a change is about, within a sentence

quoted = „{ $text }”
subject-version = plan
subject-labelled = { $label } „{ $name }”
subject-part = { $name } – { $of }
subject-section = rozdział
subject-priority = priorytet
subject-contact = dane kontaktowe
subject-figure = liczba
subject-defect = błąd
row-name = Nazwa
row-position = Miejsce w kolejności
row-place-in-plan = Miejsce w planie
row-heading = Nagłówek
row-tied = Zobowiązanie
row-person = Osoba
field-prose = Tekst
field-label = Etykieta
field-defect = Czego dotyczy
field-explanation = Wyjaśnienie
position = pozycja { $place } na liście
no-number = bez numeru
nothing-there = brak
state-listed = { $count ->
    [one] { $count } miernik
    [few] { $count } mierniki
    [many] { $count } mierników
   *[other] { $count } miernika
}
difference-more = o { $amount } więcej
difference-more-harder = o { $amount } więcej, więc trudniej to osiągnąć
difference-more-easier = o { $amount } więcej, więc łatwiej to osiągnąć
difference-less = o { $amount } mniej
difference-less-harder = o { $amount } mniej, więc trudniej to osiągnąć
difference-less-easier = o { $amount } mniej, więc łatwiej to osiągnąć
count-other-groups = Inne nagłówki
count-statements = Opisy przy zobowiązaniach
count-without-measures = Zobowiązania bez określonego miernika
count-sections = Rozdziały tekstu
count-fewer = o { $count } mniej
count-same = Tyle samo
count-more = o { $count } więcej

## Changes in a sentence

sentence-added = Dodano: { $subject }.
sentence-removed = Usunięto: { $subject }.
sentence-only-new = Nic we wcześniejszym planie nie jest powiązane z tym elementem: { $subject }.
sentence-only-old = Nic w późniejszym planie nie jest powiązane z tym elementem: { $subject }.
sentence-merged = Połączono: { $from }. Powstało z tego: { $subject }.
sentence-merged-into = Włączono: { $from }. Po zmianie jest to część elementu: { $subject }.
sentence-split = Podzielono: { $subject }. Powstały z tego: { $into }.
sentence-renamed = Zmieniono nazwę. Przed zmianą: „{ $old }”. Po zmianie: „{ $new }”.
sentence-renumbered = Zmieniono numer (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-renumbered-run = { $count ->
    [one] { $count } element ma nowy numer
    [few] { $count } kolejne elementy mają nowe numery
    [many] { $count } kolejnych elementów ma nowe numery
   *[other] { $count } elementu ma nowe numery
}. Pierwszy z nich: { $first }. Ostatni: { $last }.
sentence-reordered = Zmieniono kolejność (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-moved = Przeniesiono: { $subject }. Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-regrouped = Przeniesiono pod inny nagłówek: { $subject }. Przed zmianą: „{ $old }”. Po zmianie: „{ $new }”.
sentence-target = Zmieniono cel (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-target-increase = Zmieniono cel (dotyczy: { $subject }). Przed zmianą: wzrost o { $old }. Po zmianie: wzrost o { $new }.
sentence-target-decrease = Zmieniono cel (dotyczy: { $subject }). Przed zmianą: spadek o { $old }. Po zmianie: spadek o { $new }.
sentence-target-level = Zmieniono cel (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-target-at-least = Zmieniono cel (dotyczy: { $subject }). Przed zmianą: co najmniej { $old }. Po zmianie: co najmniej { $new }.
sentence-target-at-most = Zmieniono cel (dotyczy: { $subject }). Przed zmianą: co najwyżej { $old }. Po zmianie: co najwyżej { $new }.
sentence-state = Zmieniono sposób pomiaru (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-state-set = Określono sposób pomiaru (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-baseline = Zmieniono punkt wyjścia (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-trajectory = Zmieniono etapy pośrednie (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-due-earlier = Termin przyspieszono (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-due-later = Termin przesunięto na później (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-due-set = Wyznaczono termin (dotyczy: { $subject }): { $new }.
sentence-due-withdrawn = Nie ma już terminu (dotyczy: { $subject }). Przed zmianą: { $old }.
sentence-due-restated = Termin sformułowano inaczej (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-status = Zmienił się status wersji planu. Przed zmianą: „{ $old }”. Po zmianie: „{ $new }”.
sentence-held = Zmieniło się to, ile tekstu mamy. Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-date-set = Podano datę „{ $subject }”: { $new }.
sentence-date-withdrawn = Nie ma już daty „{ $subject }”. Przed zmianą: { $old }.
sentence-person = Zmieniono podaną osobę. Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-of-version = Zmieniono: { $subject }. Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-date = Zmieniono datę „{ $subject }”. Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-value = Zmieniono: { $subject }. Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-source = Zmieniono źródło danych (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-tied = Zmieniono przypisanie do zobowiązania (dotyczy: { $subject }). Przed zmianą: { $old }. Po zmianie: { $new }.
sentence-prose-added = Dodano tekst (dotyczy: { $subject }).
sentence-prose-removed = Usunięto tekst (dotyczy: { $subject }).
sentence-prose-reworded = Zmieniono brzmienie (dotyczy: { $subject }).
sentence-prose-corrected = Poprawiono drobne błędy (dotyczy: { $subject }).
sentence-text-added = Dodano informację (dotyczy: { $subject }): { $field }.
sentence-text-removed = Usunięto informację (dotyczy: { $subject }): { $field }.
sentence-reworded = Zmieniono brzmienie (dotyczy: { $subject }): { $field }.
sentence-corrected = Poprawiono drobne błędy (dotyczy: { $subject }): { $field }.

## Kinds of changes

change-merged = Połączono
change-split = Podzielono
change-added = Dodano
change-removed = Usunięto
change-only-old = Tylko we wcześniejszym planie
change-only-new = Tylko w późniejszym planie
change-moved = Przeniesiono
change-target = Zmieniono cel
change-state = Zmieniono sposób pomiaru
change-deadline = Zmieniono termin
change-trajectory = Zmieniono etapy pośrednie
change-baseline = Zmieniono punkt wyjścia
change-figure = Zmieniono liczbę
change-source = Zmieniono źródło danych
change-tied = Zmieniono przypisanie
change-status = Zmieniono status
change-held = Zmieniono zakres posiadanego tekstu
change-date = Zmieniono datę
change-contact = Zmieniono dane kontaktowe
change-person = Zmieniono osobę
change-renamed = Zmieniono nazwę
change-renumbered = Zmieniono numer
change-reordered = Zmieniono kolejność
change-reworded = Zmieniono brzmienie
change-corrected = Poprawiono
change-emphasis = Zmieniono rozłożenie akcentów
change-not-comparable = To nie zmiana: brak porównywalności

## Counts of changes

count-changes = { $count ->
    [one] { $count } zmiana
    [few] { $count } zmiany
    [many] { $count } zmian
   *[other] { $count } zmiany
}
count-reported = { $count ->
    [one] { $count } zmiana znana z innych źródeł
    [few] { $count } zmiany znane z innych źródeł
    [many] { $count } zmian znanych z innych źródeł
   *[other] { $count } zmiany znanej z innych źródeł
}
count-merged = { $count ->
    [one] { $count } połączenie
    [few] { $count } połączenia
    [many] { $count } połączeń
   *[other] { $count } połączenia
}
count-split = { $count ->
    [one] { $count } podział
    [few] { $count } podziały
    [many] { $count } podziałów
   *[other] { $count } podziału
}
count-added = { $count ->
    [one] { $count } dodany element
    [few] { $count } dodane elementy
    [many] { $count } dodanych elementów
   *[other] { $count } dodanego elementu
}
count-removed = { $count ->
    [one] { $count } usunięty element
    [few] { $count } usunięte elementy
    [many] { $count } usuniętych elementów
   *[other] { $count } usuniętego elementu
}
count-only-old = tylko we wcześniejszym planie: { $count }
count-only-new = tylko w późniejszym planie: { $count }
count-moved = { $count ->
    [one] { $count } przeniesiony element
    [few] { $count } przeniesione elementy
    [many] { $count } przeniesionych elementów
   *[other] { $count } przeniesionego elementu
}
count-target = { $count ->
    [one] { $count } zmiana celu
    [few] { $count } zmiany celów
    [many] { $count } zmian celów
   *[other] { $count } zmiany celu
}
count-state = { $count ->
    [one] { $count } zmiana sposobu pomiaru
    [few] { $count } zmiany sposobu pomiaru
    [many] { $count } zmian sposobu pomiaru
   *[other] { $count } zmiany sposobu pomiaru
}
count-deadline = { $count ->
    [one] { $count } zmiana terminu
    [few] { $count } zmiany terminów
    [many] { $count } zmian terminów
   *[other] { $count } zmiany terminu
}
count-trajectory = { $count ->
    [one] { $count } zmiana etapów pośrednich
    [few] { $count } zmiany etapów pośrednich
    [many] { $count } zmian etapów pośrednich
   *[other] { $count } zmiany etapów pośrednich
}
count-baseline = { $count ->
    [one] { $count } zmiana punktu wyjścia
    [few] { $count } zmiany punktów wyjścia
    [many] { $count } zmian punktów wyjścia
   *[other] { $count } zmiany punktu wyjścia
}
count-figure = { $count ->
    [one] { $count } zmiana liczby
    [few] { $count } zmiany liczb
    [many] { $count } zmian liczb
   *[other] { $count } zmiany liczby
}
count-source = { $count ->
    [one] { $count } zmiana źródła danych
    [few] { $count } zmiany źródeł danych
    [many] { $count } zmian źródeł danych
   *[other] { $count } zmiany źródła danych
}
count-tied = { $count ->
    [one] { $count } zmiana przypisania
    [few] { $count } zmiany przypisania
    [many] { $count } zmian przypisania
   *[other] { $count } zmiany przypisania
}
count-status = { $count ->
    [one] { $count } zmiana statusu
    [few] { $count } zmiany statusu
    [many] { $count } zmian statusu
   *[other] { $count } zmiany statusu
}
count-held = { $count ->
    [one] { $count } zmiana zakresu posiadanego tekstu
    [few] { $count } zmiany zakresu posiadanego tekstu
    [many] { $count } zmian zakresu posiadanego tekstu
   *[other] { $count } zmiany zakresu posiadanego tekstu
}
count-date = { $count ->
    [one] { $count } zmiana daty
    [few] { $count } zmiany dat
    [many] { $count } zmian dat
   *[other] { $count } zmiany daty
}
count-contact = { $count ->
    [one] { $count } zmiana danych kontaktowych
    [few] { $count } zmiany danych kontaktowych
    [many] { $count } zmian danych kontaktowych
   *[other] { $count } zmiany danych kontaktowych
}
count-person = { $count ->
    [one] { $count } zmiana osoby
    [few] { $count } zmiany osób
    [many] { $count } zmian osób
   *[other] { $count } zmiany osoby
}
count-renamed = { $count ->
    [one] { $count } zmiana nazwy
    [few] { $count } zmiany nazw
    [many] { $count } zmian nazw
   *[other] { $count } zmiany nazwy
}
count-renumbered = { $count ->
    [one] { $count } zmiana numeru
    [few] { $count } zmiany numerów
    [many] { $count } zmian numerów
   *[other] { $count } zmiany numeru
}
count-reordered = { $count ->
    [one] { $count } zmiana kolejności
    [few] { $count } zmiany kolejności
    [many] { $count } zmian kolejności
   *[other] { $count } zmiany kolejności
}
count-reworded = { $count ->
    [one] { $count } zmiana brzmienia
    [few] { $count } zmiany brzmienia
    [many] { $count } zmian brzmienia
   *[other] { $count } zmiany brzmienia
}
count-corrected = { $count ->
    [one] { $count } poprawka
    [few] { $count } poprawki
    [many] { $count } poprawek
   *[other] { $count } poprawki
}

## Classes of changes, by consequence

class-standing = Plan jako całość
class-structure = Jak zbudowany jest plan
class-commitments = Co obiecuje plan
class-targets = Cele i mierniki
class-deadlines = Terminy
class-figures = Liczby i dane
class-people = Osoby i dane kontaktowe
class-names = Nazwy, numery i kolejność
class-wording = Brzmienie
class-defects = Błędy w źródle
class-corrections = Drobne poprawki

## Topics and histories

threads-are-our-reading = To, że te miejsca łączą się ze sobą, jest naszą interpretacją. Nie mówi tego żaden plan.
not-mentioned = Ta wersja o tym nie wspomina. Nie znaczy to, że z czegoś zrezygnowano.
history-summary = { $count ->
    [one] W tym serwisie jest { $count } wersja planów.
    [few] W tym serwisie są { $count } wersje planów.
    [many] W tym serwisie jest { $count } wersji planów.
   *[other] W tym serwisie jest { $count } wersji planów.
} Liczba wersji, których tekst mamy: { $held }. Liczba tych wersji, które zawierają to zobowiązanie: { $found }.
history-this = W wersji, z której otwarto tę stronę
history-present = W tej wersji
history-not-held = Nie mamy tekstu, więc na podstawie tego serwisu nie można tego stwierdzić
history-not-mentioned = Żadne zobowiązanie w tej wersji nie jest z nim powiązane. Nie znaczy to, że z niego zrezygnowano.
descent-continues = Kontynuacja zobowiązania „{ $title }” (wersja „{ $version }”):
descent-merged-into = Włączono do zobowiązania „{ $title }” (wersja „{ $version }”):
descent-split-from = Wydzielono z zobowiązania „{ $title }” (wersja „{ $version }”):
descent-renamed-from = W wersji „{ $version }” pod nazwą „{ $title }”:

## Downloads of comparisons

download-changes-csv = Zmiany
download-changes-csv-about = Jeden wiersz na wartość: rodzaj, identyfikatory oraz wartość przed zmianą i po zmianie.
download-changes-json = Zmiany jako dane
download-changes-json-about = Wszystko, co ustalono przez porównanie, opisane przez JSON Schema. Nie obejmuje zmian znanych z innych źródeł.
download-changes-schema-json = JSON Schema zmian
download-changes-schema-json-about = Co zawiera JSON porównania.

## What changed between two texts, said at the change. Those that end in a colon come before the words
## they speak of; screen readers say them, most readers see colours and lines instead.

diff-added = dodano:
diff-added-end = koniec dodanego tekstu
diff-removed = usunięto:
diff-removed-end = koniec usuniętego tekstu
diff-row-added = dodano wiersz:
diff-row-removed = usunięto wiersz:
diff-column-added = dodano kolumnę:
diff-column-removed = usunięto kolumnę:
diff-joined = tu połączono akapity
diff-moved-down = Przeniesiono w dół.
diff-moved-up = Przeniesiono w górę.
diff-old-place = Zobacz dawne miejsce
diff-away-down = Ten fragment przeniesiono w dół.
diff-away-up = Ten fragment przeniesiono w górę.
diff-new-place = Zobacz nowe miejsce
diff-split = Część { $part } z { $count } podzielonego akapitu:
diff-merged = { $count ->
    [one] { $count } akapit połączono w jeden:
    [few] { $count } akapity połączono w jeden:
    [many] { $count } akapitów połączono w jeden:
   *[other] { $count } akapitu połączono w jeden:
}
diff-format = zmieniono formatowanie, przed zmianą: { $formats }:
diff-format-end = koniec zmienionego formatowania
diff-link-before = (link przed zmianą: { $address })
diff-style-plain = zwykły tekst
diff-style-emphasis = wyróżnienie
diff-style-strong = silne wyróżnienie
diff-style-strikethrough = przekreślenie
diff-style-code = kod
diff-style-link = link
diff-kind-before = Przed zmianą: { $kind }.
diff-within-before = Przed zmianą, wewnątrz: { $kind }.
diff-another-before = Przed zmianą, wewnątrz innego bloku: { $kind }.
diff-alone-before = Przed zmianą: osobno.
diff-kind-part = rozdział
diff-kind-heading = nagłówek poziomu { $level }
diff-kind-paragraph = akapit
diff-kind-list = lista
diff-kind-numbered-list = lista numerowana
diff-kind-item = element listy
diff-kind-quote = cytat
diff-kind-table = tabela
diff-kind-caption = tytuł tabeli
diff-kind-row = wiersz
diff-kind-cell = komórka
diff-kind-preformatted = kod
diff-kind-rule = linia rozdzielająca
diff-kind-footnote = przypis

## Kinds of changes, and the list of them

diff-told = Źródło podaje: { $title }
diff-title = Co się zmieniło: wcześniej { $old }, później { $new }
diff-count = { $count ->
    [0] Brak zmian.
    [one] { $count } zmiana.
    [few] { $count } zmiany.
    [many] { $count } zmian.
   *[other] { $count } zmiany.
}
diff-is-added = Dodano
diff-is-removed = Usunięto
diff-is-reworded = Zmieniono brzmienie
diff-is-replaced = Zastąpiono
diff-is-renamed = Zmieniono nazwę
diff-is-renumbered = Zmieniono numer
diff-is-formatted = Zmieniono formatowanie
diff-is-moved = Przeniesiono
diff-is-moved-and-reworded = Przeniesiono i zmieniono brzmienie
diff-is-split = Podzielono
diff-is-merged = Połączono
diff-is-recast = Zmieniono rodzaj tekstu

## Languages and translations

language-name = Polski
translation = Tłumaczenie
translation-machine = To tłumaczenie wykonał program komputerowy. Nikt go jeszcze nie sprawdził.
translation-part = Przetłumaczono { $percent }% słów tej strony. Reszta jest w języku: { $language }.
translation-none = Tekst tej strony nie został jeszcze przetłumaczony. Język tekstu: { $language }.
translation-stale = { $count ->
    [one] Od czasu tłumaczenia ({ $date } lub później) zmienił się { $count } tekst w języku źródłowym ({ $language }). Jest oznaczony albo pokazany w języku źródłowym.
    [few] Od czasu tłumaczenia ({ $date } lub później) zmieniły się { $count } teksty w języku źródłowym ({ $language }). Są oznaczone albo pokazane w języku źródłowym.
    [many] Od czasu tłumaczenia ({ $date } lub później) zmieniło się { $count } tekstów w języku źródłowym ({ $language }). Są oznaczone albo pokazane w języku źródłowym.
   *[other] Od czasu tłumaczenia ({ $date } lub później) zmieniło się { $count } tekstu w języku źródłowym ({ $language }). Są oznaczone albo pokazane w języku źródłowym.
}
translation-compared = Teksty obu wersji porównano w języku, w którym je napisano: { $language }.
translation-read-source = Aktualna strona w języku źródłowym: { $language }
out-of-date = nieaktualne
place-line = wiersz { $number }
place-lines = wiersze { $number }
place-page = strona { $number }
place-pages = strony { $number }
number = Numer
value = Wartość
name-and-role = { $name }, { $role }
figure-qualified = { $qualifier } { $value }

## Other formats

other-formats = Inne formaty
format-html = Strony internetowe (HTML)
format-easy-read = Tekst łatwy do czytania (Easy Read)
format-bsl = Film w brytyjskim języku migowym (BSL)
format-audio = Wersja audio
format-large-print = Duży druk
format-braille = Alfabet Braille’a
format-video-captioned = Film z napisami
format-web = w innym serwisie internetowym
format-made = data przygotowania: { $date }
format-stale = Tę wersję przygotowano na podstawie wcześniejszego tekstu. Aktualny tekst jest na stronach internetowych.

## How much is translated, for editors

title-translations = Ile przetłumaczono
describe-translations = Dla redaktorów: ile tekstów tego serwisu przetłumaczono na każdy język, plik po pliku.
translations-about = Ta strona jest przeznaczona dla redaktorów serwisu. Język, w którym napisano treść serwisu: { $language }. Dla każdego innego języka strona podaje, ile tekstów przetłumaczono, plik po pliku.
translations-caption = Teksty według plików
translations-file = Plik
translations-total = Wszystkie pliki
translations-done = Przetłumaczone
translations-stale = Nieaktualne
translations-missing = Nieprzetłumaczone
translations-by = Kto tłumaczył
translations-review = Sprawdzenie
translations-share = { $count } ({ $percent }%)
translations-by-machine = Program komputerowy
translations-by-machine-in-part = Program komputerowy, przynajmniej w części
translations-by-person = Człowiek
translations-by-nobody = Jeszcze nie przetłumaczono
translations-made = { $date } lub później
translations-not-reviewed = Nie sprawdzono

## Paper, the live preview, results, required contents

title-results = Wyniki
results-caption = Jakie były wyniki
results-about = To są wyniki, które podają źródła. Tam, gdzie to zaznaczono, serwis sam ustalił na podstawie liczb, czy cel osiągnięto.
results-latest-counted = Co mówi najnowszy wynik każdego miernika:
results-none = Żadne źródło, które mamy, nie podaje wyniku dla tej wersji, więc nie możemy powiedzieć, czy cokolwiek osiągnięto.
result = Wynik
result-period = Okres
result-without-source = Nie podano źródła
latest-result = Najnowszy wynik
title-coverage = Czego wymaga się od tego planu
coverage-about = „Znaleziono” oznacza, że redaktor zaznaczył, gdzie plan odpowiada na dany wymóg, albo że odpowiada na niego wydarzenie lub data. Nie jest to ocena, jak dobrze to zrobiono. „Nie znaleziono” oznacza, że nikt nie zaznaczył takiego miejsca.
coverage-contents = Co określa taki plan
coverage-contents-caption = Wymagana treść i gdzie się ona znajduje
coverage-steps = Kroki na drodze do planu
coverage-steps-caption = Kroki: na kiedy je planowano i kiedy nastąpiły
coverage-asked = Czego się wymaga
coverage-where = Gdzie to jest
coverage-law = Skąd ten wymóg
coverage-checked = Gdzie to sprawdzono:
coverage-practice = Dobra praktyka, nie przepis prawa
coverage-no-date = Nie podano daty
coverage-found = Znaleziono
coverage-not-found = Nie znaleziono
coverage-not-held = Nie znaleziono; nie mamy tekstu
coverage-contents-found = Znalezione elementy treści: { $found } z { $total }
coverage-steps-found = Znalezione kroki: { $found } z { $total }
describe-coverage = { $plan }, { $version }: czego prawo lub dobra praktyka wymaga od takiego planu i gdzie ten plan na to odpowiada.
event = Wydarzenie
in-time = W terminie?
planned-and-happened = Co planowano i co nastąpiło
calendar-about = Kalendarz zawiera tylko dokładne dni. Jeśli nasze źródła podają miesiąc lub porę roku, niczego nie wymyślamy.
describe-results = { $plan }, { $version }: jakie były wyniki mierników, z podaniem źródeł, i czy cele osiągnięto.
results-without = Mierniki bez wyniku w naszych źródłach: { $count } z { $total }.
results-financial-year = Rok zapisany jako 2026/27 to rok budżetowy: trwa od 1 kwietnia do 31 marca.
result-none = W naszych źródłach nie ma wyniku
result-latest = { $value } ({ $period }). { $verdict }
result-no-figure = Źródło nie podaje liczby
result-no-data = Brak liczby za ten okres
result-redacted = Liczby nie ujawniono
result-rise = Wzrost o { $quantity }
result-fall = Spadek o { $quantity }
result-no-change = Bez zmian
result-value-and-change = { $value } ({ $change })
result-out-of = { $count } z { $of }
result-from-to = z { $first } na { $last }
result-before = Poprzednio
result-peer = U innych
result-beside = { $label }, { $period }
outcome-some = Mierniki, które mają tu wyniki w naszych źródłach: { $count } z { $total }. Wyniki podano wyżej, przy miernikach.
outcome-other-version = Wyniki porównano z celami innej wersji: „{ $version }”.
verdict-met = Osiągnięto
verdict-not-met = Nie osiągnięto
verdict-on-track = Na dobrej drodze
verdict-behind = Z opóźnieniem
verdict-no-data = Brak danych
verdict-redacted = Nie ujawniono
verdict-redefined = Liczono w inny sposób
verdict-open = Nie wiadomo
result-stated = Tak podaje źródło
result-nobody-gives = Żadne źródło, które mamy, nie podaje liczby
result-worked-out = Ustalił to ten serwis. Wynik: { $value }. Cel: { $target }
contradiction-met = Z liczb wynika coś przeciwnego: osiągnięto. { $basis }
contradiction-not-met = Z liczb wynika coś przeciwnego: nie osiągnięto. { $basis }
open-no-number = Nie ma liczby, którą można by porównać z celem
open-redefined = Liczono to w inny sposób niż cel
open-no-target = Plan nie wyznacza celu liczbowego, a źródło nie podaje, czy to osiągnięto
open-no-direction = Plan podaje samą liczbę, bez słów „co najmniej” lub „co najwyżej”, a źródło nie podaje, czy to osiągnięto
open-other-unit = Wynik i cel podano w różnych jednostkach, a źródło nie podaje, czy to osiągnięto
open-no-baseline = Nie podano wartości, od której liczy się zmianę
open-not-due = Termin przypada później niż ten okres
open-no-deadline = W tym okresie nie osiągnięto; plan nie podaje terminu
chart-title = Trend: { $measure }
chart-target = Linia przerywana: cel ({ $value })
chart-steps = Linia kropkowana z kwadratami: etapy pośrednie celu, które ten serwis obliczył wstecz od ostatniego
chart-missing = Krzyżyk: brak liczby za ten okres
chart-anew = Linia pionowa: od tego miejsca liczono w inny sposób
chart-begins = Skala zaczyna się od wartości { $value }, a nie od zera
chart-no-figure = brak liczby
chart-in-points = Liczby: punkty procentowe
chart-in-million-pounds = Liczby: miliony funtów
chart-in-words = Liczby: { $unit }
date-quarter = { $number }. kwartał { $date }
punctuality-open = Nie wiadomo
planned-legend = Puste znaki oznaczają to, co planowano, a wypełnione – to, co nastąpiło. Każda linia obejmuje czas od { $first } do { $last }.
planned-one-day = Wszystkie te daty dotyczą jednego dnia: { $first }.
calendar-planned = Planowano: { $title }
calendar-closes = Ostatni dzień: { $title }
download-results-csv = Wyniki
download-results-csv-about = Jeden wiersz na miernik i okres: wartość, liczba, z czym ją porównano, status i źródło.
download-events-ics = Kalendarz
download-events-ics-about = Wydarzenia z dokładnym dniem, do programu z kalendarzem.
paper-summary = Streszczenie
paper-large-print = Streszczenie dużym drukiem
paper-whole = Cały plan
paper-poster = Plan na jednej stronie
paper-draft-mark = PROJEKT
paper-page-of = Strona { $page } z { $pages }
paper-continued = ciąg dalszy
paper-addresses = Adresy linków
paper-describe-whole = { $plan }, { $version }: cały tekst.
paper-ask-for-formats = Potrzebujesz tego w innej formie, na przykład dużym drukiem, w alfabecie Braille’a, jako tekst łatwy do czytania (Easy Read) lub wersja audio? Poproś o to, korzystając z podanych tu danych kontaktowych. Podaj, jakiej formy potrzebujesz i jak można się z tobą skontaktować.
offer-pdf = { $count ->
    [one] PDF, { $count } strona, { $size }
    [few] PDF, { $count } strony, { $size }
    [many] PDF, { $count } stron, { $size }
   *[other] PDF, { $count } strony, { $size }
}
offer-epub = EPUB (na czytniki e-booków i telefony), { $size }
offer-text = Zwykły tekst, { $size }
offer-later = { $format }, plik powstaje na życzenie
offer-pdf-later = PDF, plik powstaje na życzenie; może to potrwać kilka sekund
offer-html = Strona internetowa (HTML)
print-or-save = Drukuj lub zapisz
book-accessibility = Cała książka jest tekstem, w którym nagłówki, listy i tabele są odpowiednio oznaczone. Ilustracje, jeśli są, mają opisy. Nikt nie sprawdził zgodności książki z żadną normą.
paper-picture-in-words = Ilustracja
paper-poster-counts = Zawartość planu: { $commitments }, { $groups }.
paper-poster-selects = Na jednej stronie nie ma miejsca na wszystko. Wszystkie mierniki i cały tekst:
paper-shortened = W skrócie
paper-shortened-first = Aby streszczenie zmieściło się na { $sides } stronach, podano tylko pierwszy miernik każdej pozycji ({ $commitments }). Wszystkie mierniki są w całym planie:
paper-shortened-titles = Aby streszczenie zmieściło się na { $sides } stronach, podano tylko tytuły ({ $commitments }). Ich treść i sposób pomiaru są w całym planie:
paper-shortened-groups = Aby streszczenie zmieściło się na { $sides } stronach, podano tylko, ile pozycji jest w każdej części (łącznie: { $commitments }). Są one w całym planie:
paper-shortened-counts = Ten plan jest za długi, aby streścić go na { $sides } stronach. Jego zawartość: { $commitments }, { $groups }. Wszystko jest w całym planie:
paper-web-is-accessible = Programy, które czytają pliki PDF na głos, mogą gubić słowa w tym języku albo wypowiadać je w innej kolejności. Wersją dostępną jest strona internetowa.
preview = Podgląd
preview-error = Błąd:
preview-warning = Ostrzeżenie:
preview-note = Uwaga:
preview-help = Co zrobić:
preview-close = Zamknij
preview-errors = { $count ->
    [one] { $count } błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
}
preview-warnings = { $count ->
    [one] { $count } ostrzeżenie
    [few] { $count } ostrzeżenia
    [many] { $count } ostrzeżeń
   *[other] { $count } ostrzeżenia
}
preview-notes = { $count ->
    [one] { $count } uwaga
    [few] { $count } uwagi
    [many] { $count } uwag
   *[other] { $count } uwagi
}
preview-more = { $count ->
    [one] i jeszcze { $count }
    [few] i jeszcze { $count }
    [many] i jeszcze { $count }
   *[other] i jeszcze { $count }
}
preview-last-good = Widzisz serwis w stanie sprzed tych błędów.
preview-edited = Pokaż, co edytowano:
preview-broken = Nie ma jeszcze serwisu, który można pokazać
preview-broken-about = Gdy tylko błędy zostaną usunięte, ta strona sama pokaże serwis.
preview-waiting = Trwa odczyt serwisu
preview-workbench = Pulpit redaktora
preview-workbench-about = Dla redaktorów: co jest nie tak, co jest nowe i czego brakuje. Czytelnicy opublikowanego serwisu nigdy nie widzą tej strony.
preview-diagnostics = Co jest nie tak
preview-in-order = Treść jest w porządku.
preview-whole-site = Serwis jako całość
preview-versions = Wersje i to, co byłoby nowe
preview-versions-about = Dla każdej wersji: co zmieniłoby się dla czytelników od wersji, którą opublikowano przed nią.
preview-version = Wersja
preview-status = Status
preview-news = Nowe dla czytelników
preview-first-version = Przed nią nie opublikowano żadnej wersji.
preview-changes = { $count ->
    [0] Od wersji „{ $version }” nic się nie zmieniło.
    [one] { $count } zmiana od wersji „{ $version }”.
    [few] { $count } zmiany od wersji „{ $version }”.
    [many] { $count } zmian od wersji „{ $version }”.
   *[other] { $count } zmiany od wersji „{ $version }”.
}
preview-changes-unknown = Nie można ustalić, co się zmieniło od wersji „{ $version }”: nie ma tu jej tekstu albo tekstu tej wersji.
preview-translations-about = Dla każdego języka: ile tekstów przetłumaczono. Linki prowadzą do listy plików.
preview-language = Język
preview-texts = { $count ->
    [one] { $count } tekst
    [few] { $count } teksty
    [many] { $count } tekstów
   *[other] { $count } tekstu
}
preview-links = Strony dla redaktorów i programów
preview-schema = JSON Schema danych: { $file }
preview-diagnostics-json = Co jest nie tak, w formacie JSON
preview-no-sheet = Tego arkusza nie można utworzyć
preview-no-sheet-about = Nie wpływa to na strony serwisu. Popraw to, co tu wskazano, i wczytaj tę stronę ponownie: w jej miejscu pojawi się arkusz.
preview-requirements = Czego wymaga się od planów
preview-requirements-about = Dla każdej wersji: ile z tego, czego wymaga się od takiego planu, ktoś zaznaczył i ile kroków ma datę. Linki prowadzą do list.
