# The words of the templates, in Gujarati. This is a machine translation; no native speaker has
# reviewed it. Main terms (all of them with reasons: terms-gu.md): plan યોજના, version આવૃત્તિ,
# draft મુસદ્દો, group જૂથ, commitment and promise વચન, measure માપદંડ, metric સૂચક, target લક્ષ્યાંક,
# starting point શરૂઆતનું સ્તર, deadline સમયમર્યાદા, source સ્રોત, text લખાણ, fact હકીકત, mistake ભૂલ.
# Names and values stand uninflected: after a colon, in quotation marks, or before a postposition.
# In Gujarati the plural category `one` holds 0 and 1.

## The frame of every page

skip-to-content = મુખ્ય સામગ્રી પર જાઓ
main-navigation = મુખ્ય મેનૂ
breadcrumbs = તમે ક્યાં છો
languages = ભાષાઓ
pager = પહેલાંનું અને પછીનું પાનું
previous = પહેલાંનું
next = પછીનું
contents = અનુક્રમણિકા
back-to-contents = અનુક્રમણિકા પર પાછા જાઓ
in-this-plan = આ યોજનામાં
contact = સંપર્ક
made-with = આ સાઇટ બનાવવાનું સાધન:

## Facts and their sources

source = સ્રોત
as-printed = છપાયા મુજબ
probable-reading = કદાચ આમ હોવું જોઈએ
concerns = આના વિશે:
defects = સ્રોતમાં ભૂલો
defects-here = સ્રોતના લખાણમાં ભૂલો
defects-about = અમારી પાસેના લખાણમાં આ ભૂલો છે. કેટલીક ભૂલો લખાણ તેની ફાઇલમાંથી કાઢતી વખતે થઈ હોઈ શકે છે; ત્યાં તેમ જણાવ્યું છે. તેમાં શું છપાયું છે અને અમારા મતે શું હોવું જોઈએ તે અમે બતાવીએ છીએ.

## Editions and versions

editions = યોજનાઓ
timeline = મહત્ત્વની તારીખો
versions = આવૃત્તિઓ
from-version = આ આવૃત્તિમાંથી:
plan-at-a-glance = યોજના એક નજરે
ways-to-read = વાંચવાની રીતો
sections = યોજનાનું લખાણ
commitments = અપાયેલાં વચનો
reported = બીજાઓ શું જણાવે છે
reported-about = બીજા દસ્તાવેજો આના વિશે આમ જણાવે છે.
about-this-version = આ આવૃત્તિ વિશે
people = વ્યક્તિઓ
contacts-as-printed = સંપર્ક વિગતો, છપાયા મુજબ
contacts-out-of-date = આ સંપર્ક વિગતો જૂની થઈ ગઈ છે. તેનો ઉપયોગ કરશો નહીં.
contacts-now = હાલની સંપર્ક વિગતો
names-of-the-body = સંસ્થાનાં નામ
downloads = ડાઉનલોડ
same-as-a-file = આ જ માહિતી ફાઇલ રૂપે
whole-site = આખી સાઇટ
own-page = અલગ પાના પર ખોલો:

## Commitments and measures

measure = માપદંડ
target = લક્ષ્યાંક
baseline = શરૂઆતનું સ્તર
deadline = સમયમર્યાદા
outcome = શું તે સિદ્ધ થયું?
also-called = બીજું નામ
metric = સૂચક
metrics = સૂચકો
metrics-caption = આ વચનને લગતા સૂચકો
framework-caption = અગ્રતા પ્રમાણે સૂચકો
measures-caption = માપદંડો અને લક્ષ્યાંકો
data-source = ડેટાનો સ્રોત
where-printed = ક્યાં છપાયું છે

## Events

planned = નક્કી કરેલી તારીખ
actual = ખરેખર ક્યારે થયું
members = સભ્યો

## Documents, glossary

documents-sources = આ સાઇટ જેના પર આધારિત છે તે દસ્તાવેજો
documents-named = તેમાં જેનો ઉલ્લેખ છે તે દસ્તાવેજો
what-it-says = તેમાં શું કહ્યું છે
what-rests-on-it = તેના પર શું આધારિત છે
letters = અક્ષરો

## Other pages

print-advice = આ પાનું કાગળ પર છાપવા માટે બનાવ્યું છે. તમારા બ્રાઉઝરના પ્રિન્ટ વિકલ્પનો ઉપયોગ કરો: તે A4 કદનાં થોડાં પાનાંમાં આવી જાય છે.
read-it-at = ઓનલાઇન વાંચો:
not-found = આ સરનામે કોઈ પાનું નથી.
not-found-try = આમાંથી કોઈ પાનું જુઓ

# The words of views: messages with values, and words that the program puts into pages.

## Titles of pages

home = હોમ
title-events = ઘટનાક્રમ
title-whole = આખું લખાણ એક પાના પર
title-summary = છાપવા માટેનો સારાંશ
summary-of = સારાંશ · { $version }
title-measures = માપદંડો અને લક્ષ્યાંકો
title-figures = આંકડા
title-defects = સ્રોતમાં ભૂલો
title-documents = દસ્તાવેજો
title-glossary = શબ્દો અને ટૂંકાક્ષરો
title-contacts = સંપર્ક વિગતો
title-downloads = ડાઉનલોડ
title-not-found = પાનું મળ્યું નથી
nav-text = યોજનાનું લખાણ
nav-views = વાંચવાની બીજી રીતો

## Descriptions for search engines and link previews

describe-part = { $title }: “{ $plan }”નો ભાગ.
describe-events = “{ $title }”નું શું થયું અને ક્યારે: શું નક્કી થયું હતું, ખરેખર શું થયું, અને એવું કોણ કહે છે.
describe-whole = { $plan }, { $version }: આખું લખાણ એક પાના પર.
describe-summary = { $plan }, { $version }: કયાં વચનો અપાયાં છે અને તે કેવી રીતે માપવામાં આવે છે, કાગળનાં થોડાં પાનાંમાં.
describe-measures = { $plan }, { $version }: દરેક માપદંડ, તેના લક્ષ્યાંક, શરૂઆતના સ્તર અને સમયમર્યાદા સાથે.
describe-framework = { $plan }, { $version }: જે સૂચકો પર નજર રાખવામાં આવે છે તે, અગ્રતા પ્રમાણે.
describe-figures = { $plan }, { $version }: લખાણમાં વપરાયેલા આંકડા, દરેકના સ્રોત સાથે.
describe-defects = “{ $title }”ના સ્રોતના લખાણમાં ભૂલો: તેમાં શું છપાયું છે અને કદાચ શું હોવું જોઈએ.
describe-documents = આ સાઇટ જેના પર આધારિત છે તે દસ્તાવેજો અને તેમાં જેનો ઉલ્લેખ છે તે દસ્તાવેજો, તારીખો અને સરનામાં સાથે.
describe-document = “{ $title }” દસ્તાવેજ વિશે શું જાણવા મળ્યું છે અને કઈ હકીકતો તેના પર આધારિત છે.
describe-glossary = યોજનાઓના શબ્દો અને ટૂંકાક્ષરો, સરળ ભાષામાં.
describe-contacts = હાલમાં સંસ્થાનો સંપર્ક કેવી રીતે કરવો, અને પહેલાંની યોજનાઓમાં છપાયેલી સંપર્ક વિગતો.
describe-downloads = યોજનાઓ ડેટા રૂપે: સ્પ્રેડશીટ માટે CSV અને પ્રોગ્રામ માટે JSON.
describe-not-found = આ સરનામે કોઈ પાનું નથી.

## Levels of a plan

label-group = જૂથ
label-groups = જૂથો
label-commitment = વચન
label-commitments = વચનો
label-numbered = { $label } { $number }
label-with-value = { $label }: { $value }
count-of = { $label }: { $count }
count-measures = માપદંડો
count-numeric-targets = આંકડાવાળા લક્ષ્યાંકો
count-metrics = સૂચકો
with-certainty = { $text } ({ $certainty })

## Status of a version

status-draft = મુસદ્દો
status-consultation = અભિપ્રાય માટે ખુલ્લી
status-published = પ્રકાશિત
status-revised = સુધારેલી
status-superseded = નવી આવૃત્તિ આવી ગઈ છે
status-withdrawn = પાછી ખેંચાયેલી
held-full = પૂરું લખાણ
held-digest = બધી હકીકતો, અમારા શબ્દોમાં
held-none = લખાણ અમારી પાસે નથી
date-drafted = મુસદ્દો તૈયાર થયો
date-consulted = અભિપ્રાય માટે મુકાઈ
date-presented = રજૂ થઈ
date-approved = મંજૂર થઈ
date-published = પ્રકાશિત થઈ
date-in-force = અમલમાં આવી
date-ended = પૂરી થઈ
banner-not-held = લખાણ અમારી પાસે નથી
banner-not-held-text = અમે જાણીએ છીએ કે આ આવૃત્તિ હતી, પરંતુ તેનું લખાણ અમારી પાસે નથી. બીજા દસ્તાવેજો તેના વિશે શું કહે છે તે આ પાના પર બતાવ્યું છે.
banner-draft-text = આ મુસદ્દો છે. તે લખાયો ત્યારે અપનાવવામાં આવ્યો ન હતો, અને પછીથી અપનાવાયેલી કોઈ યોજના અલગ હોઈ શકે છે.
banner-consultation-text = આ આવૃત્તિ અભિપ્રાય માટે ખુલ્લી છે. તે અપનાવવામાં આવી નથી.
banner-superseded-text = આની જગ્યાએ પછીની આવૃત્તિ આવી ગઈ છે.
banner-withdrawn-text = આ આવૃત્તિ પાછી ખેંચી લેવામાં આવી હતી.
banner-current = તેને બદલે આ વાંચો: { $title }

