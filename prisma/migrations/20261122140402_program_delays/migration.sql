-- The coordination settles the delays of its program too. Where a pair stands follows by itself: no delay is kept with it.
GRANT UPDATE (nudge_days, attention_days) ON programs TO tandem_app;
