# Exercises: name, how to do it (start, movement, breathing), one cue, one common mistake. Grade 6 English.

## Relaxation
exercise-breath360 = Slow breathing into the sides
exercise-breath360-how = Sit with your back supported, or lie down if that is easier. Rest your hands on your lower ribs. Breathe in through the nose for a slow count of four and feel the ribs widen. Breathe out for a slow count of six.
exercise-breath360-cue = Let the lower ribs widen, then let them go.
exercise-breath360-mistake = Breathing in hard or lifting the shoulders. Smaller and slower is better.

exercise-breath-count = Paced breathing with a count
exercise-breath-count-how = Sit with your back supported. Breathe in for four and out for six. Count each breath out, from one to ten, then start again. If you lose count, start at one.
exercise-breath-count-cue = Count the breaths out. Let the shoulders be soft.
exercise-breath-count-mistake = Turning it into a test. Losing count is part of it.

exercise-constructive-rest = Resting with bent knees
exercise-constructive-rest-how = Lie on your back with your feet flat and your knees leaning on each other. Put a folded towel under your head. Rest your hands on your belly and breathe as it comes.
exercise-constructive-rest-cue = Let the floor carry you. There is nothing to do.
exercise-constructive-rest-mistake = Pressing the low back down. Leave it as it is.

exercise-pmr = Tense and let go
exercise-pmr-how = Sit with your back supported. Gently tense one area for five seconds, then let it go for ten. Go from the feet to the legs, belly, hands, arms, shoulders and face. Keep breathing all the way through.
exercise-pmr-cue = Tense a little, let go a lot.
exercise-pmr-mistake = Tensing so hard that it hurts or cramps. Half your strength is plenty.

## Pressure
exercise-psoas-self-release = Soft pressure at the front of the hip
exercise-psoas-self-release-how = Only after a clinician has said yes to this very exercise. Lie on your back with your knees bent. Rest a soft ball just inside the hip bone. Press only as much as feels easy and keep breathing. Never press where you feel a beat.
exercise-psoas-self-release-cue = Beside the hip bone, light, easy breath.
exercise-psoas-self-release-mistake = Pressing deep into the belly. Stop at once if you feel a beat, tingling or sickness.

exercise-glute-ball = Ball against the wall, buttock
exercise-glute-ball-how = Stand sideways to a wall with a ball between the wall and the fleshy part of your buttock. Lean in a little and roll slowly over the muscle. Keep off the bone. Breathe as you go.
exercise-glute-ball-cue = Slow, mild to medium pressure, off the bone.
exercise-glute-ball-mistake = Pressing until it hurts. Mild is enough.

exercise-glute-foam = Foam roller, buttock and thigh
exercise-glute-foam-how = Sit on the roller with your hands behind you. Roll slowly over the buttock and the outside of the thigh. Keep off the bone. Breathe as you go.
exercise-glute-foam-cue = Slow, and breathe.
exercise-glute-foam-mistake = Rushing, or rolling over the low back.

## Habits
exercise-pandiculate = Wake-up stretch
exercise-pandiculate-how = Stand or lie. Stretch your arms and legs long, as you do when you yawn. Hold for three seconds, then let it melt away slowly.
exercise-pandiculate-cue = Long, then slowly soft.
exercise-pandiculate-mistake = Forcing the stretch. Go only as far as feels nice.

exercise-desk-break = Stand-up break
exercise-desk-break-how = Stand up, walk a few steps or move in any way you like for two minutes. Do it when sitting begins to bother you.
exercise-desk-break-cue = Change position. There is no perfect one.
exercise-desk-break-mistake = Standing stiffly instead of moving.

exercise-sit-variety = Changing how you sit
exercise-sit-variety-how = Rest your feet on the floor and use the backrest. Change the way you sit often: lean back, lean on your arms, sit sideways.
exercise-sit-variety-cue = Your next position is a good one.
exercise-sit-variety-mistake = Holding one stiff upright pose all day.

## Walking
exercise-walk-start = First walks
exercise-walk-start-how = Walk on flat ground at an easy pace for one to nine minutes. Split it into parts with rests if that is easier. Stop while you still feel fine.
exercise-walk-start-cue = Easy pace. Stop while it still feels fine.
exercise-walk-start-mistake = Doing too much on a good day and none on the next.

exercise-walk-plan = Steady walks
exercise-walk-plan-how = Walk ten minutes or more at a pace at which you can still talk. Add a little each week, never more than a fifth.
exercise-walk-plan-cue = A pace at which you can still talk.
exercise-walk-plan-mistake = Adding distance and speed in the same week.

exercise-walk-30 = Half-hour walks
exercise-walk-30-how = Walk thirty minutes, five days a week, briskly but still able to talk. Two walks of fifteen minutes count as well.
exercise-walk-30-cue = Brisk, and still able to talk.
exercise-walk-30-mistake = Making up for a missed day by doubling the next.

## Hip rotation
exercise-windshield = Gentle knee sway
exercise-windshield-how = Lie on your back with your knees bent and feet hip-wide. Let both knees sway a little to one side and back, then to the other. Breathe out as they go.
exercise-windshield-cue = Small and easy, like a slow pendulum.
exercise-windshield-mistake = Letting the knees drop to the floor.

exercise-ir-supine-wiper = Knee drops, feet wide
exercise-ir-supine-wiper-how = Lie on your back with your knees bent and your feet wider than your hips. Let one knee fall inward as far as is easy and bring it back. Then the other. Breathe out as it falls.
exercise-ir-supine-wiper-cue = Let the knee fall, do not push it.
exercise-ir-supine-wiper-mistake = Lifting the hip to get the knee lower.

exercise-seated-ir-slide = Seated foot slides
exercise-seated-ir-slide-how = Sit tall on a firm chair. Keep one thigh still and slide that foot outward along the floor. Hold two seconds and slide it back. Breathe as you go.
exercise-seated-ir-slide-cue = The thigh stays still, the foot moves out.
exercise-seated-ir-slide-mistake = Lifting the buttock or leaning over.

