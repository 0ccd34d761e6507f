package org.quotient.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.quotient.document.Span;
import org.quotient.document.Unit;
import org.quotient.document.Warning;
import org.quotient.document.WordList;

/**
 * Warns of parts that do not add up: "12 people, seven men and four women", "three on Monday and
 * five on Friday, a total of nine".
 */
final class SumCheck {

  /** A longer list is a table. Judgement. */
  private static final int MAX_PARTS = 8;

  private static final String WORDS = "[^.;:()0-9]{0,30}?";

  private static final Pattern OPENING = Pattern.compile("(,|:|\\s*\\(| ?--| –| —) ?");

  private static final Pattern NEXT = Pattern.compile(WORDS + "(,|,? and|,? plus) ?");

  private static final Pattern LAST = Pattern.compile(WORDS + ",? (and|plus) ?");

  private static final Pattern END = Pattern.compile("(" + WORDS + "([,)]|--|–|—|$).*|\\.? ?)");

  private static final Pattern TOTAL =
      Pattern.compile(
          "[^.;:(]{0,30}?(,|--|–|—|\\(|,? for|,? making|,? bringing)"
              + " ?(a total of|for a total of|in total|altogether) ?");

  private static final Pattern OPEN =
      Pattern.compile(
          ".*\\b(includ\\w+|among|of (them|whom|which)|others?|more|least|each|another|rest|extra"
              + "|mostly|respectively|or|aged)\\b.*");

  private final Set<String> wholes = new HashSet<>();
  private final Set<String> parts = new HashSet<>();

  SumCheck() {
    for (List<String> row : WordList.rows(SumCheck.class, "groups.tsv")) {
      (row.get(0).equals("whole") ? wholes : parts).add(row.get(1));
    }
  }

  List<Warning> of(Numbers numbers) {
    List<Warning> warnings = new ArrayList<>();
    for (int n = 0; n < numbers.size(); n++) {
      if (isWhole(numbers, n)) {
        apposition(numbers, n, warnings);
      }
      if (n > 1 && TOTAL.matcher(numbers.before(n)).matches()) {
        total(numbers, n, warnings);
      }
    }
    return warnings;
  }

  private boolean isWhole(Numbers numbers, int n) {
    return isCount(numbers, n) && wholes.contains(noun(numbers, n));
  }

  private boolean isPart(Numbers numbers, int n) {
    String noun = noun(numbers, n);
    String text = numbers.unit(n).text().orElse("");
    boolean nation = !text.isEmpty() && Character.isUpperCase(text.charAt(0)) && text.endsWith("s");
    return isCount(numbers, n) && (parts.contains(noun) || nation);
  }

  private static boolean isCount(Numbers numbers, int n) {
    return numbers.kind(n) == Unit.Kind.COUNT
        && numbers.isPlain(n, n)
        && numbers.amount(n).scale() <= 0;
  }

  private static String noun(Numbers numbers, int n) {
    return numbers.unit(n).name().toLowerCase(Locale.ROOT);
  }

  /** "12 people, seven men and four women,". */
  private void apposition(Numbers numbers, int whole, List<Warning> warnings) {
    int last = whole + 1;
    if (last >= numbers.size() || !OPENING.matcher(numbers.before(last)).matches()) {
      return;
    }
    while (last - whole < MAX_PARTS
        && numbers.isPlain(whole, last + 1)
        && NEXT.matcher(numbers.before(last + 1)).matches()
        && !LAST.matcher(numbers.before(last)).matches()) {
      last++;
    }
    boolean list = last > whole + 1 && LAST.matcher(numbers.before(last)).matches();
    boolean people = IntStream.rangeClosed(whole + 1, last).allMatch(part -> isPart(numbers, part));
    if (list && people && isClosed(numbers, whole, last)) {
      add(numbers, whole, whole + 1, last, warnings);
    }
  }

  private static boolean isClosed(Numbers numbers, int first, int last) {
    String after = numbers.after(last);
    boolean open =
        OPEN.matcher(after).matches()
            || IntStream.rangeClosed(first, last)
                .anyMatch(n -> OPEN.matcher(numbers.before(n)).matches());
    return !open && END.matcher(after).matches();
  }

  /** "three on Monday and five on Friday, a total of nine". */
  private void total(Numbers numbers, int total, List<Warning> warnings) {
    int first = total - 1;
    while (first > 0
        && total - first < MAX_PARTS
        && numbers.isPlain(first - 1, total)
        && NEXT.matcher(numbers.before(first)).matches()) {
      first--;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int n = total - 1; n >= first; n--) {
      sum = sum.add(numbers.amount(n));
      if (sum.compareTo(numbers.amount(total)) == 0) {
        return;
      }
    }
    if (total - first == 2 && alike(numbers, first, total) && numbers.isPlain(first, total)) {
      add(numbers, total, first, total - 1, warnings);
    }
  }

  private static boolean alike(Numbers numbers, int first, int last) {
    Unit unit = numbers.unit(last);
    return IntStream.range(first, last)
        .allMatch(
            n ->
                numbers.kind(n) == unit.kind()
                    && numbers.unit(n).name().equals(unit.name())
                    && numbers.claim(n).quantity().per().isEmpty());
  }

  private static void add(Numbers numbers, int total, int first, int last, List<Warning> warnings) {
    BigDecimal sum =
        IntStream.rangeClosed(first, last)
            .mapToObj(numbers::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (sum.compareTo(numbers.amount(total)) == 0) {
      return;
    }
    String terms =
        IntStream.rangeClosed(first, last)
            .mapToObj(n -> Rounded.text(numbers.amount(n)))
            .collect(Collectors.joining(" + "));
    Span span = numbers.span(Math.min(total, first), Math.max(total, last));
    warnings.add(
        new Warning(
            "sum-mismatch",
            span,
            terms
                + " = "
                + Rounded.text(sum)
                + ", the text says "
                + Rounded.text(numbers.amount(total))));
  }
}
