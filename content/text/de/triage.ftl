### Sicherheitsfragen auf Deutsch. UNGEPRÜFT: Weder eine Ärztin noch ein Übersetzer hat diese Fassung geprüft (Schlüssel
### triage-unreviewed). Eine Frage fragt, was da ist; Beginn und Veränderung sind eigene Fragen. Ratschläge sagen, was zu
### tun ist, nicht was jemand hat.
### Werte: $number ist die Notrufnummer, $crisis das Krisentelefon, beide aus dem gewählten Land.

## Stufen

level-ok = Nichts aus unserer Liste gefunden
level-ok-advice = Heute kam nichts aus unserer Liste vor. Das ist keine ärztliche Untersuchung. Wenn sich hier etwas ändert, antworten Sie neu.
level-modify-programme = Ihr Programm wird angepasst
level-modify-programme-advice = Sie können beginnen. Ihr Programm lässt weg oder ändert, was nicht zu Ihnen passt.
level-routine-clinician = Machen Sie einen normalen Termin aus
level-routine-clinician-advice = Machen Sie einen normalen Termin bei Ärztin, Arzt oder Physiotherapie aus und sprechen Sie das an. Sie können sanft beginnen.
level-referral-no-lock = Bitten Sie um einen Termin bei Fachleuten
level-referral-no-lock-advice = Fragen Sie in Ihrer Arztpraxis nach einem Termin bei Fachleuten. Bewegung gehört hier zur guten Behandlung, Sie können also beginnen.
level-incomplete = Einige Fragen sind noch offen
level-incomplete-advice = Bitte beantworten Sie die offenen Fragen. Bis dahin bleiben die Übungen gesperrt, denn hinter einer offenen Frage kann etwas Wichtiges stecken.
level-prompt-clinician-2wk = Gehen Sie in den nächsten Tagen zum Arzt
level-prompt-clinician-2wk-advice = Bitte gehen Sie in wenigen Tagen zu Ärztin oder Arzt, spätestens in zwei Wochen. Die Übungen bleiben gesperrt, bis Sie untersucht wurden und Übungen erlaubt sind.
level-urgent-same-day = Holen Sie heute ärztlichen Rat
level-urgent-same-day-advice = Bitte holen Sie heute ärztlichen Rat: in Ihrer Praxis, beim ärztlichen Bereitschaftsdienst oder im Krankenhaus. Wenn Sie niemanden erreichen oder es schlimmer wird, rufen Sie { $number } an. Die Übungen bleiben gesperrt.
level-emergency-now = Holen Sie sofort Hilfe
level-emergency-now-advice = Hören Sie auf und holen Sie sofort Hilfe. Rufen Sie { $number } an oder lassen Sie sich in eine Notaufnahme bringen. Fahren Sie nicht selbst. Die Übungen bleiben gesperrt.
level-out-of-scope = Dieses Programm ist für Erwachsene
level-out-of-scope-advice = Dieses Programm ist für Menschen ab 18 Jahren. Rückenschmerzen bei Jüngeren brauchen eine eigene Behandlung. Bitte sprechen Sie mit Ihren Eltern oder einer Vertrauensperson und gehen Sie zum Arzt.

## Gruppen

triage-group-cauda-equina = Blase, Darm und Gefühl zwischen den Beinen
triage-group-at-once = Plötzliche Zeichen
triage-group-neuro = Beine, Hände und Wirbelsäule
triage-group-heart-and-vessels = Herz, Lunge und Gefäße
triage-group-injury-and-bone = Verletzung und Knochen
triage-group-infection = Infektion
triage-group-cancer = Zeichen, die man genauer ansehen sollte
triage-group-pregnancy = Schwangerschaft und Becken
triage-group-organs = Nieren, Bauch und andere Organe
triage-group-inflammatory = Gelenke, Augen und Darm
triage-group-other = Starke Schmerzen und Operationen
triage-group-exercise-readiness = Bereit für Übungen
triage-group-mental = Wie es Ihnen geht

## Antworten und Einheiten

triage-answer-yes = Ja
triage-answer-no = Nein
triage-answer-unsure = Ich bin nicht sicher
triage-answer-skipped = Überspringen
triage-unit-year = Jahr
triage-unit-years = Jahre alt
triage-unit-months = Monate
triage-unit-mmhg = mmHg

## Blase, Darm und Gefühl zwischen den Beinen

flag-ces-saddle = Haben Sie Taubheit, Kribbeln oder ein fremdes Gefühl zwischen den Beinen, um den After oder an den Genitalien?
flag-ces-saddle-help = Denken Sie ans Abwischen, Waschen und Sitzen. Eine Seite oder eine kleine Stelle zählt. Es zählt, egal wie lange es schon da ist.
flag-ces-saddle-name = verändertes Gefühl zwischen den Beinen
flag-ces-saddle-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich habe Rückenschmerzen, und das Gefühl zwischen meinen Beinen hat sich verändert.“
flag-ces-bladder-start = Haben Sie Mühe mit dem Wasserlassen: Es fängt schwer an, hört schwer auf, Sie müssen pressen, oder es geht gar nicht?
flag-ces-bladder-start-help = Ja gilt auch, wenn es nur manchmal so ist.
flag-ces-bladder-start-name = Mühe mit dem Wasserlassen
flag-ces-bladder-start-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich habe Rückenschmerzen und Mühe mit dem Wasserlassen.“
flag-ces-bladder-feeling = Hat sich das Gefühl der Blase verändert: Sie spüren den Harn nicht fließen, merken nicht, dass die Blase voll ist, oder der Drang ist schwächer oder viel stärker geworden?
flag-ces-bladder-feeling-help = Denken Sie an die letzten Male. Spüren Sie, wie der Harn fließt? Merken Sie, wann Sie müssen?
flag-ces-bladder-feeling-name = verändertes Gefühl der Blase
flag-ces-bladder-feeling-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich habe Rückenschmerzen, und das Gefühl meiner Blase hat sich verändert.“
flag-ces-bladder-leak = Verlieren Sie Harn, ob Sie es merken oder nicht?
flag-ces-bladder-leak-help = Harnverlust beim Husten oder Lachen zählt auch. Danach fragen wir, wie lange Sie das schon haben.
flag-ces-bladder-leak-name = Harnverlust
flag-ces-bladder-leak-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich habe Rückenschmerzen und verliere Harn.“
flag-ces-bowel = Hat sich die Kontrolle über den Darm verändert: Sie verlieren Stuhl, können Winde nicht halten, spüren den Stuhl nicht, oder das Gefühl, zu müssen, ist weg?
flag-ces-bowel-help = Verstopfung allein ist nicht gemeint.
flag-ces-bowel-name = veränderte Kontrolle über den Darm
flag-ces-bowel-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich habe Rückenschmerzen, und die Kontrolle über meinen Darm hat sich verändert.“
flag-ces-bilateral = Haben Sie Schmerzen, Taubheit, Kribbeln oder Schwäche, die in beide Beine ziehen?
flag-ces-bilateral-help = Es zählt auch, wenn ein Bein stärker betroffen ist oder es von einem Bein auf beide übergegangen ist.
flag-ces-bilateral-name = Beschwerden in beiden Beinen
flag-ces-bilateral-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich habe Rückenschmerzen und Beschwerden in beiden Beinen.“
flag-ces-sex = Haben sich beim Sex Gefühl oder Funktion verändert, seit die Beschwerden in Rücken oder Bein begannen? (Sie dürfen das überspringen.)
flag-ces-sex-help = Wir fragen alle Erwachsenen, weil dieselben Nerven Blase, Darm und Sexualität versorgen. Gefühl heißt weniger oder anderes Gefühl. Funktion heißt zum Beispiel Erektion, Orgasmus oder Trockenheit. Ihre Antwort bleibt auf diesem Gerät.
flag-ces-sex-name = verändertes Gefühl oder veränderte Funktion beim Sex