## How certain facts are, and why values are missing

certainty-inferred = અમારું અનુમાન
certainty-editor = અમારું અર્થઘટન
our-reading = અમારું અનુમાન
provenance-full = યોજનામાં આ ક્યાં છે
provenance-digest = અમારા શબ્દોમાં. યોજનાનું પોતાનું લખાણ સ્રોત દસ્તાવેજમાં છે.
state-not-stated = યોજનામાં આ જણાવ્યું નથી
state-not-in-sources = અમારા સ્રોતોમાં આ જણાવ્યું નથી
state-under-review = સમીક્ષા ચાલુ છે
state-to-be-published = હવે પછી પ્રકાશિત થશે
state-not-held = જેમાં આ જણાવ્યું હોય તે લખાણ અમારી પાસે નથી
state-shares-cell-above = સ્રોતમાં ખાલી છે; ઉપરની વિગત આને પણ લાગુ પડતી હોઈ શકે, પણ તેની ખાતરી થઈ નથી
state-placeholder = સ્રોતમાં માત્ર કામચલાઉ લખાણ છે
state-redacted = સ્રોતે આ વિગત જાહેર કરી નથી
state-withdrawn = સ્રોતે આ પાછું ખેંચી લીધું છે
state-due = વચન મુજબની તારીખ: { $date }
not-applicable = લાગુ પડતું નથી

## Measures and targets

measures = કેવી રીતે માપવામાં આવે છે
measures-absent = કોઈ લક્ષ્યાંક નક્કી કરાયો નથી
measures-none = માપદંડોની યાદી નથી
measures-none-text = યોજનામાં અહીં માપદંડોની યાદી નથી
target-increase-by = { $quantity }નો વધારો
target-decrease-by = { $quantity }નો ઘટાડો
target-level = { $quantity }; યોજનામાં માત્ર આંકડો છપાયો છે, “ઓછામાં ઓછું” કે “વધુમાં વધુ” લખ્યું નથી
target-at-least = { $quantity } અથવા વધુ
target-at-most = { $quantity } અથવા ઓછું
target-increase = વધારો; યોજનામાં આંકડો આપ્યો નથી
target-decrease = ઘટાડો; યોજનામાં આંકડો આપ્યો નથી
target-maintain = કોઈ ફેરફાર નહીં
target-milestone = કંઈક કરવાનું છે
target-deliverable = કંઈક તૈયાર કરવાનું છે
target-none = માત્ર નજર રાખવામાં આવે છે; યોજનામાં કોઈ લક્ષ્યાંક નક્કી કરાયો નથી
kind-change = ચોક્કસ આંકડાનો ફેરફાર
kind-level = સ્તર
kind-trend = માત્ર દિશા
kind-milestone = સીમાચિહ્ન
kind-deliverable = તૈયાર કરવાની વસ્તુ
kind-none = માત્ર નજર રખાય છે
row-of = શું ગણવામાં આવે છે
row-scope = કોણ અથવા ક્યાં
row-measured-by = શાનાથી માપવામાં આવે છે
row-trajectory = વચ્ચેના તબક્કા
trajectory = { $start }થી { $end } સુધી, દર વર્ષે { $step } લેખે. છેલ્લો તબક્કો: { $by }
statement-success = સફળતા એટલે શું
statement-delivery = શું કરવામાં આવશે
statement-measure = તે કેવી રીતે દેખાશે
outcome-none = અમારા સ્રોતોમાં કોઈ પરિણામ નથી, તેથી આ સિદ્ધ થયું કે નહીં તે અમે કહી શકતા નથી.
outcome-nothing-measured = યોજનામાં અહીં એવું કંઈ નથી જેને પરિણામ સાથે સરખાવી શકાય, અને અમારા સ્રોતોમાં કોઈ પરિણામ પણ નથી.

## Units

unit-percent = { $value }%
unit-percentage-points = { $value } ટકાવારી પોઇન્ટ
unit-pounds = £{ $value }
unit-million-pounds = £{ $value } મિલિયન
unit-not-stated = { $value } (એકમ જણાવ્યો નથી)
unit-words = { $value } { $unit }

## Dates

date-spring = વસંત { $year }
date-summer = ઉનાળો { $year }
date-autumn = પાનખર { $year }
date-winter = શિયાળો { $year }
date-start = { $date }ની શરૂઆત
date-early = { $date } (શરૂઆતનો ગાળો)
date-mid = મધ્ય { $date }
date-late = { $date } (પાછલો ગાળો)
date-end = { $date }ની આખર
date-by = { $date } સુધીમાં
date-from = { $date }થી
date-until = { $date } સુધી
date-between = { $first }થી { $last } સુધી
reviewed = છેલ્લે તપાસ્યાની તારીખ: { $date }

## Events

event-drafting = મુસદ્દાની તૈયારી
event-consultation = જાહેર પરામર્શ
event-meeting = બેઠક
event-decision = નિર્ણય
event-publication = પ્રકાશન
event-deadline = સમયમર્યાદા
event-period = સમયગાળો
event-stamp = તારીખનો સ્ટેમ્પ
event-context = પૂર્વભૂમિકા
punctuality-later = શરૂઆતમાં નક્કી થયેલી તારીખ પછી
punctuality-in-time = શરૂઆતમાં નક્કી થયેલી તારીખ સુધીમાં
row-body = કોની બેઠક
row-time = સમય
row-place = સ્થળ
row-item = એજન્ડાનો મુદ્દો
row-paper = બેઠકનો દસ્તાવેજ
row-recommendation = ભલામણ
row-implication = અસરો: { $kind }
row-audience = કોને પૂછવામાં આવ્યું
row-opens = શરૂ થવાની તારીખ
row-closes = બંધ થવાની તારીખ
row-channel = જવાબ કેવી રીતે આપવો
row-responses = કેવા જવાબ મળ્યા

## Mistakes in the source

defects-noted = { $count ->
    [one] સ્રોતના લખાણમાં { $count } ભૂલ નોંધાઈ છે
   *[other] સ્રોતના લખાણમાં { $count } ભૂલો નોંધાઈ છે
}
gravity-minor = નાની
gravity-major = ગેરમાર્ગે દોરી શકે
gravity-blocking = અપનાવતાં પહેલાં સુધારવી જરૂરી
defect-placeholder = કામચલાઉ લખાણ
defect-count = ગણતરી મેળ ખાતી નથી
defect-unresolved = લખાણમાં રહી ગયેલો પ્રશ્ન
defect-missing = કંઈક ખૂટે છે
defect-sense = અર્થ ઊલટો છે
defect-incomplete = અધૂરું વાક્ય
defect-wording = શબ્દો
defect-misplaced = ખોટી જગ્યાએ
defect-inconsistent = એક જ વસ્તુનાં બે રૂપ
defect-date = તારીખ
defect-extraction = ફાઇલમાંથી લખાણ કાઢતાં થયેલું નુકસાન

## Facts about versions and documents

row-period = સમયગાળો
row-plan-title = શીર્ષક, છપાયા મુજબ
row-status = સ્થિતિ
row-held = લખાણ
row-document = સ્રોત દસ્તાવેજ
row-date = તારીખ
row-date-note = તારીખ વિશે
row-publisher = પ્રકાશક
row-address = સરનામું
row-archived = સંગ્રહમાં રાખેલી નકલ
row-file = વપરાયેલી ફાઇલ
row-sha256 = ફાઇલનો SHA-256
row-named-in = ઉલ્લેખ ક્યાં છે
row-named-in-text = અમારા સ્રોતોમાં આ દસ્તાવેજનો ઉલ્લેખ છે
link-live = લિંક ચાલે છે
link-dead = લિંક હવે ચાલતી નથી
link-archived = લિંક હવે ચાલતી નથી; તેની નકલ સંગ્રહમાં રાખેલી છે
link-not-checked = અમે આ લિંક તપાસી નથી
link-none = કોઈ સરનામું આપ્યું નથી
facts-resting = { $count ->
    [0] આ સાઇટ પરની કોઈ હકીકત તેના પર આધારિત નથી
    [one] આ સાઇટ પરની { $count } હકીકત તેના પર આધારિત છે
   *[other] આ સાઇટ પરની { $count } હકીકતો તેના પર આધારિત છે
}