exercise-banded-ir = Seated foot pull with a band
exercise-banded-ir-how = Sit tall. Tie a band round one ankle and tie its other end to a chair leg on the other side. Pull the foot outward against the band, hold two seconds and let it back slowly.
exercise-banded-ir-cue = The pelvis stays quiet while the foot pulls.
exercise-banded-ir-mistake = A band so strong that the trunk leans.

exercise-ir-isometric = Press out at the end of the range
exercise-ir-isometric-how = Sit tall and turn one foot outward as far as is easy. Press the foot out against a wall or chair leg with a third to half of your strength for ten seconds. Count out loud so that you keep breathing.
exercise-ir-isometric-cue = Press, and count out loud.
exercise-ir-isometric-mistake = Holding the breath or pushing at full strength.

exercise-blocked-ir = Half-kneeling hip turn at the wall
exercise-blocked-ir-how = Half-kneel with the outside of your front hip against a wall. Let the wall hold the pelvis still. Turn the front thigh inward, hold three seconds and come back. Breathe out as you turn.
exercise-blocked-ir-cue = The wall holds the pelvis, the thigh turns.
exercise-blocked-ir-mistake = Turning the whole body instead of the thigh.

exercise-hip-9090-sit = Floor sit with both knees bent to one side
exercise-hip-9090-sit-how = Sit on a cushion on the floor. Bend the front knee and the back knee to right angles, both to the same side. Sit tall and breathe for the hold. Lean on a hand if you need to.
exercise-hip-9090-sit-cue = Sit tall on the cushion and breathe.
exercise-hip-9090-sit-mistake = Forcing the back hip down. Use a higher cushion instead.

exercise-hip-9090-switch = Floor sit, knees from side to side
exercise-hip-9090-switch-how = Sit on the floor with your hands behind you and your feet wide. Turn both knees to one side, then to the other. Breathe out as they go over.
exercise-hip-9090-switch-cue = Wide feet, slow turn.
exercise-hip-9090-switch-mistake = Dropping the knees. Let them down slowly.

exercise-hip-9090-lift = Floor sit, back foot lift
exercise-hip-9090-lift-how = Sit with both knees bent to one side. Keep the chest tall and lift the back foot a little off the floor. Hold three seconds and lower it slowly.
exercise-hip-9090-lift-cue = Tall chest, small lift.
exercise-hip-9090-lift-mistake = Leaning away to get the foot higher.

exercise-hip-airplane-supp = One-leg hinge and turn, holding on
exercise-hip-airplane-supp-how = Stand on one leg and hold a chair or counter with both hands. Lean forward a little from the hip. Slowly open the pelvis to the side, then close it again. Breathe as you go.
exercise-hip-airplane-supp-cue = Turn the pelvis over a quiet standing leg.
exercise-hip-airplane-supp-mistake = Turning fast or bending the back.

exercise-hip-airplane-touch = One-leg hinge and turn, fingertips
exercise-hip-airplane-touch-how = As with both hands, but touch the counter with your fingertips only. Open and close the pelvis slowly.
exercise-hip-airplane-touch-cue = Fingertips only, slow turn.
exercise-hip-airplane-touch-mistake = Letting go before it is steady.

exercise-hip-airplane = One-leg hinge and turn, free
exercise-hip-airplane-how = Stand on one leg near a wall. Lean forward from the hip. Open the pelvis to the side, hold two seconds and close it.
exercise-hip-airplane-cue = Every degree under control. Start small.
exercise-hip-airplane-mistake = Chasing range instead of control.

exercise-quad-rockback = Rock back on hands and knees
exercise-quad-rockback-how = Get on hands and knees with the knees wide. Move your hips back toward your heels as far as is easy, then come forward. Breathe out as you go back.
exercise-quad-rockback-cue = Knees wide, back easy.
exercise-quad-rockback-mistake = Pushing into a pinch at the front of the hip.

## Hip flexor length
exercise-halfkneel-hf = Half-kneeling hip stretch
exercise-halfkneel-hf-how = Kneel on one knee with a pad under it. Tuck the pelvis under and squeeze that buttock. Glide forward a little until you feel a mild stretch at the front of the hip. Hold and breathe.
exercise-halfkneel-hf-cue = Tuck first, then glide a little.
exercise-halfkneel-hf-mistake = Arching the back to go further forward.

exercise-halfkneel-reach = Half-kneeling hip stretch with a reach
exercise-halfkneel-reach-how = Take the half-kneeling stretch. Reach the arm of the kneeling side up and a little over to the other side. Hold and breathe.
exercise-halfkneel-reach-cue = Reach up before you reach over.
exercise-halfkneel-reach-mistake = Losing the tuck of the pelvis.

exercise-hf-supine-edge = Leg hang from the edge of the bed
exercise-hf-supine-edge-how = Lie on your back at the edge of a firm bed. Hold one knee toward you so that the low back stays flat. Let the other leg hang over the edge. Hold and breathe.
exercise-hf-supine-edge-cue = Back flat, leg heavy.
exercise-hf-supine-edge-mistake = Letting the back arch as the leg hangs.

exercise-hf-standing = Standing hip stretch
exercise-hf-standing-how = Hold a counter and step one foot back. Tuck the pelvis under and bend the front knee a little until you feel a mild stretch at the front of the back hip. Hold and breathe.
exercise-hf-standing-cue = Tuck the pelvis, stay tall.
exercise-hf-standing-mistake = A step so long that the back arches.

exercise-couch = Kneeling stretch with the foot up the wall
exercise-couch-how = Kneel on one knee close to a wall with the shin up the wall and a pad under the knee. Keep the ribs down and tuck the pelvis. Stay in a small range. Hold and breathe.
exercise-couch-cue = Ribs down, tuck, small range.
exercise-couch-mistake = Going upright by arching the back.

