/**
 * The one place where the stages meet, and where models are loaded.
 *
 * <p>It holds no linguistic knowledge.
 */
package org.quotient.pipeline;