## Beine, Hände und Wirbelsäule

flag-neuro-progress = Ist ein Bein oder Fuß schwach, schleift ein Fuß, oder gibt ein Bein nach, weil es schwach ist und nicht weil es wehtut?
flag-neuro-progress-help = Sagen Sie auch Ja, wenn der Schmerz weg ist, das Bein oder der Fuß aber schwächer ist. Probieren Sie es: Gehen Sie ein paar Schritte auf den Fersen und auf den Zehen, neben etwas Festem zum Halten.
flag-neuro-progress-name = ein schwaches Bein oder ein schwacher Fuß
flag-neuro-progress-advice = Sagen Sie: „Mein Bein oder Fuß ist schwach geworden.“ Warten Sie nicht ab, ob es vergeht.
flag-weak-rising = Haben Schwäche, Taubheit oder Kribbeln in beiden Füßen begonnen und sind über Tage nach oben gestiegen?
flag-weak-rising-name = Schwäche, die von den Füßen aufsteigt
flag-cord = Sind Ihre Beine seit Kurzem schwer, steif, taub oder unsicher, oder sind Ihre Hände seit Kurzem ungeschickt?
flag-cord-help = Beispiele: Sie stolpern oder halten sich beim Gehen fest, Knöpfe oder Schlüssel fallen Ihnen schwer, oder beim Beugen des Nackens fährt es wie Strom den Rücken hinunter.
flag-cord-name = schwere, steife oder unsichere Beine oder ungeschickte Hände
flag-neuro-stable = Haben Sie Schmerzen, Taubheit oder Kribbeln, die in ein Bein ziehen?
flag-neuro-stable-help = Vorder-, Außen- und Rückseite des Oberschenkels zählen ebenso wie Unterschenkel und Fuß.
flag-neuro-stable-name = Beschwerden in einem Bein
flag-neuro-claudication = Schmerzen Ihre Beine beim Gehen oder Stehen, werden taub oder schwach, und wird es besser, wenn Sie sitzen oder sich vorbeugen?
flag-neuro-claudication-help = Ein typisches Zeichen: Auf einen Einkaufswagen gestützt kommen Sie weiter.
flag-neuro-claudication-name = Beinbeschwerden beim Gehen, die im Sitzen nachlassen
flag-thoracic = Sitzt der Schmerz in der Mitte des Rückens oder wie ein Gürtel um die Rippen?
flag-thoracic-help = Gemeint ist zwischen Schulterblättern und Taille, nicht das Kreuz.
flag-thoracic-name = Schmerz in der Mitte des Rückens oder um die Rippen
flag-headache-neck = Haben Sie starke Kopfschmerzen mit steifem Nacken, zusammen mit den Rückenschmerzen?
flag-headache-neck-name = Kopfschmerzen mit steifem Nacken
flag-spine-procedure = Gab es in den letzten 6 Wochen eine Nadel oder Operation an oder nahe der Wirbelsäule?
flag-spine-procedure-help = Beispiele: eine Spritze in den Rücken, eine Rückenmarksnarkose bei Geburt oder Operation, eine Entnahme von Nervenwasser.
flag-spine-procedure-name = Nadel oder Operation nahe der Wirbelsäule

## Herz, Lunge und Gefäße