## Hip flexor strength and marching
exercise-march-supine = Lying heel lifts
exercise-march-supine-how = Lie on your back with your knees bent. Tighten the belly a little as if to cough. Lift one foot a hand's width, hold two seconds and lower it. Breathe out as you lift.
exercise-march-supine-cue = Small lift, quiet back.
exercise-march-supine-mistake = Letting the back arch as the foot comes up.

exercise-seated-march = Seated thigh lifts
exercise-seated-march-how = Sit tall near the front of a firm chair. Lift one thigh a little off the seat, hold two seconds and lower it. Breathe out as you lift.
exercise-seated-march-cue = Sit tall, do not lean back.
exercise-seated-march-mistake = Leaning back to get the knee higher.

exercise-heel-raise-march = Seated heel lifts
exercise-heel-raise-march-how = Sit tall with both feet flat. Lift one heel so that the foot stands on its toes, then lower it. Go from side to side like a slow march. Breathe as you go.
exercise-heel-raise-march-cue = Light feet, tall chest.
exercise-heel-raise-march-mistake = Sinking into the chair.

exercise-standing-march-support = Slow march holding on
exercise-standing-march-support-how = Stand beside a counter and hold on. Lift one knee to just below hip height, hold two seconds and lower it. Go from side to side. Breathe as you go.
exercise-standing-march-support-cue = Stand tall on the standing leg.
exercise-standing-march-support-mistake = Leaning back or hanging on the counter.

exercise-standing-march = Slow march
exercise-standing-march-how = Stand near a wall. Lift one knee to just below hip height, hold two seconds and lower it slowly. Go from side to side. Breathe as you go.
exercise-standing-march-cue = Slow knee, tall body.
exercise-standing-march-mistake = Swinging the leg up.

exercise-knee-drive-band = Knee drive with a band
exercise-knee-drive-band-how = Loop a band round both feet and hold on to something firm. Drive one knee up against the band, hold two seconds and lower it slowly. Breathe out as you lift.
exercise-knee-drive-band-cue = Stand tall while the knee comes up.
exercise-knee-drive-band-mistake = Bending the standing knee or the back.

exercise-boat-chair = Seated lean-back hold
exercise-boat-chair-how = Sit near the front of a firm chair with your arms crossed. Lean back a little with a long back until the belly works. Hold ten seconds and count out loud. Come back up.
exercise-boat-chair-cue = Lean as one piece, count out loud.
exercise-boat-chair-mistake = Rounding the back or holding the breath.

exercise-boat-hands = Floor lean-back with hands on the thighs
exercise-boat-hands-how = Sit on the floor with bent knees and hold the backs of your thighs. Lean back with the chest up until your arms are long. Hold and count out loud.
exercise-boat-hands-cue = Chest up, count out loud.
exercise-boat-hands-mistake = Collapsing into a round back.

exercise-boat-floor = Floor boat with bent knees
exercise-boat-floor-how = Sit on the floor, lean back and lift both feet with bent knees. Keep the chest up and the shins low. Hold and count out loud.
exercise-boat-floor-cue = Chest up, shins low, count out loud.
exercise-boat-floor-mistake = Rounding the back to keep the feet up.

## Hip extension
exercise-bridge = Bridge
exercise-bridge-how = Lie on your back with your knees bent and feet flat. Press through the heels and lift the hips until body and thighs are in line. Hold two seconds and lower. Breathe out as you lift.
exercise-bridge-cue = Press the heels, keep the ribs low.
exercise-bridge-mistake = Lifting into an arch. Stop before that.

exercise-bridge-squeeze = Bridge with a ball between the knees
exercise-bridge-squeeze-how = Lie on your back with your knees bent and a ball between them. Squeeze the ball softly and lift the hips. Hold two seconds and lower. Breathe out as you lift.
exercise-bridge-squeeze-cue = Soft squeeze, level hips.
exercise-bridge-squeeze-mistake = Squeezing so hard that the belly strains.

exercise-bridge-march = Bridge with marching feet
exercise-bridge-march-how = Lift into a bridge. Keep the pelvis level and lift one foot a little, hold two seconds and put it down. Then the other. Breathe all the way through.
exercise-bridge-march-cue = The pelvis stays level.
exercise-bridge-march-mistake = Letting one hip drop as the foot lifts.

exercise-bridge-sl = One-leg bridge
exercise-bridge-sl-how = Lie on your back with one knee bent and the other leg long. Press through the heel and lift the hips level. Hold two seconds and lower. If the back of the thigh cramps, bring the heel closer.
exercise-bridge-sl-cue = Level hips, push through the heel.
exercise-bridge-sl-mistake = Twisting the pelvis to get higher.

exercise-hip-thrust = Hip lift from a bench
exercise-hip-thrust-how = Sit on the floor with your upper back against a firm bench or sofa. Press through the heels and lift the hips until the trunk is flat. Keep the chin tucked. Breathe out as you lift.
exercise-hip-thrust-cue = Chin tucked, end flat.
exercise-hip-thrust-mistake = Arching at the top.

exercise-hinge-wall = Hip hinge to the wall
exercise-hinge-wall-how = Stand a foot's length in front of a wall with your back to it. Push the hips back with a long back until your buttocks touch the wall. Stand up tall again. Breathe out as you rise.
exercise-hinge-wall-cue = Hips back, chest long.
exercise-hinge-wall-mistake = Squatting down instead of pushing back.

exercise-hinge-dowel = Hip hinge with a stick
exercise-hinge-dowel-how = Hold a stick along your back so that it touches head, upper back and tailbone. Push the hips back and lean forward without losing the three contacts. Stand up tall. Breathe out as you rise.
exercise-hinge-dowel-cue = Three contacts, hips back.
exercise-hinge-dowel-mistake = Losing a contact. Go less deep.

