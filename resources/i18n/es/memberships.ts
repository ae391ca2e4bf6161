<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
<context>
    <name>Frontdesk</name>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> cycles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source> sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>1 membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>1 month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>A client joins from the client&apos;s card: choose a client and press J.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>A cycle costs meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>A session lasts up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Agreement to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Also for members, each from the next cycle on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>At the end of the term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>Binds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>Change the plan of {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Choose a plan from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Credits each cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Cycles that begin meanwhile cost {amount} and bring no credits; all days stay as they are, and credits can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Do not ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>End it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>End the membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>End {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Ended on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Ends on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Ends {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Failed {times}×, again {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Fee, once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Freeze fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Freeze {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>From {day} on a cycle costs {price}. Nothing is paid now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Frozen until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>It concerns {count} memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>It ends today. Credits that are paid stay until their last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>Its last day is {day}. Until then it goes on as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Later dues are paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Members are paid up to today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Minimum term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>Moves away, not content …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Name or member number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Next due on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>No fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>No members here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>No other plan is sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>No plan is sold yet. Add one on the page of memberships.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>No plans yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>Now, for the difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Off the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Past due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>Press N and say what a member pays and gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Reduced price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Roll over at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Run today at {time} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Share {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Shared with up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Sign now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Sign-up fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Somebody more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Take {name} off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>The minimum term ends on {after} instead of {before}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/paying.py"/>
        <source>To pay: {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Today&apos;s billing was not run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>Try again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <location filename="../../../ui/memberships/join.py"/>
        <source>Type a plan&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/share.py"/>
        <source>Up to {count} people may use the credits, besides {client}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>Was ill all month …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>With a fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Write a percentage, such as 15%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>Write an amount, such as 15.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>Write an amount, such as 75.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>agreement to sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>and live on for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>at least {cycles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>collected today: {count}, {amount}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>money to spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>none chosen: any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plan.py"/>
        <source>sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>shared with 1 other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>shared with {count} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>sign-up fee {fee}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/plans.py"/>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>{amount} are due on the first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>{amount} are paid now; the cycle stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/leave.py"/>
        <source>{amount} that are owed are not asked for any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/join.py"/>
        <source>{client} joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/collect.py"/>
        <source>{client} will not be asked for {amount}. The cycle brings no credits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/freeze.py"/>
        <source>{count} days: the cycle of {before} begins on {after}. Credits rest meanwhile, and live {count} days longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/members.py"/>
        <source>{count} memberships</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{count} past due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{count} to collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{count} to try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{count} × 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/change.py"/>
        <source>{credits} come at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{credits} of up to {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{credits} roll over for {cycles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{percent} off the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/words.py"/>
        <source>{price} {every}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{what} from {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../../ui/memberships/billing.py"/>
        <source>{what}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