## Contacts

channel-post = ટપાલ
channel-phone = ફોન
channel-email = ઈમેલ
channel-web = વેબસાઇટ
channel-social = સોશિયલ મીડિયા

## Downloads

download-measures-csv = માપદંડો અને લક્ષ્યાંકો
download-measures-csv-about = દરેક માપદંડ માટે એક હરોળ: વચન, લક્ષ્યાંક, શરૂઆતનું સ્તર, સમયમર્યાદા અને સ્રોત સાથે.
download-commitments-csv = વચનો
download-commitments-csv-about = દરેક વચન માટે એક હરોળ: તેનું જૂથ અને તેના માપદંડોની સંખ્યા.
download-framework-csv = કામગીરી માળખું
download-framework-csv-about = દરેક સૂચક માટે એક હરોળ: તેની અગ્રતા અને ડેટાના સ્રોત સાથે.
download-figures-csv = આંકડા
download-figures-csv-about = લખાણમાં વપરાયેલા આંકડા, છપાયા મુજબના અંકો સાથે.
download-events-csv = ઘટનાક્રમ
download-events-csv-about = નક્કી કરેલી અને ખરેખરી તારીખો, સ્રોત સાથે.
download-version-json = આ આવૃત્તિ ડેટા રૂપે
download-version-json-about = બધું એક જ ફાઇલમાં; તેનું વર્ણન JSON Schemaમાં છે.
download-plan-json = આ સાઇટની સૂચિ
download-plan-json-about = બધી આવૃત્તિઓ અને તેમના ડેટાના ચકાસણી કોડ; યોજનાઓ ભેગી કરતા પ્રોગ્રામ માટે.
download-version-schema-json = JSON Schema
download-version-schema-json-about = આવૃત્તિની JSON ફાઇલમાં શું હોય છે.
file-format = { $format }, { $size }
file-kilobytes = { $size } KB
file-megabytes = { $size } MB

## Words within texts

note = નોંધ
footnotes = પાદનોંધો
footnote = પાદનોંધ
back-to-text = લખાણ પર પાછા જાઓ
table = કોષ્ટક

## What changed

feed = ફેરફારોની ફીડ (Atom)
what-changed = શું બદલાયું
changes-about = અહીં તમે જોઈ શકો છો કે એક યોજનાની બે આવૃત્તિઓ વચ્ચે અને બે યોજનાઓ વચ્ચે શું બદલાયું.
edition-to-edition = એક યોજનાથી બીજી યોજના
other-comparisons = બીજી સરખામણીઓ
follow = ફેરફારોની જાણ મેળવો
follow-about = નવા ફેરફારો થાય ત્યારે ફીડ રીડર તમને જાણ કરી શકે છે:
changed-here = અહીં શું બદલાયું
change-note = ફેરફારો વિશે નોંધ
in-short = ટૂંકમાં
all-changes = બધા ફેરફારો
jump-to-part = આ ભાગ પર જાઓ
show-one-kind = એક પ્રકારના ફેરફાર પસંદ કરો
only-on-one-side = બેમાંથી એક જ યોજનામાં
full-text = આખું લખાણ, બધા ફેરફારો સાથે
in-the-text = લખાણમાં બતાવો
change = ફેરફાર
previous-change = પહેલાંનો ફેરફાર
next-change = પછીનો ફેરફાર
before = પહેલાં
after = પછી
reported-changes = બીજાઓએ જણાવેલા ફેરફારો
reported-changes-about = આ ફેરફારો બે લખાણની સરખામણી પરથી તારવેલા નથી. કોઈ સ્રોત તે જણાવે છે, અથવા બે દસ્તાવેજોમાં તે જુદી રીતે છપાયું છે.
aspects = બંને બાજુ-બાજુમાં, અમારા અર્થઘટન મુજબ
aspects-about = આ મુદ્દા અમે પસંદ કર્યા છે અને તેના શબ્દો અમારા છે. યોજનાઓ પોતે તેમને બાજુ-બાજુમાં મૂકતી નથી.
structure = બંનેનું માળખું કેવું છે
structure-caption = બંનેમાં શું છે અને કેટલું છે
what-is-counted = શું ગણ્યું છે
difference = તફાવત
other-forms = આ પણ જુઓ
side-by-side = બાજુ-બાજુમાં
sides-caption = બંને લખાણ, ફકરા પ્રમાણે

## Histories and topics

through-versions = આવૃત્તિ પ્રમાણે
threads = યોજનાઓમાં આવતા વિષયો
not-comparable = સરખામણી થઈ શકે તેમ નથી:
silence = “ઉલ્લેખ નથી” એટલે કે અમે લખાણમાં શોધ્યું અને તે વિષય મળ્યો નહીં. તેનો અર્થ એ નથી કે તે કામ બંધ થઈ ગયું છે.

## The sheet to sign

sign-off = મંજૂરી અને સહી
sign-off-advice = આ પાનું કાગળ પર છાપવા માટે બનાવ્યું છે. તેને છાપો, દરેક ફેરફાર ચકાસો અને સહી કરો.
sign-checked = ચકાસનાર
sign-approved = મંજૂર કરનાર
sign-name = નામ
sign-role = હોદ્દો
sign-date = તારીખ
sign-signature = સહી
sign-comment = ટિપ્પણીઓ

## What changed: the words of views