flag-chest = Haben Sie Schmerz oder Druck in der Brust, oder Schmerz, der in Arm, Hals oder Kiefer zieht, der neu ist, in Ruhe kommt oder schlimmer ist als sonst?
flag-chest-help = Wenn Ihre Ärztin oder Ihr Arzt davon weiß und es genau wie immer ist, sagen Sie hier Nein.
flag-chest-name = neuer oder stärkerer Brustschmerz
flag-chest-advice = Rufen Sie sofort { $number } an. Setzen Sie sich und ruhen Sie, bis Hilfe kommt.
flag-breathless = Sind Sie kurzatmig, und ist das neu, in Ruhe oder schlimmer als sonst?
flag-breathless-help = Wenn Sie eine Lungenkrankheit haben und Ihr Atem wie immer ist, sagen Sie hier Nein. Plötzliche Atemnot oder Bluthusten ist ein Ja.
flag-breathless-name = neue oder stärkere Atemnot
flag-breathless-advice = Rufen Sie sofort { $number } an. Sitzen Sie aufrecht, bis Hilfe kommt.
flag-chest-tearing = Haben Sie einen plötzlichen, reißenden Schmerz in der Brust oder zwischen den Schulterblättern?
flag-chest-tearing-name = plötzlicher reißender Schmerz
flag-chest-tearing-advice = Rufen Sie sofort { $number } an. Liegen oder sitzen Sie still, bis Hilfe kommt.
flag-aaa-acute = Haben Sie plötzlich starke Schmerzen in Rücken, Bauch oder Flanke, und wird Ihnen dabei schwarz vor Augen, sind Sie fast oder ganz ohnmächtig, schwitzen Sie, oder klopft etwas im Bauch?
flag-aaa-acute-help = Eines davon zusammen mit dem Schmerz genügt.
flag-aaa-acute-name = plötzlicher starker Schmerz, fast ohnmächtig oder mit klopfendem Bauch
flag-aaa-acute-advice = Rufen Sie sofort { $number } an. Liegen Sie still, bis Hilfe kommt.
flag-aaa-known = Wurde Ihnen gesagt, dass Sie ein Aneurysma haben, eine erweiterte Hauptschlagader?
flag-aaa-known-help = Es heißt auch Bauchaortenaneurysma oder Aussackung der Aorta.
flag-aaa-known-name = ein bekanntes Aneurysma
flag-limb-cold = Ist ein Bein plötzlich schmerzhaft geworden und zugleich kalt, blass oder blau, oder taub?
flag-limb-cold-name = ein plötzlich kaltes, schmerzendes Bein
flag-limb-cold-advice = Rufen Sie sofort { $number } an. Halten Sie das Bein ruhig und wärmen Sie es nicht.
flag-vascular-claudication = Bekommen Sie beim Gehen Wadenschmerzen, die in Minuten weg sind, wenn Sie nur stehen bleiben?
flag-vascular-claudication-help = Wenn Sie dafür sitzen oder sich vorbeugen müssen, sagen Sie hier Nein.
flag-vascular-claudication-name = Wadenschmerz beim Gehen, der im Stehen nachlässt
flag-dvt = Ist eine Wade oder ein Bein neu geschwollen, warm, rot oder schmerzhaft?
flag-dvt-help = Es wiegt mehr nach langer Reise, Operation, Gips oder Bettruhe, aber sagen Sie auch ohne das Ja.
flag-dvt-name = eine neu geschwollene oder schmerzende Wade
flag-clot-treated = Werden Sie wegen eines Blutgerinnsels in Bein oder Lunge behandelt, oder wurden Sie es in den letzten 3 Monaten?
flag-clot-treated-name = ein behandeltes Blutgerinnsel
flag-anticoagulant = Nehmen Sie einen Blutverdünner, oder bluten Sie leichter als andere?
flag-anticoagulant-help = Beispiele: Marcumar (Phenprocoumon), Apixaban, Rivaroxaban, Dabigatran, Edoxaban, Clopidogrel, Heparinspritzen. Niedrig dosiertes ASS allein ist nicht gemeint.
flag-anticoagulant-name = ein Blutverdünner

## Verletzung und Knochen

flag-fx-major = Hatten Sie in den letzten 4 Wochen einen schweren Unfall, etwa einen Sturz aus der Höhe oder einen Zusammenstoß?
flag-fx-major-help = Etwa ein Meter oder fünf Stufen zählen. Schmerz beginnt oft erst nach Tagen, sagen Sie also auch Ja, wenn es nicht gleich wehtat.
flag-fx-major-name = ein schwerer Unfall
flag-fx-major-advice = Halten Sie sich so ruhig wie möglich. Sagen Sie: „Ich hatte einen Unfall und mein Rücken schmerzt.“
flag-fx-event = Gab es in den letzten 6 Wochen einen Sturz, Stoß oder Ruck, schweres Heben, Husten oder Niesen, oder kam ein scharfer Schmerz aus dem Nichts?
flag-fx-event-help = Auch Kleines zählt. Wir betrachten es zusammen mit Ihrem Alter und Ihren Knochen.
flag-fx-event-advice-emergency = Bleiben Sie ruhig liegen oder sitzen. Lassen Sie niemanden Ihren Rücken beugen oder strecken. Rufen Sie { $number } an.
flag-fx-event-name = Sturz, Stoß, Heben oder plötzlicher scharfer Schmerz
flag-fx-bruise = Haben Sie nach einer Verletzung einen frischen Bluterguss oder eine Schürfung über der Wirbelsäule?
flag-fx-bruise-name = frischer Bluterguss über der Wirbelsäule
flag-fx-steroid = Nehmen Sie jetzt oder nahmen Sie in den letzten 12 Monaten Kortison-Tabletten, 3 Monate oder länger oder immer wieder?
flag-fx-steroid-help = Prednison und Prednisolon sind Beispiele. Sprays zum Einatmen und Cremes zählen nicht.
flag-fx-steroid-name = Kortison-Tabletten
flag-fx-osteop = Wurde Ihnen gesagt, dass Sie schwache Knochen (Osteoporose) haben, oder brach Ihnen ein Knochen bei einem Sturz aus Standhöhe oder weniger?
flag-fx-osteop-help = Hüfte, Handgelenk, Oberarm oder Wirbel, die bei einem kleinen Sturz brachen, zählen.
flag-fx-osteop-name = Osteoporose oder ein Knochenbruch bei kleinem Sturz
flag-deformity = Hat sich die Form Ihres Rückens verändert: neuer Buckel, neue Krümmung oder Stufe, oder sind Sie kleiner geworden?
flag-deformity-help = Kleiner heißt etwa 4 cm weniger als Ihre größte Größe, oder Kleidung, die länger herabhängt als früher.
flag-deformity-name = veränderte Form des Rückens
flag-stiff-spine = Wurde Ihnen gesagt, dass Ihre Wirbelsäule steif geworden oder zusammengewachsen ist, oder wurde ein langes Stück versteift?
flag-stiff-spine-help = Beispiele: Morbus Bechterew, Morbus Forestier (DISH), oder eine Versteifung über mehrere Wirbel.
flag-stiff-spine-name = eine steife oder versteifte Wirbelsäule

## Infektion

