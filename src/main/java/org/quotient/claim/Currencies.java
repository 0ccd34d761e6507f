package org.quotient.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotient.document.Unit;
import org.quotient.document.WordList;

/** Currencies by their symbols, codes and words. */
final class Currencies {

  /** A currency named from part {@code first} to part {@code last}. */
  record Match(int first, int last, Unit unit) {}

  private record Currency(String code, String name) {}

  private static final String NONE = "-";

  /** Codes that are no English words in small letters. */
  private static final Set<String> SMALL_CODES =
      Set.of("usd", "eur", "gbp", "rmb", "cny", "jpy", "aud", "inr", "chf", "hkd", "nzd", "sgd");

  private final Map<String, Currency> symbols = new HashMap<>();
  private final Map<String, Currency> words = new HashMap<>();
  private final Map<String, Currency> codes = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();

  /** By the last word of their names: the nations of the francs. */
  private final Map<String, List<String>> families = new HashMap<>();

  Currencies() {
    for (List<String> row : WordList.rows(Currencies.class, "currencies.tsv")) {
      Currency currency = new Currency(row.get(0), row.get(1));
      codes.putIfAbsent(currency.code(), currency);
      cells(row.get(2)).forEach(symbol -> symbols.put(symbol, currency));
      cells(row.get(3)).forEach(word -> words.put(word, currency));
    }
    for (List<String> row : WordList.rows(Currencies.class, "currency-nations.tsv")) {
      nations.put(row.get(0), row.get(1));
      Optional.ofNullable(codes.get(row.get(1)))
          .ifPresent(
              c -> families.computeIfAbsent(family(c), f -> new ArrayList<>()).add(row.get(0)));
    }
  }

  private static String family(Currency currency) {
    String name = currency.name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static List<String> cells(String cell) {
    return cell.equals(NONE) ? List.of() : Arrays.asList(cell.split(" ", -1));
  }

  private static Unit unit(Currency currency, String text) {
    Optional<String> code = Optional.of(currency.code()).filter(c -> !c.equals(NONE));
    return new Unit(Unit.Kind.CURRENCY, currency.name(), code, Optional.of(text));
  }

  /** The currency whose symbol or code stands right before part {@code i}: "HK$", "$US", "Y=". */
  Optional<Match> before(Parts parts, int i) {
    int at = i - 1;
    String text = parts.text(at);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String prefix = parts.text(at - 1);
    boolean near =
        parts.isGlued(at) || (text.equals("$") && prefix.length() > 1 && parts.isCapital(at - 1));
    Optional<Match> pair =
        symbol(prefix.toUpperCase(Locale.ROOT) + text)
            .filter(c -> near && !prefix.isEmpty())
            .map(c -> new Match(at - 1, at, unit(c, prefix + text)));
    if (pair.isPresent()) {
      return pair;
    }
    if (text.equals("PS")) {
      return parts.isGlued(i) && !isConsole(parts, i)
          ? symbol("£").map(c -> new Match(at, at, unit(c, text)))
          : Optional.empty();
    }
    return symbol(parts, at).map(unit -> new Match(at, at, unit));
  }

  /** "PS5". */
  private static boolean isConsole(Parts parts, int i) {
    return parts.word(i).length() == 1 && !parts.isGlued(i + 1);
  }

  /** The currency whose symbol or code is part {@code i}. */
  Optional<Unit> symbol(Parts parts, int i) {
    String text = parts.text(i);
    if (symbols.containsKey(text)) {
      return Optional.of(unit(symbols.get(text), text));
    }
    if (SMALL_CODES.contains(text)) {
      return symbol(text.toUpperCase(Locale.ROOT)).map(c -> unit(c, text));
    }
    return parts.isSymbol(i)
        ? symbol(text.substring(text.length() - 1)).map(c -> unit(c, text))
        : Optional.empty();
  }

  private Optional<Currency> symbol(String text) {
    return Optional.ofNullable(symbols.get(text));
  }

  /** The currency named from part {@code i} on: "dollars", "Hong Kong dollars". */
  Optional<Match> word(Parts parts, int i) {
    for (int length = 0; length <= 2; length++) {
      String nation = nation(parts, i, length);
      Currency currency = words.get(parts.bare(i + length));
      if (currency != null && (length == 0 || nations.containsKey(nation))) {
        String text = length == 0 ? parts.text(i) : parts.text(i + length);
        Unit unit =
            length == 0
                ? unit(likely(parts, currency), text)
                : of(currency, nations.get(nation), text);
        return Optional.of(new Match(i, i + length, unit));
      }
    }
    return Optional.empty();
  }

  /** Of francs, pesos or crowns those of the nation that the text names most often. */
  private Currency likely(Parts parts, Currency currency) {
    if (currency.code().equals("USD")) {
      return currency;
    }
    return families.getOrDefault(family(currency), List.of()).stream()
        .filter(nation -> parts.mentions(nation) > 0)
        .max(Comparator.comparingInt(parts::mentions))
        .map(nation -> codes.get(nations.get(nation)))
        .orElse(currency);
  }

  private static String nation(Parts parts, int i, int length) {
    return switch (length) {
      case 0 -> "";
      case 1 -> parts.word(i);
      default -> parts.word(i) + " " + parts.word(i + 1);
    };
  }

  private Unit of(Currency currency, String code, String text) {
    if (code == null || code.equals(NONE) || code.equals(currency.code())) {
      return unit(currency, text);
    }
    Currency known = codes.get(code);
    return unit(
        known == null ? new Currency(code, currency.name()) : known, text.toLowerCase(Locale.ROOT));
  }
}