title-sign-off = સહી માટેનું પત્રક
title-history = “{ $title }”નું શું થયું
describe-changes = દરેક યોજનાની આવૃત્તિઓ વચ્ચે અને એક યોજનાથી બીજી યોજનામાં શું બદલાયું.
describe-comparison = “{ $old }”થી “{ $new }” સુધીમાં શું બદલાયું: દરેક ફેરફાર એક વાક્યમાં, પહેલાંની અને પછીની વિગત સાથે.
describe-side-by-side = “{ $old }” અને “{ $new }” બાજુ-બાજુમાં, ફકરા પ્રમાણે.
describe-sign-off = “{ $old }”થી “{ $new }” સુધીના બધા ફેરફારો એક પત્રકમાં, છાપવા અને સહી કરવા માટે.
describe-history = આ સાઇટ પરની બધી આવૃત્તિઓ અને યોજનાઓમાં “{ $title }”નું શું થયું.
describe-threads = એકથી વધુ યોજનાઓમાં આવતા વિષયો, અને દરેક યોજના તેના વિશે શું કહે છે.
from-to = “{ $old }”થી “{ $new }”
version-of-edition = { $edition }, { $version }
earlier-version = પહેલાંની
later-version = પછીની
basis-computed = બંને લખાણ પરથી તારવેલું
basis-reported = માત્ર બીજાઓએ જણાવેલું
basis-nothing = શું બદલાયું તે વિશે કોઈએ કંઈ જણાવ્યું નથી
basis-reported-by = એક સ્રોત આમ જણાવે છે
basis-compared-wording = બે દસ્તાવેજોમાં જે છપાયું છે તેની અમે સરખામણી કરી છે
reported-change = અન્ય દસ્તાવેજો પરથી
comparison-computed = બંનેનું લખાણ અમારી પાસે છે. ફેરફારોની યાદી તેમની સરખામણી કરીને તારવેલી છે; જે અમે પોતે સાથે મૂક્યું છે તેના પર નિશાની છે.
comparison-no-old-text = “{ $old }”નું લખાણ અમારી પાસે નથી, તેથી સરખાવવા માટે કંઈ નથી. આ પાના પર માત્ર બીજાઓએ જણાવેલી વિગતો છે.
comparison-no-new-text = “{ $new }”નું લખાણ અમારી પાસે નથી, તેથી સરખાવવા માટે કંઈ નથી. આ પાના પર માત્ર બીજાઓએ જણાવેલી વિગતો છે.
comparison-no-texts = બેમાંથી એકેય લખાણ અમારી પાસે નથી, તેથી સરખાવવા માટે કંઈ નથી. આ પાના પર માત્ર બીજાઓએ જણાવેલી વિગતો છે.
comparison-digest = બેમાંથી ઓછામાં ઓછું એક લખાણ અમારી પાસે શબ્દશઃ નહીં, પણ અમારા શબ્દોમાં છે. શબ્દોનો તફાવત યોજનાનો નહીં, પણ અમારો હોઈ શકે છે. આંકડા, તારીખો અને નામ યોજનાઓનાં પોતાનાં છે.
all-comparisons = બધી સરખામણીઓ
counted = { $count ->
    [one] { $count } { $one }
   *[other] { $count } { $many }
}
counted-in-form = { $count } { $form }
overview-built = પહેલાંની યોજનામાં { $old-groups } હેઠળ { $old } છે; પછીની યોજનામાં { $new-groups } હેઠળ { $new } છે.
overview-measured = પહેલાંની યોજનામાં { $old ->
    [0] માપદંડોની યાદી નથી
    [one] { $old } માપદંડ છે (આંકડાવાળા લક્ષ્યાંક સાથે: { $old-numbers })
   *[other] { $old } માપદંડો છે (આંકડાવાળા લક્ષ્યાંક સાથે: { $old-numbers })
} અને { $old-metrics ->
    [0] એક પણ સૂચક નથી
    [one] { $old-metrics } સૂચક છે
   *[other] { $old-metrics } સૂચકો છે
}. પછીની યોજનામાં { $new ->
    [0] માપદંડોની યાદી નથી
    [one] { $new } માપદંડ છે (આંકડાવાળા લક્ષ્યાંક સાથે: { $new-numbers })
   *[other] { $new } માપદંડો છે (આંકડાવાળા લક્ષ્યાંક સાથે: { $new-numbers })
} અને { $new-metrics ->
    [0] એક પણ સૂચક નથી
    [one] { $new-metrics } સૂચક છે
   *[other] { $new-metrics } સૂચકો છે
}.
overview-alone = { $old } ભાગ માત્ર પહેલાંની યોજનામાં છે અને { $new } ભાગ માત્ર પછીની યોજનામાં છે. તેનો અર્થ એ નથી કે કંઈ પડતું મુકાયું છે કે કંઈ નવું છે.
comparison-nothing-tied = એક યોજનાનો કોઈ ભાગ બીજી યોજનાના કોઈ ભાગ સાથે જોડાયેલો નથી, તેથી અહીં ફેરફારોની યાદી નથી. દરેક યોજનામાં શું છે તે નીચે જુઓ.
comparison-nothing-reported = શું બદલાયું તે વિશે કોઈએ કંઈ જણાવ્યું નથી.
comparison-unchanged = આ બે આવૃત્તિઓ વચ્ચે કંઈ બદલાયું નથી.
full-text-legend = ઉમેરાયેલા શબ્દોની નીચે લીટી દોરેલી છે અને દૂર કરાયેલા શબ્દો છેકેલા છે. સ્ક્રીન રીડર “ઉમેરાયું” અને “દૂર કરાયું” બોલે છે.
state-changed = બદલાયું
state-moved-away = અહીંથી ખસેડાયું
state-moved-here = અહીં ખસેડાયું
stood-elsewhere = પહેલાં બીજી જગ્યાએ હતું
stands-elsewhere = હવે બીજી જગ્યાએ છે
not-in-earlier = પહેલાંની આવૃત્તિમાં નથી
not-in-later = પછીની આવૃત્તિમાં નથી
side-by-side-legend = પહેલાંનું લખાણ ડાબી બાજુએ અને પછીનું લખાણ જમણી બાજુએ છે. દરેક ફેરફાર શબ્દોમાં જણાવ્યો છે.
sign-off-of-draft = “{ $old }” આવૃત્તિ અપનાવવામાં આવી હતી. “{ $new }” મંજૂરી અને સહી માટેનો મુસદ્દો છે.
sign-off-of-adopted = “{ $old }” આવૃત્તિ અપનાવવામાં આવી હતી. “{ $new }” આવૃત્તિ તેના પછી આવી અને તે પણ અપનાવવામાં આવી.
sign-off-since-draft = “{ $old }” મુસદ્દો હતો અને તે હતો તેવો જ અપનાવવામાં આવ્યો ન હતો. “{ $new }” આવૃત્તિ તેના પછી આવી.
sign-off-since-adopted = અપનાવવામાં આવેલી “{ $old }” આવૃત્તિ પછીના બધા ફેરફારો
only-in = માત્ર આ યોજનામાં: { $plan }
only-in-none = કંઈ નહીં
silence-is-no-evidence = આમાંનું કંઈ પણ બીજી યોજનાના કોઈ ભાગ સાથે ઓળખ-કોડ (id) દ્વારા કે સંપાદક દ્વારા જોડાયેલું નથી. એક યોજનામાં કોઈ બાબતનો ઉલ્લેખ ન હોય, તેનો અર્થ એ નથી કે તે પડતી મુકાઈ છે કે નવી છે.
paired-by-likeness = શબ્દો લગભગ સરખા હોવાથી એક જ ગણ્યું છે
change-number = ફેરફાર { $number }, કુલ { $count }
changed-since = “{ $version }” પછી શું બદલાયું
changed-first = આ સાઇટ પરની માહિતી મુજબ, યોજનાની આ પહેલી આવૃત્તિ છે.
changed-same = “{ $version }” પછી અહીં કંઈ બદલાયું નથી.
changed-count = { $count ->
    [one] “{ $version }” પછી અહીં { $count } ફેરફાર થયો છે
   *[other] “{ $version }” પછી અહીં { $count } ફેરફારો થયા છે
}
changed-not-held = “{ $version }”નું લખાણ અમારી પાસે નથી, તેથી અહીં શું બદલાયું તે આ સાઇટ પરથી કોઈ કહી શકે નહીં.
changed-reported = { $count ->
    [one] “{ $version }” પછી થયેલો { $count } ફેરફાર અન્ય દસ્તાવેજો પરથી જાણવા મળે છે. બેમાંથી એક અથવા બંને લખાણ અમારી પાસે નથી.
   *[other] “{ $version }” પછી થયેલા { $count } ફેરફારો અન્ય દસ્તાવેજો પરથી જાણવા મળે છે. બેમાંથી એક અથવા બંને લખાણ અમારી પાસે નથી.
}
feed-title = શું બદલાયું: { $site }
feed-version = { $plan }: { $version }
feed-comparison = શું બદલાયું: { $title }

## What a change is about, within a sentence

quoted = “{ $text }”
subject-version = યોજના
subject-labelled = { $label } “{ $name }”
subject-part = { $of } હેઠળ { $name }
subject-section = વિભાગ
subject-priority = અગ્રતા
subject-contact = સંપર્ક
subject-figure = આંકડો
subject-defect = ભૂલ
row-name = નામ
row-position = ક્રમમાં સ્થાન
row-place-in-plan = યોજનામાં સ્થાન
row-heading = મથાળું
row-tied = વચન
row-person = વ્યક્તિ
field-prose = લખાણ
field-label = તેનું લેબલ
field-defect = શાના વિશે છે
field-explanation = સમજૂતી
position = યાદીમાં ક્રમ { $place }
no-number = નંબર નથી
nothing-there = કંઈ નહીં
state-listed = { $count ->
    [one] { $count } માપદંડ
   *[other] { $count } માપદંડો
}
difference-more = { $amount } વધુ
difference-more-harder = { $amount } વધુ, તેથી સિદ્ધ કરવું વધારે મુશ્કેલ
difference-more-easier = { $amount } વધુ, તેથી સિદ્ધ કરવું વધારે સહેલું
difference-less = { $amount } ઓછું
difference-less-harder = { $amount } ઓછું, તેથી સિદ્ધ કરવું વધારે મુશ્કેલ
difference-less-easier = { $amount } ઓછું, તેથી સિદ્ધ કરવું વધારે સહેલું
count-other-groups = બીજાં મથાળાં
count-statements = નિવેદનો
count-without-measures = માપદંડ નક્કી ન થયા હોય તેવાં વચનો
count-sections = લખાણના વિભાગો
count-fewer = { $count } ઓછાં
count-same = એટલાં જ
count-more = { $count } વધુ

## Changes in a sentence