exercise-hinge-free = Hip hinge, hands on the hips
exercise-hinge-free-how = Stand with your hands on your hips and soft knees. Push the hips back with a long back until you feel the backs of the thighs. Stand up tall. Breathe out as you rise.
exercise-hinge-free-cue = Hips back, chest long.
exercise-hinge-free-mistake = Looking down and rounding.

exercise-rdl = Hip hinge with light weights
exercise-rdl-how = Hold light weights in front of the thighs. Push the hips back and let the weights slide down the legs with a quiet back. Stand up tall. Breathe out as you rise.
exercise-rdl-cue = Hips back, back quiet.
exercise-rdl-mistake = Reaching for the floor with the back.

exercise-rdl-sl = One-leg hip hinge
exercise-rdl-sl-how = Stand on one leg near a wall with a light weight in the opposite hand. Push the hip back and let the free leg float behind. Keep the pelvis square. Stand up again.
exercise-rdl-sl-cue = Square pelvis, slow way down.
exercise-rdl-sl-mistake = Opening the hip to the side.

exercise-hamstring-walkout = Bridge with heel walk-outs
exercise-hamstring-walkout-how = Lift into a bridge. Walk the heels out in small steps, then back in, with the hips up. Breathe all the way through.
exercise-hamstring-walkout-cue = Small steps, hips up.
exercise-hamstring-walkout-mistake = Letting the hips sag.

exercise-hamstring-slide = Heel slides on a towel
exercise-hamstring-slide-how = Lie on your back with your heels on a towel on a smooth floor. Lift the hips. Let the heels slide away slowly, then pull them back.
exercise-hamstring-slide-cue = Slow out, strong in.
exercise-hamstring-slide-mistake = Dropping the hips on the way out.

exercise-nordic-ecc = Slow kneeling lower
exercise-nordic-ecc-how = Kneel on a pad while a helper or strap holds your ankles. Lean forward slowly as one piece and catch yourself with your hands. Breathe out as you go down.
exercise-nordic-ecc-cue = Slow as one piece, hands ready.
exercise-nordic-ecc-mistake = Bending at the hips.

## Hip abduction
exercise-clam = Side-lying knee opening
exercise-clam-how = Lie on your side with your hips and knees bent and your feet together. Open the top knee as far as the pelvis stays still. Hold two seconds and close. Breathe out as you open.
exercise-clam-cue = The pelvis stays stacked.
exercise-clam-mistake = Rolling back to open wider.

exercise-clam-band = Side-lying knee opening with a band
exercise-clam-band-how = As without the band, with a light band round the thighs just above the knees.
exercise-clam-band-cue = Light band, still pelvis.
exercise-clam-band-mistake = A band so strong that you roll back.

exercise-sl-abd = Side-lying leg lift
exercise-sl-abd-how = Lie on your side with the lower knee bent. Keep the top leg long and a little behind you with the toes pointing slightly down. Lift it a hand's width, hold one second and lower. Breathe out as you lift.
exercise-sl-abd-cue = Leg a little behind, small lift.
exercise-sl-abd-mistake = Letting the leg drift forward.

exercise-side-step = Side steps with a band
exercise-side-step-how = Put a light band round the thighs above the knees. Stand with soft knees and take small steps to one side, then back. Breathe as you go.
exercise-side-step-cue = Small steps, level hips.
exercise-side-step-mistake = Rocking the trunk from side to side.

exercise-standing-abd = Standing leg lift to the side
exercise-standing-abd-how = Stand tall and hold a counter. Lift one leg out to the side a little, with the toes forward. Hold one second and lower. Breathe out as you lift.
exercise-standing-abd-cue = Stand tall, small lift.
exercise-standing-abd-mistake = Leaning over to lift higher.

exercise-standing-abd-free = Standing leg lift to the side, free
exercise-standing-abd-free-how = As at the counter, but without holding on. Stay near a wall.
exercise-standing-abd-free-cue = Quiet standing hip, small lift.
exercise-standing-abd-free-mistake = Swinging the leg.

exercise-seated-abd = Seated knees apart against the hands
exercise-seated-abd-how = Sit tall with your hands on the outsides of your knees. Press the knees outward into your hands for three seconds, then let go. Keep breathing.
exercise-seated-abd-cue = Even pressure on both sides.
exercise-seated-abd-mistake = Pressing at full strength.

exercise-standing-ext = Standing leg lift to the back
exercise-standing-ext-how = Stand tall and hold a counter. Lift one leg a little behind you with a long knee. Hold two seconds and lower. Breathe out as you lift.
exercise-standing-ext-cue = Small lift, tall trunk.
exercise-standing-ext-mistake = Leaning forward or arching to lift higher.

## Adductors
exercise-adductor-squeeze = Lying ball squeeze
exercise-adductor-squeeze-how = Lie on your back with your knees bent and a ball or folded towel between them. Squeeze softly for five seconds and let go. Keep breathing.
exercise-adductor-squeeze-cue = Soft squeeze, easy breath.
exercise-adductor-squeeze-mistake = Squeezing at full strength.

exercise-adductor-seated = Seated ball squeeze
exercise-adductor-seated-how = Sit tall with a ball or folded towel between your knees. Squeeze softly for five seconds and let go. Keep breathing.
exercise-adductor-seated-cue = Soft squeeze, tall chest.
exercise-adductor-seated-mistake = Holding the breath.

exercise-adductor-lying = Side-lying inner leg lift
exercise-adductor-lying-how = Lie on your side with the top foot on the floor in front of you. Lift the lower leg a little, hold one second and lower. Breathe out as you lift.
exercise-adductor-lying-cue = Long leg, small lift.
exercise-adductor-lying-mistake = Rolling back.

