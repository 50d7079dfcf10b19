/** A row of an index by itself: with `= any(…)` PostgreSQL may choose to read all of an office and filter. */
const isAmong = (table: string): string => `exists (
    select 1 from unnest(arriving) as one (id),
      lateral (select 1 from ${table} where office = p_office and ${table}.id = one.id limit 1) as twin)`;

/** What it throws, so that nothing of what it has done stays. */
export const standErrors = { twins: 'PS001', moved: 'PS002' } as const;

/**
 * Moves an office on and writes a batch's entries, receipts and counts, in one round trip. Its row is the lock: whoever
 * comes second waits, and then sees all that was written before. Answers as `LogStore.append` does.
 */
export const standFunction = `
  create function stand(
    p_office text, from_seq bigint, from_hash text, to_seq bigint, to_hash text,
    seqs bigint[], ids text[], kinds text[], headers text[], signatures text[], collectors text[], hashes text[],
    contents text[], receipts text[], received bigint[],
    p_day bigint, channels text[], counts_before integer[], counts_after integer[],
    arriving text[], out_of_held text[]
  ) returns text language plpgsql as $$
  begin
    update office set seq = to_seq, hash = to_hash
      where office = p_office and seq = from_seq and hash = from_hash;
    if not found then return 'moved'; end if;
    if ${isAmong('entry')} or ${isAmong('urn')} or ${isAmong('held')} then
      raise exception 'an id is kept already' using errcode = '${standErrors.twins}';
    end if;
    if cardinality(out_of_held) > 0 and exists (
      select 1 from unnest(out_of_held) as one (id)
        where not exists (select 1 from held where office = p_office and held.id = one.id))
    then raise exception 'what was admitted is held no more' using errcode = '${standErrors.moved}'; end if;
    if cardinality(channels) > 0 and exists (
      select 1 from unnest(channels, counts_before) as given (channel, taken)
        where taken <> coalesce((
          select count from daily where office = p_office and daily.channel = given.channel and day = p_day), 0))
    then raise exception 'a count has moved on' using errcode = '${standErrors.moved}'; end if;

    insert into entry
      select p_office, * from unnest(seqs, ids, kinds, headers, signatures, collectors, hashes);
    insert into content select p_office, * from unnest(seqs, contents);
    if cardinality(receipts) > 0 then
      insert into receipt (receipt, office, received_at) select one, p_office, at from unnest(receipts, received) as given (one, at)
        on conflict (receipt) do update set held = false where receipt.office = excluded.office and receipt.held;
    end if;
    if cardinality(channels) > 0 then
      insert into daily select p_office, channel, p_day, taken from unnest(channels, counts_after) as given (channel, taken)
        on conflict (office, channel, day) do update set count = excluded.count;
      if 0 = any(counts_before) then
        delete from daily using unnest(channels, counts_before) as given (channel, taken)
          where office = p_office and daily.channel = given.channel and day < p_day and taken = 0;
      end if;
    end if;
    -- At once only what changes who may do what: telling costs more than the commit itself.
    if 'authority' = any(kinds) then perform pg_notify('prongsai', p_office || ' ' || to_seq); end if;
    return 'done';
  end $$;
`;