flag-inf-fever = Haben Sie Fieber oder Schüttelfrost, oder neuen, durchnässenden Nachtschweiß und fühlen sich krank?
flag-inf-fever-help = Fieber heißt 38 °C oder mehr. Schüttelfrost, oder Nachtschweiß, der die Kleidung durchnässt, während Sie sich krank fühlen, zählt auch ohne Thermometer. Hitzewallungen wie immer sind nicht gemeint.
flag-inf-fever-name = Fieber, Schüttelfrost oder durchnässender Nachtschweiß
flag-inf-fever-advice-emergency = Sagen Sie, dass Sie Rückenschmerzen und Fieber haben, und nennen Sie jede Infektion oder Behandlung der letzten 3 Monate.
flag-inf-fever-advice = Sagen Sie: „Ich habe Rückenschmerzen und Fieber.“ Nennen Sie jede Infektion oder Behandlung der letzten 3 Monate.
flag-inf-risk = Trifft irgendetwas davon auf Sie zu?
flag-inf-risk-help = Gehen Sie die Liste einzeln durch und haken Sie an, was zutrifft. Eine Erkältung, die von selbst wegging, ist nicht gemeint.
flag-inf-risk-name = etwas, das eine Infektion wahrscheinlicher macht
feature-risk-recent-infection = Eine Infektion in den letzten 3 Monaten, die mit Antibiotika oder im Krankenhaus behandelt wurde
feature-risk-chemotherapy = Chemotherapie oder zu wenige weiße Blutkörperchen
feature-risk-immune-medicine = Eine Transplantation oder Mittel, die die Abwehr schwächen: Biologika, Kortison-Tabletten
feature-risk-hiv-untreated = HIV ohne Behandlung
feature-risk-diabetes = Diabetes
feature-risk-alcohol = Alkohol, auf den man schwer verzichten kann
feature-risk-catheter-or-urology = Ein Blasenkatheter, oder ein Eingriff an Blase oder Prostata in den letzten 3 Monaten
feature-risk-line-or-dialysis = Ein Zugang in einer Vene, oder Dialyse
feature-risk-heart-valve = Eine Entzündung einer Herzklappe, jetzt oder früher
feature-risk-dental-abscess = Ein Zahnabszess in den letzten 3 Monaten
feature-risk-operation = Irgendeine Operation in den letzten 3 Monaten
feature-risk-spine-needle = Eine Spritze oder Operation an der Wirbelsäule in den letzten 3 Monaten
feature-risk-injecting = Drogen spritzen, jetzt oder früher
feature-risk-tuberculosis = Tuberkulose oder enger Kontakt damit
flag-shingles = Haben Sie einen schmerzhaften Ausschlag mit Bläschen, streifenförmig auf einer Seite?
flag-shingles-name = ein schmerzhafter streifenförmiger Ausschlag
flag-shingles-advice = Die Behandlung wirkt am besten, wenn sie in den ersten 3 Tagen des Ausschlags beginnt.

## Zeichen, die man genauer ansehen sollte

flag-ca-history = Hatten Sie je Krebs, auch ein Myelom oder einen anderen Blutkrebs?
flag-ca-history-help = Auch lange zurückliegender Krebs zählt. Danach fragen wir, welche Art, wann, und ob Ihr Schmerz neu ist.
flag-ca-history-name = Krebs, jetzt oder früher
flag-ca-history-advice-emergency = Sagen Sie, dass Sie Krebs haben oder hatten.
flag-ca-history-advice = Sagen Sie, dass Sie Krebs hatten und dass Ihr Rücken schmerzt. Wenn Sie ein Krebszentrum haben, rufen Sie zuerst dort an.
flag-ca-weight = Haben Sie abgenommen, ohne es zu wollen?
flag-ca-weight-name = ungewollter Gewichtsverlust
flag-ca-night = Haben Sie ständigen Schmerz, den keine Lage lindert, mit starkem Schmerz in der Nacht?
flag-ca-night-help = Beim Umdrehen aufwachen und dann eine gute Lage finden ist nicht gemeint.
flag-ca-night-name = ständiger Schmerz, nachts stark
flag-ca-age = Haben Sie zum ersten Mal im Leben Rückenschmerzen?
flag-ca-age-name = erste Rückenschmerzen mit 50 oder später
flag-ca-noimprove = Ist Ihr Schmerz nach 6 Wochen Behandlung gar nicht besser geworden?
flag-ca-noimprove-name = keine Besserung nach 6 Wochen Behandlung
flag-ca-calcium = Sind Sie neben den Rückenschmerzen sehr müde, sehr durstig oder neu verstopft, und nichts erklärt es?
flag-ca-calcium-name = Müdigkeit, Durst oder Verstopfung ohne Grund
flag-ca-bones = Tun Ihnen mehrere Knochen weh, auch in Ruhe?
flag-ca-bones-name = Schmerz in mehreren Knochen in Ruhe

## Schwangerschaft und Becken

flag-ectopic = Könnten Sie schwanger sein, oder ist eine Periode überfällig, und haben Sie eines davon: Schmerz im Unterbauch oder Rücken auf einer Seite, Blutung, Schmerz an der Schulterspitze, oder wird Ihnen schwarz vor Augen oder sind Sie fast ohnmächtig?
flag-ectopic-help = Sagen Sie auch Ja, wenn Sie verhüten oder ein Test negativ war.
flag-ectopic-name = mögliche frühe Schwangerschaft mit Schmerz, Blutung oder fast ohnmächtig
flag-ectopic-advice = Gehen Sie sofort in eine Notaufnahme. Sagen Sie: „Ich könnte schwanger sein und habe Schmerzen.“
flag-pelvic-sudden = Haben Sie plötzlich starke Schmerzen im Unterbauch auf einer Seite?
flag-pelvic-sudden-name = plötzlicher starker Schmerz im Unterbauch
flag-pelvic-fever = Haben Sie Unterbauchschmerzen mit Fieber oder ungewöhnlichem Ausfluss?
flag-pelvic-fever-name = Unterbauchschmerz mit Fieber oder Ausfluss
flag-pregnant = Sind Sie schwanger?
flag-pregnant-name = Schwangerschaft
flag-pregnant-advice = Fragen Sie Hebamme, Ärztin oder Arzt, ob Übungen in dieser Schwangerschaft in Ordnung sind. Bei den meisten ist das so.
flag-gyn = Haben Sie jetzt eines davon: Blutung, regelmäßige Wehen oder ein harter Bauch, Abgang von Flüssigkeit, starke Kopfschmerzen, verändertes Sehen, Schmerz unter den Rippen, plötzliche Schwellung von Gesicht oder Händen, oder ein Kind, das sich weniger bewegt?
flag-gyn-help = Eines davon genügt.
flag-gyn-name = ein Warnzeichen in der Schwangerschaft
flag-gyn-advice = Rufen Sie sofort Ihre Geburtsklinik oder { $number } an.
flag-pregnancy-risk = Wurde Ihnen zu dieser Schwangerschaft eines davon gesagt: tief liegende Plazenta, Blasensprung, kurzer Gebärmutterhals, hoher Blutdruck, oder dass Sie sich schonen sollen?
flag-pregnancy-risk-help = Tief liegende Plazenta heißt auch Plazenta praevia. Zwillinge mit Komplikationen oder ein Kind, das langsam wächst, zählen auch.
flag-pregnancy-risk-name = eine Schwangerschaft, die mehr Betreuung braucht
flag-postpartum = Haben Sie in den letzten 12 Wochen ein Kind geboren?
flag-postpartum-name = Geburt in den letzten 12 Wochen
flag-postpartum-advice = Fragen Sie Hebamme, Ärztin oder Arzt, ab wann Sie üben können. Nach einem Kaiserschnitt muss zuerst die Narbe angesehen werden.
flag-postpartum-danger = Haben Sie seit der Geburt eines davon: Fieber, starke Blutung, starke Kopfschmerzen, oder nach einer Rückenmarksnarkose neue Zeichen an Beinen oder Blase?
flag-postpartum-danger-help = Starke Blutung heißt mehr als eine volle Binde in einer Stunde oder große Blutklumpen. Neue Zeichen an Beinen oder Blase sind Schwäche, Taubheit oder Mühe mit dem Wasserlassen.
flag-postpartum-danger-name = ein Warnzeichen nach der Geburt
flag-postpartum-danger-advice = Rufen Sie sofort Ihre Geburtsklinik oder { $number } an.

