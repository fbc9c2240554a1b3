-- People are listed in the order in which they came, which is how they lie in their table: in the order
-- of their random subs, each of a page of them would be on a page of the file of its own.

CREATE INDEX account_by_coming ON account (pool, created, sub);
