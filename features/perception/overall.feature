Feature: One figure for a board
  It is final when 70 of 100 disciplines in scope are scored and behaviour is known, provisional from 40.

  @OVERALL-1 @OVERALL-3 @OVERALL-4
  Scenario Outline: <scored> of thirty disciplines scored: <status>
    Given three practitioners rate every aspect of the first <scored> disciplines at 3
    And three practitioners answer every habit with 3
    When the assessment is concluded
    Then the status of the headline is <status>
    And because of <rule>
    And the assessed figure of the headline is <assessed>

    Examples:
      | scored | status                | assessed | rule      |
      | 21     | FINAL                 | 3.00     | OVERALL-1 |
      | 20     | PROVISIONAL           | 3.00     | OVERALL-3 |
      | 12     | PROVISIONAL           | 3.00     | OVERALL-3 |
      | 11     | INSUFFICIENT_EVIDENCE | none     | OVERALL-4 |

  @OVERALL-1 @OVERALL-3 @OVERALL-4
  Scenario Outline: <scored> scored, the last <left out> disciplines left out: <status>
    Given the last <left out> disciplines are out of scope
    And three practitioners rate every aspect of the first <scored> disciplines at 3
    And three practitioners answer every habit with 3
    When the assessment is concluded
    Then the status of the headline is <status>
    And because of <rule>

    Examples: 7 of 10, 9 of 13, 4 of 10, 9 of 23
      | left out | scored | status                | rule      |
      | 20       | 7      | FINAL                 | OVERALL-1 |
      | 17       | 9      | PROVISIONAL           | OVERALL-3 |
      | 20       | 4      | PROVISIONAL           | OVERALL-3 |
      | 7        | 9      | INSUFFICIENT_EVIDENCE | OVERALL-4 |

  @OVERALL-2
  Scenario Outline: All disciplines scored and <habits> habits known: <status>
    Given three practitioners rate every aspect of every discipline at 3
    And three practitioners answer the first <habits> habits with 3
    When the assessment is concluded
    Then the status of the headline is <status>
    And because of <rule>

    Examples:
      | habits | status      | rule      |
      | 6      | FINAL       | OVERALL-1 |
      | 5      | PROVISIONAL | OVERALL-2 |
