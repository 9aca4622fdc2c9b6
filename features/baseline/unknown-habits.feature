Feature: What we do not know we do not hold against anyone
  An unknown habit counts neither way, and with fewer than six known ones nothing is filtered at all.

  Background:
    Given three practitioners rate every aspect of Incident Management at 3

  @BEHAVIOUR-1
  Scenario: Behaviour is the mean of the known habits only
    Given three practitioners answer the first 6 habits with 3
    And two practitioners answer the last 4 habits with 0
    When the assessment is concluded
    Then the behaviour of Incident Management is 3.00

  @SCORE-3 @FILTER-2
  Scenario: While nothing is filtered the score is the raw value and behaviour has no figures
    Given three practitioners answer the first 5 habits with 0
    When the assessment is concluded
    Then the score of Incident Management is 3.00
    And because of SCORE-3
    And the drag of Incident Management is 0.00
    And the behaviour value of Incident Management is none
    And the factor of Incident Management is none
    And the ceiling of Incident Management is none
    And the behaviour band of Incident Management is UNFILTERED
    And because of FILTER-2

  @SCORE-2
  Scenario: With the sixth habit the same answers count
    Given three practitioners answer the first 6 habits with 0
    When the assessment is concluded
    Then the score of Incident Management is 2.00
    And the behaviour band of Incident Management is UNDERMINING

  @HABIT-3
  Scenario Outline: A habit that <people> tell of is <known>
    Given <people> answer Share knowledge with 3
    When the assessment is concluded
    Then rule HABIT-3 <fires> for the habit Share knowledge

    Examples:
      | people              | known   | fires         |
      | two practitioners   | unknown | fires         |
      | three practitioners | known   | does not fire |
