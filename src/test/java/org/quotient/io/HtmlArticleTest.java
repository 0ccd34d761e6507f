package org.quotient.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quotient.document.Article;

class HtmlArticleTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
        <meta charset="utf-8">
        <title>Bridge closes | The Harrow Post</title>
        <meta property="og:title" content="Bridge closes &amp; ferry runs">
        <meta property="og:site_name" content="The Harrow Post">
        <meta property="article:published_time" content="2024-03-12T07:00:00+00:00">
        <link rel="canonical" href="https://post.example/bridge">
        <style>p { color: red }</style>
        <script>var text = "<p>never</p>";</script>
      </head>
      <body>
        <header><h2>The Harrow Post</h2></header>
        <nav><ul><li>News<li>Sport</ul></nav>
        <main>
          <article>
            <header><h1>Bridge closes &amp; ferry runs</h1></header>
            <h1>Bridge closes &amp; ferry runs</h1>
            <p class="byline">By Ann Lee</p>
            <figure>
              <img src="a.jpg" alt="never"><button>Enlarge</button>
              <figcaption>Photo: the bridge on Monday</figcaption>
            </figure>
            <p>The bridge is
               <b>closed</b>, the   mayor<!-- never --> said.<script>never()</script></p>
            <p>“We <a href="/x">wait</a>,” she said.<br>“For&nbsp;now.”</p>
            <div>First<br><br>Second</div>
            <blockquote><p>A ferry runs.</p></blockquote>
            <ul><li>Fare: £2</li><li>Hours: 6 to 9</li></ul>
            <table><tr><td>Monday</td><td>4</td></tr><tr><td>Friday</td><td>5</td></tr></table>
            <p>&nbsp;</p><p hidden>never</p><p style="display: none">never</p>
            <aside>Read more: never</aside>
            <form><p>Subscribe: <input></p></form>
            <div class="wide comments"><p>never, wrote a reader</p></div>
            <div id="Related"><p>never</p></div>
          </article>
        </main>
        <footer>never</footer>
      </body>
      </html>
      """;

  private static Article read(String page) throws IOException {
    return Collected.standard(page).article();
  }

  @Test
  void articleIsTakenOutOfItsPage() throws IOException {
    String text =
        String.join(
            "\n\n",
            "By Ann Lee",
            "Photo: the bridge on Monday",
            "The bridge is closed, the mayor said.",
            "“We wait,” she said.\n“For\u00A0now.”",
            "First",
            "Second",
            "A ferry runs.",
            "Fare: £2",
            "Hours: 6 to 9",
            "Monday 4",
            "Friday 5");
    assertThat(read(PAGE))
        .isEqualTo(
            new Article(
                "stdin",
                Optional.of("Bridge closes & ferry runs"),
                Optional.of(LocalDate.of(2024, 3, 12)),
                Optional.of("The Harrow Post"),
                Optional.of("https://post.example/bridge"),
                "en",
                text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "<meta name='pubdate' content='20240312'>",
        "<meta itemprop=datePublished content='2024-03-12'>",
        "<meta name='DATE' content='2024-03-12 08:00'>",
        "<p>On <time datetime='2024-03-12T08:00Z'>Tuesday</time></p>",
        "<meta name=date content='soon'><time datetime='2024-03-12'>Tuesday</time>",
        "<script type='application/ld+json'>{\"datePublished\":\"2024-03-12\"}</script>",
        "<script type='application/ld+json'>[{\"@graph\":[{\"datePublished\":\"2024-03-12\"}]}]"
            + "</script>",
        "<script type='application/ld+json'>{broken</script><time datetime='2024-03-12'>T</time>"
      })
  void dateStandsInMetadata(String head) throws IOException {
    assertThat(read("<html>" + head + "<p>Text").published()).contains(LocalDate.of(2024, 3, 12));
  }

  @Test
  void pageWithoutMetadataIsATextAlone() throws IOException {
    assertThat(read("<p>One<p>Two")).isEqualTo(Article.of("stdin", "One\n\nTwo"));
    assertThat(read("<html></html>")).isEqualTo(Article.of("stdin", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<title>T</title><h1>H</h1>       | H",
        "<title>T</title><h1>H</h1><h1>I</h1> | T",
        "<title>T</title>                 | T",
        "<meta property=og:title content=O><h1>H</h1> | O"
      })
  void titleIsTheSurestOfSeveral(String head, String title) throws IOException {
    assertThat(read(head + "<p>Text").title()).contains(title);
  }

  @Test
  void headlineThatIsNotTheTitleStaysInTheText() throws IOException {
    Article article = read("<meta property=og:title content=O><h1>H</h1><p>Text");
    assertThat(article.text()).isEqualTo("H\n\nText");
  }

  @Test
  void articleIsTheLongestOfSeveral() throws IOException {
    String teaser = "<article>Teaser</article>";
    String main = "<article><p>The article itself, which is long</article>";
    assertThat(read(teaser + main + teaser).text()).isEqualTo("The article itself, which is long");
  }

  @Test
  void articlesOfEqualLengthAreAllRead() throws IOException {
    String page = "<main><article>One</article><article>Two</article><article>Six</article></main>";
    assertThat(read(page).text()).isEqualTo("One\n\nTwo\n\nSix");
  }

  @Test
  void formRoundTheWholePageIsNoBoilerplate() throws IOException {
    assertThat(read("<form><p>The article stands in here.</form><form>Search</form>").text())
        .isEqualTo("The article stands in here.");
  }

  @Test
  void preformattedTextKeepsItsLines() throws IOException {
    assertThat(read("<pre>a  b\n  c\n \n\nd</pre>").text()).isEqualTo("a  b\n  c\n\nd");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
  void declaredEncodingIsBelievedWhereTheBytesAreNoUtf8(String charset) throws IOException {
    String page = "<meta charset=\"" + charset + "\"><p>“café”";
    byte[] bytes = page.getBytes(Charset.forName("windows-1252"));
    assertThat(Collected.standard(bytes, Optional.empty()).article().text()).isEqualTo("“café”");
    assertThat(read(page).text()).isEqualTo("“café”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<meta charset=utf-8><p>",
        "<meta charset=klingon><p>",
        "<meta charset=-><p>"
      })
  void otherBytesAreRejected(String head) throws IOException {
    byte[] bytes = (head + "é").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(Collected.standard(bytes, Optional.empty()).problem())
        .isEqualTo("standard input: expected UTF-8, got the byte 0xE9 at offset " + head.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<b>",
        "<article>",
        "<script></script>",
        "<p class=ad>x",
        "<table>",
        "<form>x",
        "<br>",
        "<",
        "&amp;",
        "<a href=x>",
        "<li>",
        "<h1>x",
        "<pre>\n",
        "<meta content=x>",
        "<td>"
      })
  void pageOfHundredThousandTagsIsReadInLinearTime(String tag) throws IOException {
    long start = System.nanoTime();
    Article article = read("<html><body>" + tag.repeat(100_000) + "<p>Text");
    assertThat(article.id()).isEqualTo("stdin");
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(60_000);
  }
}