## Nieren, Bauch und andere Organe

flag-urine-blood = Haben Sie Blut im Harn gesehen?
flag-urine-blood-help = Rosa, roter oder colafarbener Harn zählt, auch ein einziges Mal und ohne Schmerz.
flag-urine-blood-name = Blut im Harn
flag-urine-burning = Brennt es beim Wasserlassen?
flag-urine-burning-name = Brennen beim Wasserlassen
flag-renal-colic = Haben Sie Schmerz in Wellen, von der Flanke bis in die Leiste?
flag-renal-colic-name = Schmerz in Wellen von der Flanke in die Leiste
flag-jaundice-vomiting = Sind Haut oder Augen gelb, oder müssen Sie immer wieder erbrechen?
flag-jaundice-vomiting-name = gelbe Haut oder anhaltendes Erbrechen
flag-meal-pain = Haben Sie nach dem Essen Bauchschmerz, der bis in den Rücken zieht?
flag-meal-pain-name = Schmerz bis in den Rücken nach dem Essen
flag-testicle = Haben Sie starke Schmerzen in einem Hoden?
flag-testicle-name = starker Schmerz in einem Hoden
flag-sickle-crisis = Haben Sie die Sichelzellkrankheit, und fühlt sich das wie eine Krise an?
flag-sickle-crisis-name = eine mögliche Sichelzellkrise

## Gelenke, Augen und Darm

flag-axspa = Begannen Ihre Rückenschmerzen vor dem Alter von 45 Jahren, und dauern sie schon länger als 3 Monate?
flag-axspa-help = Wenn ja, haken Sie bitte in der Liste an, was zutrifft.
flag-axspa-name = lange Rückenschmerzen, die vor 45 begannen
feature-spa-onset-before-35 = Es begann, bevor ich 35 war
feature-spa-wakes-second-half = Es weckt mich in der zweiten Nachthälfte
feature-spa-buttock-pain = Schmerz im Gesäß
feature-spa-better-moving = Es wird besser, wenn ich mich bewege
feature-spa-better-with-nsaid = Innerhalb von 48 Stunden nach einem entzündungshemmenden Schmerzmittel war es besser
feature-spa-relative = Eltern, Geschwister oder Kind haben eine Spondyloarthritis
feature-spa-arthritis = Ich hatte ein geschwollenes, entzündetes Gelenk
feature-spa-enthesitis = Ich hatte eine Entzündung am Sehnenansatz, zum Beispiel an der Ferse
feature-spa-psoriasis = Ich habe oder hatte Schuppenflechte
flag-uveitis = Haben Sie ein schmerzhaftes rotes Auge, oder tut Licht weh?
flag-uveitis-name = ein schmerzhaftes rotes Auge
flag-uveitis-advice = Ein schmerzhaftes rotes Auge sollte heute augenärztlich oder in einer Notaufnahme angesehen werden.
flag-bowel-disease = Haben Sie Morbus Crohn oder Colitis ulcerosa?
flag-bowel-disease-name = eine entzündliche Darmkrankheit
flag-joint-swelling = Ist ein Gelenk, eine Ferse oder ein ganzer Finger oder Zeh seit mehr als 6 Wochen geschwollen?
flag-joint-swelling-name = Schwellung von Gelenk, Ferse, Finger oder Zeh

## Starke Schmerzen und Operationen

flag-since-last = Hat seit dem letzten Mal etwas davon begonnen: plötzlicher oder sehr starker Schmerz irgendwo, Schmerz in Wellen oder beim Wasserlassen, ein kaltes oder blasses Bein, schwache oder taube Füße, ein steifer Nacken mit Kopfschmerzen, oder eine Ohnmacht?
flag-since-last-help = Auch das zählt: Schmerz in der Mitte des Rückens oder um die Rippen, Schmerz im Unterbauch oder in einem Hoden, ein frischer Bluterguss über der Wirbelsäule, eine Sichelzellkrise, und Blutung oder fast ohnmächtig sein, wenn Sie schwanger sein könnten. Wenn Sie Ja sagen, fragen wir nach jedem davon neu.
flag-since-last-name = etwas Neues seit dem letzten Mal
flag-severe-uncontrolled = Ist der Schmerz so stark, dass Sie nicht stehen können oder zwei Nächte hintereinander nicht schlafen konnten?
flag-severe-uncontrolled-name = Schmerz zu stark zum Stehen oder Schlafen
flag-surgery = Wurden Sie in den letzten 12 Monaten an Wirbelsäule, Hüfte, Bauch oder Schulter operiert?
flag-surgery-help = Eingriffe durchs Schlüsselloch zählen. Wir fragen nach Art und Tag, weil die Heilung verschieden lange dauert.
flag-surgery-name = eine Operation in den letzten 12 Monaten
flag-surgery-advice-emergency = Sagen Sie, dass Sie operiert wurden.
flag-surgery-advice = Fragen Sie das Team, das Sie operiert hat, was Sie tun dürfen und ab wann.

## Bereit für Übungen