sentence-added = આ નવું છે: { $subject }.
sentence-removed = આ હવે નથી: { $subject }.
sentence-only-new = પહેલાંની યોજનામાં કંઈ પણ { $subject } સાથે જોડાયેલું નથી.
sentence-only-old = પછીની યોજનામાં કંઈ પણ { $subject } સાથે જોડાયેલું નથી.
sentence-merged = આ બધાંને ભેગાં કરવામાં આવ્યાં: { $from }. હવે: { $subject }.
sentence-merged-into = { $subject }માં આનો સમાવેશ કરવામાં આવ્યો: { $from }.
sentence-split = { $subject }ના આ ભાગ પાડવામાં આવ્યા: { $into }.
sentence-renamed = “{ $old }”નું નામ હવે “{ $new }” છે.
sentence-renumbered = { $subject }નો નવો નંબર: { $new }. પહેલાં: { $old }.
sentence-renumbered-run = સળંગ { $count } બાબતોના નંબર બદલાયા છે. પહેલી: { $first }. છેલ્લી: { $last }.
sentence-reordered = { $subject }નું નવું સ્થાન: { $new }. પહેલાં: { $old }.
sentence-moved = { $subject }ની જગ્યા બદલાઈ છે. પહેલાં: { $old }. હવે: { $new }.
sentence-regrouped = { $subject } હવે “{ $new }” હેઠળ છે. પહેલાં: “{ $old }”.
sentence-target = { $subject } માટેનો લક્ષ્યાંક બદલાયો છે. પહેલાં: { $old }. હવે: { $new }.
sentence-target-increase = { $subject } માટેનો લક્ષ્યાંક બદલાયો છે. પહેલાં: { $old }નો વધારો. હવે: { $new }નો વધારો.
sentence-target-decrease = { $subject } માટેનો લક્ષ્યાંક બદલાયો છે. પહેલાં: { $old }નો ઘટાડો. હવે: { $new }નો ઘટાડો.
sentence-target-level = { $subject } માટેનો લક્ષ્યાંક બદલાયો છે. પહેલાં: { $old }. હવે: { $new }.
sentence-target-at-least = { $subject } માટેનો લક્ષ્યાંક બદલાયો છે. પહેલાં: ઓછામાં ઓછું { $old }. હવે: ઓછામાં ઓછું { $new }.
sentence-target-at-most = { $subject } માટેનો લક્ષ્યાંક બદલાયો છે. પહેલાં: વધુમાં વધુ { $old }. હવે: વધુમાં વધુ { $new }.
sentence-state = { $subject } માટે માપવાની રીત બદલાઈ છે. પહેલાં: { $old }. હવે: { $new }.
sentence-state-set = { $subject } માટે હવે { $new } છે. પહેલાં: { $old }.
sentence-baseline = { $subject } માટેનું શરૂઆતનું સ્તર બદલાયું છે. પહેલાં: { $old }. હવે: { $new }.
sentence-trajectory = { $subject } માટેના વચ્ચેના તબક્કા બદલાયા છે. પહેલાં: { $old }. હવે: { $new }.
sentence-due-earlier = { $subject } માટેની સમયમર્યાદા વહેલી કરવામાં આવી છે. પહેલાં: { $old }. હવે: { $new }.
sentence-due-later = { $subject } માટેની સમયમર્યાદા મોડી કરવામાં આવી છે. પહેલાં: { $old }. હવે: { $new }.
sentence-due-set = { $subject } માટે હવે સમયમર્યાદા છે: { $new }.
sentence-due-withdrawn = { $subject } માટે હવે કોઈ સમયમર્યાદા નથી. પહેલાં: { $old }.
sentence-due-restated = { $subject } માટેની સમયમર્યાદાના શબ્દો બદલાયા છે. પહેલાં: { $old }. હવે: { $new }.
sentence-status = યોજનાની સ્થિતિ બદલાઈ છે. પહેલાં: “{ $old }”. હવે: “{ $new }”.
sentence-held = અમારી પાસે કેટલું લખાણ છે તે બદલાયું છે. પહેલાં: { $old }. હવે: { $new }.
sentence-date-set = “{ $subject }” માટે હવે તારીખ છે: { $new }.
sentence-date-withdrawn = “{ $subject }” માટે હવે કોઈ તારીખ નથી. પહેલાં: { $old }.
sentence-person = જણાવેલી વ્યક્તિ બદલાઈ. પહેલાં: { $old }. હવે: { $new }.
sentence-of-version = આ બદલાયું છે: { $subject }. પહેલાં: { $old }. હવે: { $new }.
sentence-date = “{ $subject }” માટેની તારીખ બદલાઈ છે. પહેલાં: { $old }. હવે: { $new }.
sentence-value = આ બદલાયું છે: { $subject }. પહેલાં: { $old }. હવે: { $new }.
sentence-source = { $subject }ના ડેટાનો સ્રોત બદલાયો છે. પહેલાં: { $old }. હવે: { $new }.
sentence-tied = { $subject } હવે બીજા વચન હેઠળ છે. પહેલાં: { $old }. હવે: { $new }.
sentence-prose-added = { $subject } માટે હવે લખાણ છે.
sentence-prose-removed = { $subject } માટે હવે લખાણ નથી.
sentence-prose-reworded = { $subject }ના લખાણના શબ્દો બદલાયા છે.
sentence-prose-corrected = { $subject }ના લખાણમાં નાની ભૂલો સુધારાઈ છે.
sentence-text-added = { $subject }માં આ વિગત ઉમેરાઈ છે: { $field }.
sentence-text-removed = { $subject }માં આ વિગત હવે નથી: { $field }.
sentence-reworded = { $subject }માં આ વિગતના શબ્દો બદલાયા છે: { $field }.
sentence-corrected = { $subject }માં આ વિગતની ભૂલ સુધારાઈ છે: { $field }.

## Kinds of changes

change-merged = ભેગું કરાયું
change-split = ભાગ પડાયા
change-added = ઉમેરાયું
change-removed = દૂર કરાયું
change-only-old = માત્ર પહેલાંની યોજનામાં
change-only-new = માત્ર પછીની યોજનામાં
change-moved = ખસેડાયું
change-target = લક્ષ્યાંક બદલાયો
change-state = માપવાની રીત બદલાઈ
change-deadline = સમયમર્યાદા બદલાઈ
change-trajectory = તબક્કા બદલાયા
change-baseline = શરૂઆતનું સ્તર બદલાયું
change-figure = આંકડો બદલાયો
change-source = ડેટાનો સ્રોત બદલાયો
change-tied = બીજા વચન હેઠળ
change-status = સ્થિતિ બદલાઈ
change-held = અમારી પાસેનું લખાણ બદલાયું
change-date = તારીખ બદલાઈ
change-contact = સંપર્ક બદલાયો
change-person = વ્યક્તિ બદલાઈ
change-renamed = નામ બદલાયું
change-renumbered = નંબર બદલાયો
change-reordered = ક્રમ બદલાયો
change-reworded = શબ્દો બદલાયા
change-corrected = ભૂલ સુધારાઈ
change-emphasis = ભાર બદલાયો
change-not-comparable = ફેરફાર નથી: સરખામણી થઈ શકે તેમ નથી

## Counts of changes

count-changes = { $count ->
    [one] { $count } ફેરફાર
   *[other] { $count } ફેરફારો
}
count-reported = { $count ->
    [one] અન્ય દસ્તાવેજો પરથી જાણવા મળેલો { $count } ફેરફાર
   *[other] અન્ય દસ્તાવેજો પરથી જાણવા મળેલા { $count } ફેરફારો
}
count-merged = { $count ->
    [one] { $count } ભેગું કરાયું
   *[other] { $count } ભેગાં કરાયાં
}
count-split = { $count }ના ભાગ પડાયા
count-added = { $count ->
    [one] { $count } ઉમેરાયું
   *[other] { $count } ઉમેરાયાં
}
count-removed = { $count ->
    [one] { $count } દૂર કરાયું
   *[other] { $count } દૂર કરાયાં
}
count-only-old = { $count } માત્ર પહેલાંની યોજનામાં
count-only-new = { $count } માત્ર પછીની યોજનામાં
count-moved = { $count ->
    [one] { $count } ખસેડાયું
   *[other] { $count } ખસેડાયાં
}
count-target = { $count ->
    [one] { $count } લક્ષ્યાંક બદલાયો
   *[other] { $count } લક્ષ્યાંકો બદલાયા
}
count-state = { $count ->
    [one] { $count } માપવાની રીત બદલાઈ
   *[other] { $count } માપવાની રીતો બદલાઈ
}
count-deadline = { $count ->
    [one] { $count } સમયમર્યાદા બદલાઈ
   *[other] { $count } સમયમર્યાદાઓ બદલાઈ
}
count-trajectory = { $count } માટે તબક્કા બદલાયા
count-baseline = { $count ->
    [one] { $count } શરૂઆતનું સ્તર બદલાયું
   *[other] { $count } શરૂઆતનાં સ્તર બદલાયાં
}
count-figure = { $count ->
    [one] { $count } આંકડો બદલાયો
   *[other] { $count } આંકડા બદલાયા
}
count-source = { $count ->
    [one] { $count } ડેટાનો સ્રોત બદલાયો
   *[other] { $count } ડેટાના સ્રોતો બદલાયા
}
count-tied = { $count } બીજા વચન હેઠળ
count-status = { $count ->
    [one] { $count } સ્થિતિ બદલાઈ
   *[other] { $count } સ્થિતિઓ બદલાઈ
}
count-held = { $count } માટે અમારી પાસેનું લખાણ બદલાયું
count-date = { $count ->
    [one] { $count } તારીખ બદલાઈ
   *[other] { $count } તારીખો બદલાઈ
}
count-contact = { $count ->
    [one] { $count } સંપર્ક બદલાયો
   *[other] { $count } સંપર્કો બદલાયા
}
count-person = { $count ->
    [one] { $count } વ્યક્તિ બદલાઈ
   *[other] { $count } વ્યક્તિઓ બદલાઈ
}
count-renamed = { $count ->
    [one] { $count } નામ બદલાયું
   *[other] { $count } નામ બદલાયાં
}
count-renumbered = { $count ->
    [one] { $count } નંબર બદલાયો
   *[other] { $count } નંબર બદલાયા
}
count-reordered = { $count } માટે ક્રમ બદલાયો
count-reworded = { $count } માટે શબ્દો બદલાયા
count-corrected = { $count } માટે ભૂલ સુધારાઈ

## Classes of changes, by consequence