exercise-copenhagen-short = Side plank with the knee on a bench
exercise-copenhagen-short-how = Lie on your side on your forearm with the top knee on a bench. Lift the body into a straight line, hold five seconds and lower. Count out loud.
exercise-copenhagen-short-cue = Short lever, straight body.
exercise-copenhagen-short-mistake = Letting the hips hang.

## Legs
exercise-chair-stand = Sit to stand
exercise-chair-stand-how = Sit near the front of a firm chair against a wall, feet under your knees. Lean forward and stand up without your hands. Sit down slowly. Breathe out as you rise.
exercise-chair-stand-cue = Hinge, then stand tall.
exercise-chair-stand-mistake = Rocking to get up. Use a higher seat instead.

exercise-chair-stand-high = Sit to stand from a raised seat
exercise-chair-stand-high-how = Put a firm cushion on a firm chair against a wall, so that your hips are higher than your knees. Lean forward a little and stand up. Use your hands if you need to. Sit down slowly. Breathe out as you rise.
exercise-chair-stand-high-cue = Nose over toes, stand tall.
exercise-chair-stand-high-mistake = Dropping back into the seat.

exercise-squat-chair = Squat to a light touch
exercise-squat-chair-how = Stand in front of a firm chair. Sit back slowly until you just touch the seat, then stand up. Breathe out as you rise.
exercise-squat-chair-cue = Touch the seat like an egg.
exercise-squat-chair-mistake = Letting the knees fall inward.

exercise-goblet = Squat holding a weight
exercise-goblet-how = Hold a light weight close to your chest. Squat as deep as is comfortable and stand up. Breathe out as you rise.
exercise-goblet-cue = Only as deep as feels easy.
exercise-goblet-mistake = Going deeper by tucking the pelvis under.

exercise-stepup = Low step-up
exercise-stepup-how = Stand in front of a low step, with something to hold beside you. Put the whole foot on the step and push up. Lower slowly. Breathe out as you rise.
exercise-stepup-cue = Push through the whole foot.
exercise-stepup-mistake = Pushing off with the lower foot.

exercise-stepup-mid = Step-up with a slow lower
exercise-stepup-mid-how = As the low step-up, but lower for a slow count of three and touch the floor lightly.
exercise-stepup-mid-cue = Three seconds down, light touch.
exercise-stepup-mid-mistake = Dropping the last part.

exercise-stepup-high = High step-up
exercise-stepup-high-how = Stand in front of a box of about knee height. Put the whole foot on it, lean forward a little and push up. Lower slowly.
exercise-stepup-high-cue = Control the way down.
exercise-stepup-high-mistake = Letting the knee fall inward.

## Trunk, lying and floor
exercise-pelvic-tilt = Lying pelvic tilts
exercise-pelvic-tilt-how = Lie on your back with your knees bent. Gently press the low back toward the floor, then let it lift a little. Breathe out as you press.
exercise-pelvic-tilt-cue = A small, slow rocking.
exercise-pelvic-tilt-mistake = Pushing with the legs.

exercise-curlup = Small curl-up
exercise-curlup-how = Lie on your back with one knee bent and your hands under the low back. Lift the head and shoulders just off the floor and hold eight seconds. Count out loud. Lower slowly.
exercise-curlup-cue = Head and shoulders as one, just off the floor.
exercise-curlup-mistake = Pulling the chin to the chest or sitting up.

exercise-curlup-adv = Small curl-up, elbows up
exercise-curlup-adv-how = As the small curl-up, with the elbows off the floor. Hold ten seconds and count out loud.
exercise-curlup-adv-cue = Elbows float, count out loud.
exercise-curlup-adv-mistake = Going higher. It should stay small.

exercise-sideplank-wall = Side lean on the wall
exercise-sideplank-wall-how = Stand sideways to a wall and lean your forearm on it at shoulder height, feet a step away. Keep the body in one line and hold eight seconds. Count out loud.
exercise-sideplank-wall-cue = One long line from feet to head.
exercise-sideplank-wall-mistake = Letting the hips sink to the wall.

exercise-sideplank-knee = Side plank from the knees
exercise-sideplank-knee-how = Lie on your side on your forearm with the elbow under the shoulder and the knees bent. Lift the hips until knees, hips and head are in line. Hold and count out loud.
exercise-sideplank-knee-cue = A straight line from knee to head.
exercise-sideplank-knee-mistake = Letting the shoulder creep up to the ear.

exercise-sideplank-counter = Side lean on the counter
exercise-sideplank-counter-how = Stand sideways to a kitchen counter and lean your forearm or hand on it, feet two steps away. Keep the body in one line and hold nine seconds. Count out loud.
exercise-sideplank-counter-cue = One long line from feet to head.
exercise-sideplank-counter-mistake = Letting the hips sink.

exercise-sideplank-full = Side plank from the feet
exercise-sideplank-full-how = As from the knees, but with long legs and the weight on the feet. Hold and count out loud.
exercise-sideplank-full-cue = Hips up, count out loud.
exercise-sideplank-full-mistake = Rolling forward.

exercise-sideplank-reach = Side plank with a reach
exercise-sideplank-reach-how = In the side plank from the feet, reach the top arm under the body and back up, slowly. Breathe out as you reach.
exercise-sideplank-reach-cue = Reach under, return, hips stay up.
exercise-sideplank-reach-mistake = Dropping the hips to reach further.

exercise-birddog = Opposite arm and leg reach
exercise-birddog-how = Get on hands and knees. Reach one leg back and the opposite arm forward, as long as you can without the pelvis turning. Hold six seconds, come back and change. Keep breathing.
exercise-birddog-cue = Reach long, pelvis still.
exercise-birddog-mistake = Lifting the leg so high that the back arches.

exercise-birddog-squares = Opposite reach, drawing squares
exercise-birddog-squares-how = Reach one leg back and the opposite arm forward. Draw a small square with the hand while the trunk stays quiet. Come back and change.
exercise-birddog-squares-cue = Small squares, quiet trunk.
exercise-birddog-squares-mistake = Drawing with the whole body.