flag-exertion-new = Bekommen Sie bei Anstrengung Schmerz oder Enge in der Brust, werden ohnmächtig oder kurzatmig, und ist das neu oder verändert?
flag-exertion-new-help = Anstrengung ist zum Beispiel Treppensteigen oder schnelles Gehen.
flag-exertion-new-name = neuer Brustschmerz, Ohnmacht oder Atemnot bei Anstrengung
flag-exertion-new-advice = Ruhen Sie, bis Sie untersucht wurden. Wenn es in Ruhe kommt oder nicht in 5 Minuten vergeht, rufen Sie { $number } an.
flag-fainting = Waren Sie in den letzten Monaten ohne klaren Grund ohnmächtig?
flag-fainting-name = Ohnmacht ohne Grund
flag-heart-known = Haben Sie eine Herzkrankheit?
flag-heart-known-help = Beispiele: verengte Herzkranzgefäße, ein früherer Herzinfarkt, Herzschwäche, ein Klappenfehler oder Rhythmusstörungen.
flag-heart-known-name = eine Herzkrankheit
flag-bp-high = Wurde Ihnen gesagt, dass Ihr Blutdruck hoch ist?
flag-bp-high-help = Sagen Sie auch Ja, wenn Tabletten ihn senken.
flag-bp-high-name = hoher Blutdruck
flag-falls = Sind Sie in den letzten 12 Monaten gestürzt, oder sind Sie seit Langem unsicher auf den Beinen?
flag-falls-help = Wenn die Unsicherheit neu ist oder zunimmt, sagen Sie hier Ja und auch bei der Frage nach schweren oder unsicheren Beinen.
flag-falls-name = Stürze oder Unsicherheit

## Wie es Ihnen geht

flag-mental-crisis = Haben Sie Gedanken, sich etwas anzutun oder nicht mehr leben zu wollen? (Sie dürfen das überspringen.)
flag-mental-crisis-help = Schmerz kann jeden zermürben. Wir fragen alle. Ihre Antwort sperrt nie Ihre Übungen und bleibt auf diesem Gerät.
flag-mental-crisis-name = Gedanken, sich etwas anzutun
flag-mental-crisis-advice = Sie müssen das nicht allein tragen. Sprechen Sie jetzt mit jemandem: Rufen Sie { $crisis } an. Wenn Sie diesen Gedanken folgen könnten, rufen Sie { $number } an und bleiben Sie bei jemandem. Bringen Sie Dinge außer Reichweite, mit denen Sie sich etwas antun könnten.

## Nachfragen

followup-changed = Hat es sich verändert oder ist etwas Neues dazugekommen, seit es zuletzt ärztlich angesehen wurde?
followup-unsure-likely = Wenn Sie wählen müssten: eher ja als nein?
followup-onset = Wann hat es begonnen?
followup-onset-last-14-days = In den letzten 14 Tagen
followup-onset-two-weeks-to-3-months = Vor 2 Wochen bis 3 Monaten
followup-onset-over-3-months = Vor mehr als 3 Monaten
followup-change = Verändert es sich?
followup-change-worse = Es wird schlimmer
followup-change-same = Es bleibt gleich
followup-change-better = Es wird besser
followup-predates-back-pain = Hatten Sie das schon lange, bevor die Beschwerden in Rücken oder Bein begannen?
followup-sensation-normal = Ist das Gefühl dort normal: Spüren Sie das Abwischen, und merken Sie, wenn etwas kommt?
followup-cannot-pass-urine = Können Sie jetzt kein Wasser lassen, oder kommt nur wenig, obwohl Sie müssen?
followup-eased-by-sitting = Kommt es beim Gehen oder Stehen und wird besser, wenn Sie sitzen oder sich vorbeugen?
followup-both-legs = Sind beide Beine schwach?
followup-came-suddenly = Kam es plötzlich, in Stunden oder wenigen Tagen?
followup-lift-foot = Können Sie im Sitzen, Ferse am Boden, den schwachen Vorfuß so hoch heben wie den anderen?
followup-heel-walk = Können Sie, mit Festhalten, fünf Schritte auf den Fersen gehen, mit beiden Füßen?
followup-toe-walk = Können Sie, mit Festhalten, fünf Schritte auf den Zehen gehen, mit beiden Füßen?
followup-chair-rise = Kann Sie das schwache Bein, mit Festhalten, so gut vom Stuhl hochdrücken wie das andere?
followup-over-days = Kam es in Stunden oder Tagen?
followup-pain-new-or-worse = Ist Ihr Schmerz neu, anders als früher, oder wird er schlimmer?
followup-procedure-leg-bladder = Gibt es seither neue Schmerzen, Schwäche oder Taubheit im Bein, oder eine Veränderung an Blase oder Darm?
followup-fever-now = Haben Sie Fieber oder Schüttelfrost?
followup-aaa-unchanged = Ist Ihr Rückenschmerz seit mehr als 3 Monaten da und unverändert?
followup-aaa-scan-in-date = Ist Ihre letzte Kontrolle des Aneurysmas aktuell, ist also keine überfällig?
followup-new-leg-symptoms = Gibt es neue Schmerzen, Taubheit oder Schwäche in einem Bein?
followup-breathless-too = Sind Sie auch kurzatmig, oder haben Sie Brustschmerzen?
followup-examined-since = Wurden Sie nach dem Unfall ärztlich untersucht?
followup-new-numb-or-weak = Gibt es seither Taubheit, Kribbeln oder Schwäche?
followup-event-kind = Was war es? Wenn mehreres geschah, wählen Sie das Erste, das passt.
followup-event-kind-fall = Ein Sturz
followup-event-kind-bump-or-jolt = Ein Stoß, Schlag oder Ruck
followup-event-kind-lift-cough-or-sneeze = Heben, Husten oder Niesen
followup-event-kind-sudden-pain-only = Ein scharfer Schmerz aus dem Nichts
followup-groin-or-no-weight = Tut seither die Leiste weh, oder können Sie ein Bein nicht belasten?
followup-steroid-three-months = Könnten es insgesamt 3 Monate oder mehr sein, alle Tabletten zusammengezählt?
followup-came-on-suddenly = Kam Ihr Rückenschmerz plötzlich?
followup-height-loss = Sind Sie kleiner oder krummer geworden?
followup-vomiting-or-collapse = Erbrechen Sie, sind Sie zusammengebrochen, oder sind Sie sehr schläfrig?
followup-spine-fracture = Ist ein Wirbel gebrochen oder eingesunken, oder brach Ihnen bei kleinen Stürzen mehr als ein Knochen?
followup-stiff-kind = Was ist es?
followup-stiff-kind-inflammation = Morbus Bechterew oder eine andere Entzündung
followup-stiff-kind-new-bone = Zusätzlicher Knochen (Morbus Forestier, DISH)
followup-stiff-kind-operation = Eine Versteifung durch Operation
followup-very-unwell = Fühlen Sie sich sehr krank, verwirrt oder sehr schläfrig, oder atmen Sie schnell?
followup-stiff-neck = Ist Ihr Nacken so steif, dass das Kinn nicht zur Brust kommt?
followup-low-white-cells = Hatten Sie in den letzten 6 Wochen Chemotherapie, oder wurde gesagt, dass Sie zu wenige weiße Blutkörperchen haben?
followup-constant-or-night = Ist der Schmerz ständig da, oder nachts stark?
followup-cancer-kind = Welche Art war es?
followup-cancer-kind-skin-or-in-situ = Basalzellkrebs der Haut (kein Melanom), oder nur frühe Zellveränderungen, genannt in situ. Ein kleiner oder früh entdeckter Krebs zählt hier nicht.
followup-cancer-kind-blood = Myelom oder ein anderer Blutkrebs
followup-cancer-kind-breast-prostate-lung-kidney-thyroid = Brust, Prostata, Lunge, Niere oder Schilddrüse
followup-cancer-kind-other = Eine andere Art
followup-cancer-year = In welchem Jahr wurde er gefunden?
followup-cancer-treatment = Werden Sie jetzt deswegen behandelt?
followup-worse-each-week = Wird der Schmerz von Woche zu Woche schlimmer?
followup-worse-on-strain = Machen Husten, Niesen oder Pressen ihn schlimmer?
followup-clothes-looser = Sind Kleidung oder Gürtel weiter geworden?
followup-wakes-most-nights = Weckt er Sie in den meisten Nächten, und keine Lage hilft?
followup-feel-unwell = Fühlen Sie sich auch krank?
followup-over-6-weeks = Dauert es schon länger als 6 Wochen?
followup-vomiting = Müssen Sie immer wieder erbrechen?
followup-first-stone = Haben Sie diese Art Schmerz zum ersten Mal?
followup-onset-age = Wie alt waren Sie, als es begann?
followup-duration-months = Wie viele Monate dauert es schon?
followup-bowel-flare-now = Ist sie gerade aktiv?
followup-surgery-kind = Was wurde operiert?
followup-surgery-kind-spine-fusion = Wirbelsäule, mit Versteifung
followup-surgery-kind-spine-other = Wirbelsäule, ohne Versteifung
followup-surgery-kind-hip-replacement = Ein neues Hüftgelenk
followup-surgery-kind-hip-other = Hüfte, eine andere Operation
followup-surgery-kind-abdomen = Bauch, auch Kaiserschnitt oder Leistenbruch
followup-surgery-kind-shoulder = Schulter
followup-surgery-kind-other = Etwas anderes
followup-surgery-on = An welchem Tag war es?
followup-hip-approach = Von welcher Seite wurde die Hüfte geöffnet?
followup-hip-approach-back = Von hinten
followup-hip-approach-front = Von vorn
followup-hip-approach-side = Von der Seite
followup-surgery-nerve-signs = Gibt es seither neue Taubheit, Schwäche oder eine Veränderung an Blase oder Darm?
followup-surgery-wound-or-fever = Haben Sie Fieber, oder ist die Wunde rot, offen oder nässt sie?
followup-heart-changed = Hat sich an Ihrem Herzen in den letzten 3 Monaten etwas geändert, oder wurde Ihnen von Übungen abgeraten?
followup-bp-upper = Wie hoch war der obere Wert bei der letzten Messung in Ruhe?
followup-bp-lower = Wie hoch war der untere Wert bei der letzten Messung in Ruhe?
followup-bp-symptoms = Haben Sie jetzt starke Kopfschmerzen, verändertes Sehen, Brustschmerz, Atemnot oder Verwirrtheit?
followup-pregnancy-okay = Hat Hebamme, Ärztin oder Arzt gesagt, dass Übungen in dieser Schwangerschaft in Ordnung sind?
followup-pregnancy-told-not = Hat Ihnen jemand von Übungen in dieser Schwangerschaft abgeraten?
followup-birth-kind = Wie war die Geburt?
followup-birth-kind-vaginal = Vaginal
followup-birth-kind-caesarean = Kaiserschnitt
followup-birth-okay = Hat Hebamme, Ärztin oder Arzt gesagt, dass Sie wieder üben können?
followup-unsteady-new = Ist die Unsicherheit neu, oder nimmt sie in den letzten 3 Monaten zu?
followup-crisis-plan = Haben Sie daran gedacht, wie Sie es tun würden, oder haben Sie es vor?
followup-crisis-safe = Fühlen Sie sich gerade fähig, sich selbst zu schützen?

