package duebook

import com.fasterxml.jackson.databind.json.JsonMapper
import java.nio.file.Path
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.assertThrows

/** A matcher that is kept is at every moment what a full run would be, over the session that all languages share. */
class MatcherTest {
    private val session = Given(JsonMapper().readTree(Path.of("../../tests/sessions/matcher.json").toFile()))
    private val batches = session.need("batches").list { batch -> batch.list { it.matcherChange() } }

    private fun started() = Matcher(
        session.need("lines").list { it.matchLine() },
        session.need("items").list { it.matchItem() },
        session.need("parties").list { it.matchParty() },
        session.need("rules").matchRules(),
    )
    private fun Matcher.full() = matchPayments(lines(), items(), parties(), rules())

    @Test
    fun `a session ends as full runs would`() {
        started().use { matcher ->
            assertEquals(matcher.full(), matcher.plan())
            for (changes in batches) {
                val told = matchChanges(matcher.lines(), matcher.items(), changes, matcher.parties(), matcher.rules())
                assertEquals(told, matcher.apply(changes))
                val full = matcher.full()
                assertEquals(full, matcher.plan())
                assertEquals(full.summary, matcher.summary())
                for (line in matcher.lines()) assertEquals(full.decisions.filter { it.line == line.id }, matcher.decisions(line.id))
            }
            assertEquals((matcher.lines().size + matcher.items().size).toLong(), matcher.count())
            assertTrue(batches.size >= 8 && matcher.plan().decisions.size > 5)
        }
    }

    @Test
    fun `what is refused has changed nothing, and a copy goes its own way`() {
        started().use { matcher ->
            val before = matcher.plan()
            val twice = listOf(MatcherChange.RemoveLine("L-00"), MatcherChange.RemoveLine("L-00"))
            val refused = assertThrows<DuebookException.UnknownItem> { matcher.apply(twice) }
            assertEquals(listOf("changes[1].line", "L-00"), listOf(refused.path, refused.item))
            assertEquals("line", assertThrows<DuebookException.UnknownItem> { matcher.decisions("L-99") }.path)
            matcher.copy().use { trial ->
                trial.apply(twice.take(1))
                assertEquals(matcher.lines().size - 1, trial.lines().size)
            }
            assertEquals(before, matcher.plan())
        }
        Matcher(listOf(), listOf()).use { assertEquals(0L, it.count()) }
    }
}