exercise-seated-brace = Seated press and brace
exercise-seated-brace-how = Sit tall on a firm chair with your hands on your thighs. Press the hands down and feel the belly tighten. Hold five seconds, count out loud, and let go.
exercise-seated-brace-cue = Press down, grow tall, count out loud.
exercise-seated-brace-mistake = Pressing so hard that you hold your breath.

exercise-seated-birddog = Seated opposite arm and heel
exercise-seated-birddog-how = Sit tall without the backrest. Reach one arm forward and lift the opposite heel. Hold five seconds without leaning, come back and change. Keep breathing.
exercise-seated-birddog-cue = Long arm, quiet trunk.
exercise-seated-birddog-mistake = Leaning back as the heel lifts.

exercise-wall-plank = Wall lean hold
exercise-wall-plank-how = Stand a step away from a wall and lean on it with your forearms. Keep head, back and heels in one line. Hold eight seconds and count out loud. Step in to rest.
exercise-wall-plank-cue = One long line, count out loud.
exercise-wall-plank-mistake = Sagging in the middle.

exercise-wall-push = Wall push
exercise-wall-push-how = Stand a step away from a wall with your hands on it at chest height. Bend the elbows and bring the chest toward the wall as one piece, then push away. Breathe out as you push.
exercise-wall-push-cue = Move as one piece.
exercise-wall-push-mistake = Letting the belly sag forward.

exercise-counter-plank = Counter lean hold
exercise-counter-plank-how = Lean with your hands or forearms on a kitchen counter and step back until head, back and heels are in line. Hold nine seconds and count out loud. Step in to rest.
exercise-counter-plank-cue = One long line, count out loud.
exercise-counter-plank-mistake = Piking the hips up or letting them sag.

exercise-plank-short = Short plank from the knees
exercise-plank-short-how = Lie on your front and come up on forearms and knees with the body in line. Hold twelve seconds and count out loud. Rest and repeat.
exercise-plank-short-cue = Short holds, count out loud.
exercise-plank-short-mistake = Letting the back sag.

exercise-plank-mid = Short plank from the toes
exercise-plank-mid-how = As from the knees, but on forearms and toes. Hold twelve seconds and count out loud.
exercise-plank-mid-cue = Level from head to heels.
exercise-plank-mid-mistake = Lifting the hips to rest.

exercise-plank-long = Long plank
exercise-plank-long-how = On forearms and toes, hold a level line for twenty-five seconds. Keep breathing.
exercise-plank-long-cue = Level, and keep breathing.
exercise-plank-long-mistake = Holding on after the line is lost.

exercise-deadbug1 = Lying heel taps
exercise-deadbug1-how = Lie on your back with hips and knees at right angles. Lower one heel to tap the floor and bring it back. Breathe out as it lowers. Then the other.
exercise-deadbug1-cue = Low back quiet, breathe out.
exercise-deadbug1-mistake = Letting the back arch as the heel goes down.

exercise-deadbug2 = Lying opposite arm and leg
exercise-deadbug2-how = Lie on your back with arms up and hips and knees at right angles. Reach one arm back and the opposite leg long. Hold two seconds, come back and change. Breathe out as you reach.
exercise-deadbug2-cue = Reach only as far as the back stays quiet.
exercise-deadbug2-mistake = Reaching further than the back can follow.

exercise-deadbug-band = Lying leg reach with a band
exercise-deadbug-band-how = Lie on your back holding a light band that is tied behind your head. Pull it gently toward your hips and reach one leg long. Come back and change. Breathe out as you reach.
exercise-deadbug-band-cue = Pull gently as the leg reaches.
exercise-deadbug-band-mistake = Letting the ribs lift.

exercise-pallof-seated = Seated press against a side pull
exercise-pallof-seated-how = Sit tall with a light band tied beside you at chest height. Hold it in both hands at the chest, press it straight forward and bring it back. Do not let it turn you. Breathe out as you press.
exercise-pallof-seated-cue = Press forward, resist the turn.
exercise-pallof-seated-mistake = Letting the trunk turn to the band.

exercise-pallof = Standing press against a side pull
exercise-pallof-how = Stand with soft knees and a band tied beside you at chest height. Press it straight forward with both hands, hold three seconds and bring it back. Breathe out as you press.
exercise-pallof-cue = Resist the turn.
exercise-pallof-mistake = Twisting or leaning away.

exercise-weight-hold = Standing with a light bag
exercise-weight-hold-how = Stand tall with a light bag in one hand. Stay upright for nine seconds without leaning. Put it down and change hands. Keep breathing.
exercise-weight-hold-cue = Tall, as if nothing hung there.
exercise-weight-hold-mistake = Leaning to the other side.

exercise-carry-light = Light one-hand carry
exercise-carry-light-how = Walk slowly for twenty seconds with a light bag in one hand. Stay tall. Change hands.
exercise-carry-light-cue = Tall walk, steady pelvis.
exercise-carry-light-mistake = A bag so heavy that you lean.

exercise-suitcase = One-hand carry
exercise-suitcase-how = Walk for twenty-five seconds with a medium weight in one hand. Stay tall and breathe. Change hands.
exercise-suitcase-cue = Stand tall, steady pelvis.
exercise-suitcase-mistake = Leaning or rushing.

## Low back mobility
exercise-catcow = Cat and cow
exercise-catcow-how = Get on hands and knees. Round the back slowly, then let it sink slowly. Breathe out as you round.
exercise-catcow-cue = A slow wave in an easy range.
exercise-catcow-mistake = Going to the very end each time.

exercise-seated-catcow = Seated pelvic rocking
exercise-seated-catcow-how = Sit near the front of a chair with your hands on your thighs. Roll the pelvis back so that the low back rounds a little, then roll it forward. Breathe out as you roll back.
exercise-seated-catcow-cue = Small and slow, from the pelvis.
exercise-seated-catcow-mistake = Bending from the neck instead.

