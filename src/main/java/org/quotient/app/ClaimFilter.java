package org.quotient.app;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.quotient.document.Claim;
import org.quotient.document.Unit;
import org.quotient.document.Value;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which claims a user wants to see: those that meet all conditions that are given. */
final class ClaimFilter {

  @Option(
      names = "--unit",
      paramLabel = "UNIT",
      description =
          "Claims in this unit: its name, code, sign or family (dollar, USD, percent, km, currency, age).")
  private Optional<String> unit = Optional.empty();

  @Option(
      names = "--min",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "Claims of this number or more; of a range its larger end counts.")
  private Optional<BigDecimal> min = Optional.empty();

  @Option(
      names = "--max",
      paramLabel = "NUMBER",
      converter = NumberConverter.class,
      description = "Claims of this number or less; of a range its smaller end counts.")
  private Optional<BigDecimal> max = Optional.empty();

  @Option(
      names = "--about",
      paramLabel = "WORD",
      description = "Claims with a word that begins so in what they count or measure.")
  private Optional<String> about = Optional.empty();

  @Option(
      names = "--claimant",
      paramLabel = "NAME",
      description = "Claims of somebody who has this in one of his names.")
  private Optional<String> claimant = Optional.empty();

  /** Whether there is a condition. */
  boolean isSet() {
    return Stream.of(unit, min, max, about, claimant).anyMatch(Optional::isPresent);
  }

  /** Whether {@code claim} meets all conditions. */
  boolean accepts(Claim claim, ClaimTexts texts) {
    Value value = claim.quantity().value();
    return min.stream().allMatch(least -> value.low().max(value.high()).compareTo(least) >= 0)
        && max.stream().allMatch(most -> value.low().min(value.high()).compareTo(most) <= 0)
        && unit.stream().allMatch(wanted -> isUnit(claim.quantity().unit(), wanted))
        && about.stream().allMatch(word -> isAbout(claim, texts, word))
        && claimant.stream().allMatch(name -> isBy(claim, texts, name));
  }

  private static boolean isUnit(Unit unit, String wanted) {
    String label = unit.kind().label();
    return Stream.of(
            Stream.of(unit.name(), label, label.replace('_', ' ')),
            unit.code().stream(),
            unit.text().stream())
        .flatMap(names -> names)
        .anyMatch(name -> name.equalsIgnoreCase(wanted.strip()));
  }

  private static boolean isAbout(Claim claim, ClaimTexts texts, String word) {
    String wanted = lower(word);
    String words = lower(texts.concept(claim).orElse("") + " " + claim.quantity().unit().name());
    return wanted.contains(" ")
        ? words.contains(wanted)
        : Arrays.stream(words.split("[^\\p{L}\\p{N}]+")).anyMatch(w -> w.startsWith(wanted));
  }

  private static boolean isBy(Claim claim, ClaimTexts texts, String name) {
    return texts.claimantNames(claim).anyMatch(known -> lower(known).contains(lower(name)));
  }

  private static String lower(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  /** Reads a number. */
  static final class NumberConverter implements ITypeConverter<BigDecimal> {
    @Override
    public BigDecimal convert(String value) {
      String plain = value.strip().replace(",", "");
      if (!plain.matches("[+-]?([0-9]{1,40}(\\.[0-9]{0,40})?|\\.[0-9]{1,40})")) {
        throw new TypeConversionException(
            "expected a number, like 2000000 or 2.5; got '" + value + "'");
      }
      return new BigDecimal(plain);
    }
  }
}