## Weitere Ratschläge

triage-advice-blood-tests = Fragen Sie, ob Blutuntersuchungen sinnvoll sind.
triage-advice-hla-b27 = Fragen Sie in Ihrer Arztpraxis, ob ein Bluttest auf HLA-B27 sinnvoll ist.
triage-advice-rheumatology = Fragen Sie nach einem Termin in der Rheumatologie, bei Fachleuten für entzündete Gelenke und Wirbelsäulen.
triage-advice-measure-pressure = Lassen Sie Ihren Blutdruck in Ruhe messen, zum Beispiel in einer Apotheke, und antworten Sie dann neu.
triage-advice-standing-lock = Die Übungen sind seit { $date } gesperrt, wegen: { $flag }. Wenn Sie seither nicht untersucht wurden, folgen Sie bitte dem damaligen Rat. Danach tragen Sie es hier ein und beantworten alle Fragen neu.
triage-number-unknown = die Notrufnummer an Ihrem Ort
triage-crisis-unknown = ein Krisentelefon in Ihrer Nähe oder die Notrufnummer an Ihrem Ort

## Warum eine Stufe erreicht wurde

triage-because-yes = Sie haben Ja gesagt: { $flag }.
triage-because-unsure-yes = Sie waren nicht sicher: { $flag }. Vorsichtshalber zählt das als Ja.
triage-because-unsure-routine = Sie waren nicht sicher: { $flag }. Lassen Sie es ansehen.
triage-because-skipped = Sie haben eine Frage übersprungen, die nicht offen bleiben darf: { $flag }.
triage-because-profile = In Ihrem Profil steht { $condition }, darum zählt das als Ja: { $flag }.
triage-because-disagree = Zwei Antworten vom selben Tag sind verschieden. Die ernstere zählt: { $flag }.
triage-because-earlier = Diese Antwort ist vom { $date }.
triage-because-cleared = Das wurde am { $date } ärztlich angesehen, und Sie sagen, dass es sich nicht verändert hat.
triage-because-with = Zusammen mit: { $flag }.
triage-because-without = Mit Nein beantwortet: { $flag }.
triage-because-age = Ihr Alter zählt: { $years }.
triage-because-condition = Ihr Profil zählt: { $condition }.
triage-because-feature = Es trifft zu: { $feature }.
triage-because-count = { $count } Punkte der Liste treffen zu.
triage-because-answer = „{ $question }“: { $answer }.
triage-because-number = „{ $question }“: { $number }.
triage-because-date = „{ $question }“: { $date }.

