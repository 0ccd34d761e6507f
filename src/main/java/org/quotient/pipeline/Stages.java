package org.quotient.pipeline;

import org.quotient.claim.ClaimCheck;
import org.quotient.claim.ClaimFinder;
import org.quotient.coref.EntityResolver;
import org.quotient.encode.Encoder;
import org.quotient.encode.Tagger;
import org.quotient.entity.NameFinder;
import org.quotient.quote.MarkFinder;
import org.quotient.quote.QuotationFinder;
import org.quotient.text.Tokenizer;
import org.quotient.time.DateCheck;
import org.quotient.time.TimeFinder;

/** The stages of a pipeline, in the order in which they run. */
public record Stages(
    Tokenizer tokenizer,
    Tagger tagger,
    MarkFinder marks,
    Encoder encoder,
    NameFinder names,
    EntityResolver entities,
    TimeFinder times,
    DateCheck dates,
    QuotationFinder quotations,
    ClaimFinder claims,
    ClaimCheck numbers) {}
