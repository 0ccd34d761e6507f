package org.quotient.io;

import org.quotient.document.Analysis;

/**
 * An analysis that was read from a file.
 *
 * @param analysis the analysis
 * @param place the file, and the line if it has several
 */
public record PlacedAnalysis(Analysis analysis, String place) {}