class-standing = આખી યોજના
class-structure = યોજનાનું માળખું
class-commitments = અપાયેલાં વચનો
class-targets = લક્ષ્યાંકો અને માપદંડો
class-deadlines = સમયમર્યાદાઓ
class-figures = આંકડા અને ડેટા
class-people = વ્યક્તિઓ અને સંપર્ક વિગતો
class-names = નામ, નંબર અને ક્રમ
class-wording = શબ્દો
class-defects = સ્રોતમાં ભૂલો
class-corrections = નાની ભૂલોના સુધારા

## Topics and histories

threads-are-our-reading = આ જગ્યાઓ એકબીજા સાથે સંબંધિત છે એ અમારું અર્થઘટન છે. કોઈ યોજનામાં એવું કહ્યું નથી.
not-mentioned = આ આવૃત્તિમાં તેનો ઉલ્લેખ નથી. તેનો અર્થ એ નથી કે કંઈ પડતું મુકાયું છે.
history-summary = આ સાઇટ પર યોજનાઓની { $count ->
    [one] { $count } આવૃત્તિ
   *[other] { $count } આવૃત્તિઓ
} છે, અને તેમાંથી { $held } આવૃત્તિનું લખાણ છે. આ વચન લખાણવાળી { $found ->
    [one] { $found } આવૃત્તિમાં
   *[other] { $found } આવૃત્તિઓમાં
} છે.
history-this = તમે જ્યાંથી આવ્યા તે આવૃત્તિમાં છે
history-present = આ આવૃત્તિમાં છે
history-not-held = લખાણ અમારી પાસે નથી, તેથી આ સાઇટ પરથી કોઈ કહી શકે નહીં
history-not-mentioned = આ આવૃત્તિનું કોઈ વચન તેની સાથે જોડાયેલું નથી. તેનો અર્થ એ નથી કે તે પડતું મુકાયું છે.
descent-continues = “{ $version }”માંથી “{ $title }”ને આગળ વધારે છે:
descent-merged-into = “{ $version }”માં “{ $title }”નો ભાગ બન્યું:
descent-split-from = “{ $version }”માં “{ $title }”નો ભાગ હતું:
descent-renamed-from = “{ $version }”માં તેનું નામ “{ $title }” હતું:

## Downloads of comparisons

download-changes-csv = ફેરફારો
download-changes-csv-about = દરેક બદલાયેલી વિગત માટે એક હરોળ: પ્રકાર, ઓળખ-કોડ (id), અને પહેલાંની તથા પછીની વિગત સાથે.
download-changes-json = ફેરફારો ડેટા રૂપે
download-changes-json-about = તારવેલી બધી માહિતી; તેનું વર્ણન JSON Schemaમાં છે. બીજાઓએ જણાવેલા ફેરફારો તેમાં નથી.
download-changes-schema-json = ફેરફારોની JSON Schema
download-changes-schema-json-about = સરખામણીની JSON ફાઇલમાં શું હોય છે.

## What changed between two texts, said at the change. Those that end in a colon come before the words
## they speak of; screen readers say them, most readers see colours and lines instead.

diff-added = ઉમેરાયું:
diff-added-end = ઉમેરાયેલું પૂરું
diff-removed = દૂર કરાયું:
diff-removed-end = દૂર કરાયેલું પૂરું
diff-row-added = હરોળ ઉમેરાઈ:
diff-row-removed = હરોળ દૂર કરાઈ:
diff-column-added = કૉલમ ઉમેરાઈ:
diff-column-removed = કૉલમ દૂર કરાઈ:
diff-joined = ફકરા અહીં જોડાયા
diff-moved-down = નીચે ખસેડાયું.
diff-moved-up = ઉપર ખસેડાયું.
diff-old-place = તેની જૂની જગ્યા જુઓ
diff-away-down = આ અહીંથી નીચે ખસેડાયું.
diff-away-up = આ અહીંથી ઉપર ખસેડાયું.
diff-new-place = તેની નવી જગ્યા જુઓ
diff-split = ફકરાના કુલ { $count } ભાગ પડાયા, આ ભાગ { $part }:
diff-merged = { $count } ફકરા ભેગા થઈને એક થયા:
diff-format = ફોર્મેટિંગ બદલાયું, પહેલાં: { $formats }:
diff-format-end = બદલાયેલું ફોર્મેટિંગ પૂરું
diff-link-before = (પહેલાંની લિંક: { $address })
diff-style-plain = સાદું
diff-style-emphasis = ભાર આપેલું
diff-style-strong = મહત્ત્વનું
diff-style-strikethrough = છેકેલું
diff-style-code = કોડ
diff-style-link = લિંક
diff-kind-before = પહેલાં: { $kind }.
diff-within-before = પહેલાં, આની અંદર: { $kind }.
diff-another-before = પહેલાં, બીજા ભાગની અંદર: { $kind }.
diff-alone-before = પહેલાં: અલગથી.
diff-kind-part = વિભાગ
diff-kind-heading = મથાળું, સ્તર { $level }
diff-kind-paragraph = ફકરો
diff-kind-list = યાદી
diff-kind-numbered-list = નંબરવાળી યાદી
diff-kind-item = યાદીનો મુદ્દો
diff-kind-quote = અવતરણ
diff-kind-table = કોષ્ટક
diff-kind-caption = કોષ્ટકનું શીર્ષક
diff-kind-row = હરોળ
diff-kind-cell = ખાનું
diff-kind-preformatted = કોડ
diff-kind-rule = વિભાજક રેખા
diff-kind-footnote = પાદનોંધ

## Kinds of changes, and the list of them

diff-told = એક સ્રોત જણાવે છે: { $title }
diff-title = “{ $old }”થી “{ $new }” સુધીમાં શું બદલાયું
diff-count = { $count ->
    [0] કોઈ ફેરફાર નથી.
    [one] 1 ફેરફાર.
   *[other] { $count } ફેરફારો.
}
diff-is-added = ઉમેરાયું
diff-is-removed = દૂર કરાયું
diff-is-reworded = શબ્દો બદલાયા
diff-is-replaced = બદલીને બીજું મુકાયું
diff-is-renamed = નામ બદલાયું
diff-is-renumbered = નંબર બદલાયો
diff-is-formatted = ફોર્મેટિંગ બદલાયું
diff-is-moved = ખસેડાયું
diff-is-moved-and-reworded = ખસેડાયું અને શબ્દો બદલાયા
diff-is-split = ભાગ પડાયા
diff-is-merged = ભેગું કરાયું
diff-is-recast = લખાણનો પ્રકાર બદલાયો

## Languages and translations

language-name = ગુજરાતી
translation = અનુવાદ
translation-machine = આ અનુવાદ કમ્પ્યુટર પ્રોગ્રામે કર્યો છે. હજી સુધી કોઈ વ્યક્તિએ તેને તપાસ્યો નથી.
translation-part = આ પાનાના { $percent }% શબ્દોનો અનુવાદ થયો છે. બાકીનું લખાણ આ ભાષામાં છે: { $language }.
translation-none = આ પાનાના લખાણનો અનુવાદ હજી થયો નથી. લખાણની ભાષા: { $language }.
translation-stale = { $count ->
    [one] અનુવાદ ({ $date } કે તે પછી) થયા બાદ મૂળ ભાષા ({ $language })માં { $count } લખાણ બદલાયું છે. તેના પર નિશાની છે, અથવા તે મૂળ ભાષામાં બતાવ્યું છે.
   *[other] અનુવાદ ({ $date } કે તે પછી) થયા બાદ મૂળ ભાષા ({ $language })માં { $count } લખાણો બદલાયાં છે. તેમના પર નિશાની છે, અથવા તે મૂળ ભાષામાં બતાવ્યાં છે.
}
translation-compared = બંને આવૃત્તિઓનાં લખાણોની સરખામણી તે જે ભાષામાં લખાયાં તે ભાષામાં કરી છે: { $language }.
translation-read-source = મૂળ ભાષામાં હાલનું પાનું વાંચો: { $language }
out-of-date = જૂનું થઈ ગયેલું
place-line = લીટી { $number }
place-lines = લીટી { $number }
place-page = પાનું { $number }
place-pages = પાનાં { $number }
number = નંબર
value = મૂલ્ય
name-and-role = { $name }, { $role }
figure-qualified = { $qualifier } { $value }

## Other formats

other-formats = બીજાં સ્વરૂપો
format-html = વેબ પાનાં (HTML)
format-easy-read = ઈઝી રીડ (સહેલાઈથી વાંચી શકાય તેવું)
format-bsl = બ્રિટિશ સાઇન લેંગ્વેજ (BSL)માં વીડિયો
format-audio = ઑડિયો
format-large-print = મોટા અક્ષરોમાં
format-braille = બ્રેઇલ
format-video-captioned = કૅપ્શનવાળો વીડિયો
format-web = બીજી વેબસાઇટ પર
format-made = બનાવ્યાની તારીખ: { $date }
format-stale = આ સ્વરૂપ પહેલાંના લખાણ પરથી બનાવેલું છે. હાલનું લખાણ વેબ પાનાં પર છે.

## How much is translated, for editors