## Ein Schmerzsprung

triage-jump-above-usual = Ihr Schmerz liegt { $points } Punkte über dem üblichen.
triage-jump-high = Ihr Schmerz ist { $pain } von 10.
triage-jump-location = Der Schmerz sitzt an einer neuen Stelle.
triage-jump-leg = In einem Bein ist etwas Neues.
triage-ask-again-unsure = Beim letzten Mal waren Sie nicht sicher.
triage-ask-again-skipped = Beim letzten Mal haben Sie das übersprungen.
triage-ask-again-old = Ihre letzte Antwort ist vom { $date }.
triage-ask-again-lock = Das wurde ärztlich angesehen, oder sollte es werden.
triage-ask-profile = In Ihrem Profil steht: { $condition }. Wenn das stimmt, sagen Sie bitte Ja.

## Worauf Sie achten sollten

triage-safety-net-nerves = Rufen Sie sofort { $number } an oder gehen Sie in eine Notaufnahme, wenn: sich das Gefühl zwischen den Beinen verändert; sich die Kontrolle über Blase oder Darm verändert; ein Bein oder Fuß schwächer wird; oder Beschwerden auf beide Beine übergehen.
triage-safety-net-heart = Rufen Sie sofort { $number } an bei Brustschmerz, plötzlicher Atemnot oder plötzlichem starkem Schmerz, bei dem Ihnen schwarz vor Augen wird oder Sie fast ohnmächtig sind.
triage-safety-net-fever = Holen Sie am selben Tag ärztlichen Rat bei Fieber mit Rückenschmerz oder bei Schmerz, den keine Lage lindert und der zunimmt.
triage-safety-net-sex = Sie haben die Frage zum Sex übersprungen. Das ist in Ordnung. Wenn sich dort Gefühl oder Funktion verändert, holen Sie am selben Tag ärztlichen Rat; zusammen mit einer Veränderung an Blase, Darm oder Gefühl zwischen den Beinen sofort.
triage-safety-net-crisis = Wenn Sie daran denken, sich etwas anzutun, rufen Sie jederzeit { $crisis } an.

## Überzeugungen, Stimmung und Umstände

triage-yellow-y-fear-name = Sorge vor Bewegung
triage-yellow-y-fear-response = Rücken sind zum Beugen und Heben gemacht. Wir beginnen klein, damit Sie sehen, was Ihr Rücken gut kann.
triage-yellow-y-expect-name = Zweifel an Besserung
triage-yellow-y-expect-response = Den meisten Menschen mit Rückenschmerzen geht es nach Wochen besser. Wir setzen kleine Ziele und sehen sie mit Ihnen an.
triage-yellow-y-mood-name = gedrückte Stimmung
triage-yellow-y-mood-response = Gedrückte Stimmung macht Schmerz schwerer zu tragen. Ein Gespräch in der Arztpraxis kann helfen. Wir halten das Programm klein.
triage-yellow-y-anx-name = Ängstlichkeit
triage-yellow-y-anx-response = Sorge und Schmerz verstärken sich. Langsames Atmen und Entspannen können helfen, ein Gespräch in der Arztpraxis auch.
triage-yellow-y-stress-name = Stress
triage-yellow-y-stress-response = Stress kann Schmerz verstärken. Wir beginnen mit Entspannen und Gehen.
triage-yellow-y-sleep-name = schlechter Schlaf
triage-yellow-y-sleep-response = Schlechter Schlaf und Schmerz hängen zusammen. Eine feste Schlafenszeit und Bewegung am Tag können helfen.
triage-yellow-y-work = Sind Sie wegen des Rückens seit mehr als 2 Wochen krankgeschrieben, oder bei der Arbeit sehr unzufrieden?
triage-yellow-y-work-name = Schwierigkeiten bei der Arbeit
triage-yellow-y-work-response = Sprechen Sie mit Arbeitgeber oder Betriebsarzt über einen schrittweisen Wiedereinstieg.
triage-yellow-y-support = Fühlen Sie sich mit Ihren Schmerzen allein?
triage-yellow-y-support-name = wenig Unterstützung
triage-yellow-y-support-response = Bewegung mit anderen kann helfen: mit Freunden, in einer Gehgruppe, in einem Kurs.
triage-yellow-y-passive = Verlassen Sie sich vor allem auf Behandlung durch andere, einen Gurt oder starke Schmerzmittel?
triage-yellow-y-passive-name = allein auf Behandlung setzen
triage-yellow-y-passive-response = Was Sie selbst tun, ergänzt, was andere für Sie tun. Nehmen Sie Ihre Mittel wie verordnet und fragen Sie dazu in Ihrer Arztpraxis. Starke Schmerzmittel können verstopfen. Wenn Sie Mühe mit dem Wasserlassen haben oder sich die Kontrolle über den Darm verändert, beantworten Sie sofort die Sicherheitsfragen neu.
triage-yellow-y-wide = Haben Sie an vielen Stellen des Körpers Schmerzen?
triage-yellow-y-wide-name = Schmerz an vielen Stellen
triage-yellow-y-wide-response = Wir beginnen mit kleinen Schritten. Erzählen Sie in der Arztpraxis auch von den anderen Stellen.

## Länder

triage-country-at = Österreich
triage-country-au = Australien
triage-country-be = Belgien
triage-country-ca = Kanada
triage-country-ch = Schweiz
triage-country-cz = Tschechien
triage-country-de = Deutschland
triage-country-dk = Dänemark
triage-country-es = Spanien
triage-country-fi = Finnland
triage-country-fr = Frankreich
triage-country-gb = Vereinigtes Königreich
triage-country-ie = Irland
triage-country-it = Italien
triage-country-lu = Luxemburg
triage-country-nl = Niederlande
triage-country-nz = Neuseeland
triage-country-pl = Polen
triage-country-pt = Portugal
triage-country-se = Schweden
triage-country-us = Vereinigte Staaten

## Zu dieser Übersetzung

triage-unreviewed = Diese Übersetzung ist ungeprüft. Im Zweifel gilt die englische Fassung oder der Rat einer Fachperson.