exercise-side-bend = Standing side bend
exercise-side-bend-how = Stand with your feet hip-wide. Let one hand slide down the side of the thigh as far as is easy. Hold two seconds and come up. Breathe out as you bend.
exercise-side-bend-cue = Slide straight down, do not turn.
exercise-side-bend-mistake = Bending forward instead of sideways.

exercise-seated-side-bend = Seated side bend
exercise-seated-side-bend-how = Sit tall with both hips on the seat. Let one hand reach down beside the chair as far as is easy. Hold two seconds and come up. Breathe out as you bend.
exercise-seated-side-bend-cue = Both hips stay on the seat.
exercise-seated-side-bend-mistake = Lifting one hip to reach lower.

exercise-press-up = Press up lying on the front
exercise-press-up-how = Lie on your front with your hands beside your shoulders. Press the chest up and let the hips stay heavy. Hold two seconds and lower. Breathe out at the top. Leg symptoms must not travel further down.
exercise-press-up-cue = Hips heavy, arms do the work.
exercise-press-up-mistake = Squeezing the buttocks or lifting the hips.

exercise-prone-elbow = Rest on the elbows
exercise-prone-elbow-how = Lie on your front and prop yourself on your forearms. Let the belly sink and breathe for a minute. Leg symptoms must not travel further down.
exercise-prone-elbow-cue = Heavy belly, easy breath.
exercise-prone-elbow-mistake = Pushing higher to feel more.

exercise-standing-arch = Small standing back bend
exercise-standing-arch-how = Stand with your back to a counter and your hands on it. Lift the chest and lean back a little, hold one second and come back. Breathe out as you lean.
exercise-standing-arch-cue = Lift the chest first.
exercise-standing-arch-mistake = Going to the very end.

exercise-knee-to-chest = One knee to the chest
exercise-knee-to-chest-how = Lie on your back. Draw one knee gently toward your chest with both hands. Hold fifteen seconds and breathe. Let it down and change.
exercise-knee-to-chest-cue = Gently, with easy breath.
exercise-knee-to-chest-mistake = Pulling hard or lifting the head.

exercise-seated-bend = Seated forward bend
exercise-seated-bend-how = Sit on a firm chair with your feet wide. Let your hands slide down your shins as far as is easy. Stay five seconds and push yourself up with your hands. Breathe out as you go down.
exercise-seated-bend-cue = Slide down, let the head hang.
exercise-seated-bend-mistake = Bouncing at the end.

## Upper back and shoulders
exercise-seated-twist = Seated turn
exercise-seated-twist-how = Sit tall with your arms crossed and your knees still. Turn the chest to one side as far as is easy, hold two seconds and come back. Breathe out as you turn.
exercise-seated-twist-cue = Knees still, the chest turns.
exercise-seated-twist-mistake = Leaning back while turning.

exercise-openbook = Side-lying chest opening
exercise-openbook-how = Lie on your side with your knees bent and together. Open the top arm and chest backward as far as is easy, hold three seconds and come back. Breathe out as you open.
exercise-openbook-cue = Knees together, the chest turns.
exercise-openbook-mistake = Letting the top knee slide back.

exercise-wall-rot = Chest turn at the wall
exercise-wall-rot-how = Half-kneel with the outside knee up and that hip against a wall. Reach the wall-side arm across and open it backward along the wall. Hold three seconds and come back. Breathe out as you turn.
exercise-wall-rot-cue = Knee and hip stay at the wall.
exercise-wall-rot-mistake = Turning the pelvis with the chest.

exercise-wall-rot-exhale = Chest turn at the wall with a long breath out
exercise-wall-rot-exhale-how = As the chest turn at the wall. At the end, let a long breath out and turn a little further. Breathe in as you wait. Never hold the breath.
exercise-wall-rot-exhale-cue = Breathe out slowly and turn.
exercise-wall-rot-exhale-mistake = Holding the breath at the end.

exercise-tx-quad = Thread and open on hands and knees
exercise-tx-quad-how = Get on hands and knees and move the hips back. Thread one arm under the body, then open it up to the ceiling. Breathe out as you open.
exercise-tx-quad-cue = Hips back, the chest turns.
exercise-tx-quad-mistake = Letting the hips come forward.

exercise-tx-ext = Upper back over a towel roll
exercise-tx-ext-how = Lie on your back with a rolled towel across the middle of the upper back. Support your head with your hands. Lean back over the roll, hold five seconds and come up. Breathe out as you lean.
exercise-tx-ext-cue = Lean over the roll, head heavy in the hands.
exercise-tx-ext-mistake = Bending at the low back instead.

exercise-chair-ext = Upper back over the chair back
exercise-chair-ext-how = Sit against a chair whose back ends below the shoulder blades. Cross your arms, lift the chest and lean back a little over the edge. Hold three seconds and come up. Breathe out as you lean.
exercise-chair-ext-cue = Lift the chest, ribs stay low.
exercise-chair-ext-mistake = Arching the low back off the chair.

exercise-wall-slide = Wall slides
exercise-wall-slide-how = Stand facing a wall with your forearms on it. Slide the arms up as far as is easy, hold two seconds and slide down. Breathe out as you slide up.
exercise-wall-slide-cue = Ribs stay down, easy range.
exercise-wall-slide-mistake = Arching the back to get higher.

exercise-pullover-light = Lying arm reach with a stick
exercise-pullover-light-how = Lie on your back with your knees bent and hold a stick in both hands. Take the arms back as far as the ribs stay low, hold three seconds and return. Breathe out as they go back.
exercise-pullover-light-cue = Ribs low, pause, return.
exercise-pullover-light-mistake = Letting the back lift.

exercise-pullover-mid = Lying arm reach with a light weight
exercise-pullover-mid-how = As with the stick, holding a light weight in both hands.
exercise-pullover-mid-cue = Light weight, ribs low.
exercise-pullover-mid-mistake = Going further than the ribs stay low.