title-translations = કેટલો અનુવાદ થયો છે
describe-translations = સંપાદકો માટે: આ સાઇટનો દરેક ભાષામાં કેટલો અનુવાદ થયો છે, ફાઇલ પ્રમાણે.
translations-about = આ પાનું સાઇટના સંપાદકો માટે છે. સાઇટની સામગ્રીની મૂળ ભાષા: { $language }. બીજી દરેક ભાષા માટે આ પાનું ફાઇલ પ્રમાણે બતાવે છે કે કેટલાં લખાણોનો અનુવાદ થયો છે.
translations-caption = ફાઇલ પ્રમાણે લખાણો
translations-file = ફાઇલ
translations-total = બધી ફાઇલો
translations-done = અનુવાદ થયેલાં
translations-stale = જૂનાં થઈ ગયેલાં
translations-missing = અનુવાદ બાકી
translations-by = અનુવાદ કોણે કર્યો
translations-review = તપાસ
translations-share = { $count } ({ $percent }%)
translations-by-machine = કમ્પ્યુટર પ્રોગ્રામે
translations-by-machine-in-part = કમ્પ્યુટર પ્રોગ્રામે, ઓછામાં ઓછું અમુક ભાગ
translations-by-person = વ્યક્તિએ
translations-by-nobody = હજી અનુવાદ થયો નથી
translations-made = { $date } કે તે પછી
translations-not-reviewed = તપાસ થઈ નથી

## Paper, the live preview, results, required contents