exercise-pullover-load = Lying arm reach with a weight
exercise-pullover-load-how = Lie on your back with your knees bent and hold a weight in both hands over the chest. Lower it back slowly, stop before the back lifts, and pull it up again. Breathe out as you pull.
exercise-pullover-load-cue = Stop before the back lifts.
exercise-pullover-load-mistake = A weight that pulls the ribs up.

exercise-child-lat = Kneeling reach
exercise-child-lat-how = Kneel and sit back toward your heels. Reach both arms forward and walk the hands a little to one side. Sink the chest and breathe.
exercise-child-lat-cue = Sink the chest, reach long.
exercise-child-lat-mistake = Pushing into a shoulder that catches.

exercise-counter-lat = Counter bow
exercise-counter-lat-how = Hold a counter and step back until your arms are long. Push the hips back and let the chest sink between the arms. Breathe for the hold.
exercise-counter-lat-cue = Hips back, chest sinks.
exercise-counter-lat-mistake = Forcing the shoulders.

## Balance
exercise-sls-support = One-leg stand, holding on
exercise-sls-support-how = Stand beside a counter and put your fingertips on it. Stand on one leg for twenty seconds. Use both hands if you feel unsteady. Keep breathing.
exercise-sls-support-cue = Fingertips only if it is easy, both hands if not.
exercise-sls-support-mistake = Leaning on the arm.

exercise-sls-free = One-leg stand
exercise-sls-free-how = Stand near a wall or counter and let go. Stand on one leg for up to thirty seconds. Touch when you need to. Keep breathing.
exercise-sls-free-cue = Steady first, then longer.
exercise-sls-free-mistake = Standing where there is nothing to grab.

exercise-sls-head = One-leg stand with head turns
exercise-sls-head-how = Stand on one leg near a wall. Turn the head slowly from side to side. Touch when you need to.
exercise-sls-head-cue = Slow turns.
exercise-sls-head-mistake = Turning fast.

exercise-kb-switch = One-leg weight switch
exercise-kb-switch-how = Stand on one leg near a wall. Pass a light weight of two to six kilograms from hand to hand. Stay tall and keep breathing.
exercise-kb-switch-cue = Hand to hand, tall.
exercise-kb-switch-mistake = Swinging the weight.

exercise-single-leg-kick = Standing leg kicks
exercise-single-leg-kick-how = Stand near a counter. Move one leg a little forward, to the side and back, slowly. Touch when you need to.
exercise-single-leg-kick-cue = Stand tall, small kicks.
exercise-single-leg-kick-mistake = Big swings.

exercise-reach-y = Three-way reach
exercise-reach-y-how = Stand on one leg near a wall. Reach the other foot lightly forward, back and across behind, without putting weight on it. Bend the standing knee only as far as is easy.
exercise-reach-y-cue = Reach lightly, knee over foot.
exercise-reach-y-mistake = Putting weight on the reaching foot.

## Foot and ankle
exercise-shortfoot = Short foot, sitting
exercise-shortfoot-how = Sit with one foot flat. Draw the ball of the foot toward the heel so that the arch lifts, with long toes. Hold five seconds and let go.
exercise-shortfoot-cue = Lift the arch, toes long.
exercise-shortfoot-mistake = Clawing the toes.

exercise-shortfoot-stand = Short foot, standing
exercise-shortfoot-stand-how = Stand near a counter, shift your weight to one foot and lift its arch with long toes. Hold six seconds and let go.
exercise-shortfoot-stand-cue = Lift the arch, keep the big toe down.
exercise-shortfoot-stand-mistake = Rolling to the outer edge.

exercise-heel-raise-seated = Seated heel raises
exercise-heel-raise-seated-how = Sit tall with both feet flat. Lift both heels, hold one second and lower slowly. Press on the thighs to make it harder.
exercise-heel-raise-seated-cue = Up over the big toe, slow down.
exercise-heel-raise-seated-mistake = Rolling to the little toe.

exercise-calf-raise = Heel raises on two legs
exercise-calf-raise-how = Stand tall on the floor and hold something firm. Rise on both feet, hold one second and lower for a slow count of three. Breathe as you go.
exercise-calf-raise-cue = Slow on the way down.
exercise-calf-raise-mistake = Bouncing.

exercise-calf-raise-assist = Up on two, down on one
exercise-calf-raise-assist-how = Hold something firm. Rise on both feet, shift to one foot and lower slowly. Then the other.
exercise-calf-raise-assist-cue = Two up, one down.
exercise-calf-raise-assist-mistake = Dropping the last part.

exercise-calf-raise-sl = Heel raises on one leg
exercise-calf-raise-sl-how = Stand on one foot at the edge of a step and hold on. Rise over the big toe and lower for a slow count of three.
exercise-calf-raise-sl-cue = Straight path over the big toe.
exercise-calf-raise-sl-mistake = Rolling outward.

exercise-df-mob = Knee-to-wall glide
exercise-df-mob-how = Stand facing a wall with one foot in front. Glide the knee toward the wall over the toes with the heel down. Hold two seconds and come back.
exercise-df-mob-cue = Heel down, knee over toes.
exercise-df-mob-mistake = Letting the arch collapse inward.

exercise-ankle-seated = Seated ankle glide
exercise-ankle-seated-how = Sit with one foot flat and slide it back under the chair as far as the heel stays down. Hold two seconds and slide it forward.
exercise-ankle-seated-cue = Heel down, slide back.
exercise-ankle-seated-mistake = Lifting the heel.

exercise-ankle-band = Ankle turns with a band
exercise-ankle-band-how = Sit with a light band round the foot. Turn the foot in against the band, slowly back, then out and slowly back.
exercise-ankle-band-cue = Slow both ways.
exercise-ankle-band-mistake = Moving the whole leg.