title-results = પરિણામો
results-caption = શું પરિણામ આવ્યું
results-about = આ પરિણામો સ્રોતોએ આપેલાં છે. જ્યાં એવું લખ્યું હોય ત્યાં, લક્ષ્યાંક સિદ્ધ થયો કે નહીં તે આ સાઇટે આંકડા પરથી તારવ્યું છે.
results-latest-counted = દરેક માપદંડનું સૌથી તાજેતરનું પરિણામ શું કહે છે:
results-none = અમારી પાસેનો કોઈ સ્રોત આ આવૃત્તિ માટે પરિણામ આપતો નથી, તેથી કંઈ સિદ્ધ થયું કે નહીં તે અમે કહી શકતા નથી.
result = પરિણામ
result-period = સમયગાળો
result-without-source = કોઈ સ્રોત આપ્યો નથી
latest-result = સૌથી તાજેતરનું પરિણામ
title-coverage = આ યોજના પાસેથી શું અપેક્ષિત છે
coverage-about = “મળ્યું” એટલે કે યોજના ક્યાં જવાબ આપે છે તેની સંપાદકે નિશાની કરી છે, અથવા કોઈ ઘટના કે તારીખ જવાબ આપે છે. જવાબ કેટલો સારો છે તે તેમાં નક્કી કરાતું નથી. “મળ્યું નથી” એટલે કે કોઈએ કોઈ જગ્યાની નિશાની કરી નથી.
coverage-contents = આવી યોજનામાં શું જણાવાય છે
coverage-contents-caption = જરૂરી વિગતો અને તે ક્યાં છે
coverage-steps = વચ્ચેના તબક્કા
coverage-steps-caption = તબક્કા, તે ક્યારે થવાના હતા અને ક્યારે થયા
coverage-asked = શું અપેક્ષિત છે
coverage-where = તે ક્યાં છે
coverage-law = તેની અપેક્ષા કોણ રાખે છે
coverage-checked = ક્યાં તપાસ્યું:
coverage-practice = સારી પ્રથા, કાયદો નહીં
coverage-no-date = કોઈ તારીખ આપી નથી
coverage-found = મળ્યું
coverage-not-found = મળ્યું નથી
coverage-not-held = મળ્યું નથી; લખાણ અમારી પાસે નથી
coverage-contents-found = મળેલી વિગતો: { $total }માંથી { $found }
coverage-steps-found = મળેલા તબક્કા: { $total }માંથી { $found }
describe-coverage = { $plan }, { $version }: કાયદો કે સારી પ્રથા આવી યોજના પાસેથી શું અપેક્ષા રાખે છે, અને આ યોજના તેનો જવાબ ક્યાં આપે છે.
event = ઘટના
in-time = સમયસર?
planned-and-happened = શું નક્કી થયું હતું અને ખરેખર શું થયું
calendar-about = કૅલેન્ડરમાં માત્ર ચોક્કસ દિવસો છે: અમારા સ્રોતોમાં જ્યાં મહિનો કે ઋતુ આપી હોય, ત્યાં કંઈ ઉપજાવી કાઢ્યું નથી.
describe-results = { $plan }, { $version }: માપદંડોનું શું પરિણામ આવ્યું, સ્રોતો સાથે, અને લક્ષ્યાંકો સિદ્ધ થયા કે નહીં.
results-without = કુલ { $total }માંથી { $count } માપદંડનું પરિણામ અમારા સ્રોતોમાં નથી.
results-financial-year = 2026/27 જેવું વર્ષ નાણાકીય વર્ષ છે: તે 1 એપ્રિલથી 31 માર્ચ સુધી ચાલે છે.
result-none = અમારા સ્રોતોમાં કોઈ પરિણામ નથી
result-latest = { $value } ({ $period }). { $verdict }
result-no-figure = સ્રોત આંકડો આપતો નથી
result-no-data = આ સમયગાળા માટે આંકડો નથી
result-redacted = આંકડો જાહેર કરાયો નથી
result-rise = { $quantity }નો વધારો
result-fall = { $quantity }નો ઘટાડો
result-no-change = કોઈ ફેરફાર નહીં
result-value-and-change = { $value } ({ $change })
result-out-of = { $of }માંથી { $count }
result-from-to = પહેલાં { $first }, પછી { $last }
result-before = પહેલાં
result-peer = બીજાઓમાં
result-beside = { $label }, { $period }
outcome-some = અહીંના કુલ { $total }માંથી { $count } માપદંડનાં પરિણામ અમારા સ્રોતોમાં છે. આ પરિણામ ઉપર માપદંડોની બાજુમાં આપેલાં છે.
outcome-other-version = પરિણામો બીજી આવૃત્તિના લક્ષ્યાંકો સાથે સરખાવેલાં છે: { $version }.
verdict-met = સિદ્ધ થયું
verdict-not-met = સિદ્ધ થયું નથી
verdict-on-track = ધાર્યા પ્રમાણે ચાલે છે
verdict-behind = ધાર્યા કરતાં પાછળ
verdict-no-data = ડેટા નથી
verdict-redacted = જાહેર કરાયું નથી
verdict-redefined = જુદી રીતે ગણાયું
verdict-open = જાણવા મળ્યું નથી
result-stated = સ્રોત આમ જણાવે છે
result-nobody-gives = અમારી પાસેનો કોઈ સ્રોત આંકડો આપતો નથી
result-worked-out = આ સાઇટે તારવેલું. પરિણામ: { $value }. લક્ષ્યાંક: { $target }
contradiction-met = આંકડા ઊલટું કહે છે: સિદ્ધ થયું. { $basis }
contradiction-not-met = આંકડા ઊલટું કહે છે: સિદ્ધ થયું નથી. { $basis }
open-no-number = લક્ષ્યાંક સાથે સરખાવવા માટે કોઈ આંકડો નથી
open-redefined = તેની ગણતરી લક્ષ્યાંકની ગણતરી કરતાં જુદી રીતે કરી છે
open-no-target = યોજનામાં આંકડાવાળો લક્ષ્યાંક નક્કી કરાયો નથી, અને સિદ્ધ થયું કે નહીં તે સ્રોતમાં જણાવ્યું નથી
open-no-direction = યોજનામાં માત્ર આંકડો છપાયો છે, “ઓછામાં ઓછું” કે “વધુમાં વધુ” લખ્યું નથી, અને સિદ્ધ થયું કે નહીં તે સ્રોતમાં જણાવ્યું નથી
open-other-unit = પરિણામ અને લક્ષ્યાંકના એકમ જુદા છે, અને સિદ્ધ થયું કે નહીં તે સ્રોતમાં જણાવ્યું નથી
open-no-baseline = જે મૂલ્યથી ફેરફાર ગણવાનો છે તે આપ્યું નથી
open-not-due = સમયમર્યાદા આ સમયગાળા પછીની છે
open-no-deadline = આ સમયગાળામાં લક્ષ્યાંક સુધી પહોંચાયું નથી; યોજનામાં કોઈ સમયમર્યાદા આપી નથી
chart-title = વલણ: { $measure }
chart-target = તૂટક લીટી: લક્ષ્યાંક, { $value }
chart-steps = ચોરસવાળી ટપકાંની લીટી: લક્ષ્યાંકના તબક્કા, જે આ સાઇટે છેલ્લા તબક્કાથી પાછળની તરફ ગણ્યા છે
chart-missing = ચોકડી: આ સમયગાળા માટે આંકડો નથી
chart-anew = ઊભી લીટી: અહીંથી આગળની ગણતરી જુદી રીતે થાય છે
chart-begins = આલેખનો સ્કેલ { $value }થી શરૂ થાય છે, શૂન્યથી નહીં
chart-no-figure = આંકડો નથી
chart-in-points = આંકડા: ટકાવારી પોઇન્ટમાં
chart-in-million-pounds = આંકડા: મિલિયન પાઉન્ડમાં
chart-in-words = આંકડા: { $unit }
date-quarter = { $date }નો ત્રિમાસિક ગાળો { $number }
punctuality-open = જાણીતું નથી
planned-legend = ખાલી નિશાન એટલે જે નક્કી થયું હતું, ભરેલાં નિશાન એટલે જે ખરેખર થયું. દરેક લીટી { $first }થી { $last } સુધીની છે.
planned-one-day = અહીંની બધી તારીખો એક જ દિવસની છે: { $first }.
calendar-planned = નક્કી કરેલું: { $title }
calendar-closes = છેલ્લો દિવસ: { $title }
download-results-csv = પરિણામો
download-results-csv-about = દરેક માપદંડ અને સમયગાળા માટે એક હરોળ: મૂલ્ય, સંખ્યા, શાની સાથે સરખામણી કરી છે, સ્થિતિ અને સ્રોત સાથે.
download-events-ics = કૅલેન્ડર
download-events-ics-about = ઘટનાક્રમમાંના ચોક્કસ દિવસો, કૅલેન્ડર પ્રોગ્રામ માટે.
paper-summary = સારાંશ
paper-large-print = સારાંશ, મોટા અક્ષરોમાં
paper-whole = આખી યોજના
paper-poster = યોજના એક પાના પર
paper-draft-mark = મુસદ્દો
paper-page-of = પાનું { $page }, કુલ { $pages }
paper-continued = ચાલુ
paper-addresses = લિંકનાં સરનામાં
paper-describe-whole = { $plan }, { $version }: આખું લખાણ.
paper-ask-for-formats = શું તમને આ બીજા કોઈ સ્વરૂપમાં જોઈએ છે, જેમ કે મોટા અક્ષરોમાં, ઈઝી રીડ (સહેલાઈથી વાંચી શકાય તેવું), ઑડિયો કે બ્રેઇલમાં? તે માગવા માટે અહીં આપેલી સંપર્ક વિગતોનો ઉપયોગ કરો. તમને કયું સ્વરૂપ જોઈએ છે અને તમારો સંપર્ક કેવી રીતે થઈ શકે તે જણાવો.
offer-pdf = { $count ->
    [one] PDF, { $count } પાનું, { $size }
   *[other] PDF, { $count } પાનાં, { $size }
}
offer-epub = EPUB (ઈ-રીડર અને ફોન માટે), { $size }
offer-text = સાદું લખાણ, { $size }
offer-later = { $format }, તમે માગો ત્યારે બનાવાય છે
offer-pdf-later = PDF, તમે માગો ત્યારે બનાવાય છે; તેમાં થોડી સેકન્ડ લાગી શકે છે
offer-html = વેબ પાનું (HTML)
print-or-save = છાપો અથવા સાચવો
book-accessibility = આખું પુસ્તક લખાણ રૂપે છે. તેનાં મથાળાં, યાદીઓ અને કોષ્ટકો તે તરીકે ચિહ્નિત કરેલાં છે. જ્યાં ચિત્રો હોય ત્યાં તેમનું વર્ણન આપેલું છે. કોઈ ધોરણ પ્રમાણે આ પુસ્તકની ચકાસણી કોઈએ કરી નથી.
paper-picture-in-words = ચિત્ર
paper-poster-counts = આ યોજનામાં શું છે: { $commitments }, { $groups }.
paper-poster-selects = એક પાના પર બધા માટે જગ્યા નથી. બધા માપદંડો અને આખું લખાણ:
paper-shortened = ટૂંકાવેલું
paper-shortened-first = વધુમાં વધુ { $sides } પાનાંમાં સમાય તે માટે આ સારાંશમાં દરેકનો માત્ર પહેલો માપદંડ છે ({ $commitments }). બધા માપદંડો આખી યોજનામાં છે:
paper-shortened-titles = વધુમાં વધુ { $sides } પાનાંમાં સમાય તે માટે આ સારાંશમાં માત્ર શીર્ષકો છે ({ $commitments }). તેમાં શું કહેવાયું છે અને તે કેવી રીતે મપાય છે તે આખી યોજનામાં છે:
paper-shortened-groups = વધુમાં વધુ { $sides } પાનાંમાં સમાય તે માટે આ સારાંશમાં દરેક ભાગમાં કેટલાં છે તેટલું જ જણાવાયું છે; કુલ { $commitments }. તે આખી યોજનામાં છે:
paper-shortened-counts = આ યોજના { $sides } પાનાં માટે બહુ લાંબી છે. તેમાં શું છે: { $commitments }, { $groups }. તે આખી યોજનામાં છે:
paper-web-is-accessible = PDF મોટેથી વાંચી સંભળાવતા પ્રોગ્રામ આ ભાષાના શબ્દો ચૂકી જાય અથવા જુદા ક્રમમાં બોલે એવું બની શકે છે. વેબ પાનું એ સુલભ સ્વરૂપ છે.
preview = પૂર્વાવલોકન
preview-error = ભૂલ:
preview-warning = ચેતવણી:
preview-note = નોંધ:
preview-help = શું કરવું:
preview-close = બંધ કરો
preview-errors = { $count ->
    [one] { $count } ભૂલ
   *[other] { $count } ભૂલો
}
preview-warnings = { $count ->
    [one] { $count } ચેતવણી
   *[other] { $count } ચેતવણીઓ
}
preview-notes = { $count ->
    [one] { $count } નોંધ
   *[other] { $count } નોંધો
}
preview-more = { $count ->
    [one] અને બીજી { $count }
   *[other] અને બીજી { $count }
}
preview-last-good = આ ભૂલો પહેલાં સાઇટ જેવી હતી તેવી તમે જોઈ રહ્યા છો.
preview-edited = સંપાદિત કરેલું બતાવો:
preview-broken = બતાવવા માટે હજી કોઈ સાઇટ નથી
preview-broken-about = ભૂલો સુધરે કે તરત આ પાનું પોતાની મેળે સાઇટ બતાવશે.
preview-waiting = સાઇટ વંચાઈ રહી છે
preview-workbench = વર્કબેન્ચ
preview-workbench-about = સંપાદકો માટે: શું ખોટું છે, શું નવું છે અને શું ખૂટે છે. પ્રકાશિત સાઇટના વાચકોને આ પાનું કદી દેખાતું નથી.
preview-diagnostics = શું ખોટું છે
preview-in-order = સામગ્રી બરાબર છે.
preview-whole-site = આખી સાઇટ
preview-versions = આવૃત્તિઓ, અને શું નવું હશે
preview-versions-about = દરેક આવૃત્તિ માટે: તેની પહેલાં પ્રકાશિત થયેલી આવૃત્તિ પછી વાચકોને શું બદલાયેલું જોવા મળશે.
preview-version = આવૃત્તિ
preview-status = સ્થિતિ
preview-news = વાચકો માટે નવું
preview-first-version = આની પહેલાં કોઈ આવૃત્તિ પ્રકાશિત થઈ ન હતી.
preview-changes = { $count ->
    [0] “{ $version }” પછી કંઈ બદલાયું નથી.
    [one] “{ $version }” પછી { $count } ફેરફાર થયો છે.
   *[other] “{ $version }” પછી { $count } ફેરફારો થયા છે.
}
preview-changes-unknown = “{ $version }” પછી શું બદલાયું તે તારવી શકાતું નથી: તેનું લખાણ, અથવા આ આવૃત્તિનું લખાણ, અહીં નથી.
preview-translations-about = દરેક ભાષા માટે: કેટલાં લખાણોનો અનુવાદ થયો છે. લિંક પરથી ફાઇલોની યાદી ખૂલે છે.
preview-language = ભાષા
preview-texts = { $count ->
    [one] { $count } લખાણ
   *[other] { $count } લખાણો
}
preview-links = સંપાદકો અને પ્રોગ્રામ માટેનાં પાનાં
preview-schema = ડેટાની JSON Schema: { $file }
preview-diagnostics-json = શું ખોટું છે, JSON રૂપે
preview-no-sheet = આ પત્રક બનાવી શકાતું નથી
preview-no-sheet-about = સાઇટનાં પાનાં પર કોઈ અસર નથી. અહીં જણાવેલું સુધારો અને આ પાનું ફરી ખોલો: તેની જગ્યાએ પત્રક દેખાશે.
preview-requirements = યોજનાઓ પાસે શું અપેક્ષિત છે
preview-requirements-about = દરેક આવૃત્તિ માટે: આવી યોજનામાં અપેક્ષિત કેટલી વિગતોની કોઈએ નિશાની કરી છે, અને કેટલા તબક્કાની તારીખ આપી છે. લિંક પરથી યાદીઓ ખૂલે છે.
